"""What the chat says and how Rasa is told to say it."""
