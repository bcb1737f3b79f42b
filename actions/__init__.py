"""The chat door: a rasa-sdk server whose actions each make one call into `assistant`."""
