"""Reference data in YAML, and the loading of it."""
