"""The bodies of the commands: each reads settings, makes one or two calls, and says what it did."""
