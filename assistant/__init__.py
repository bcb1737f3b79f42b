"""Behovskompassen: the needs assessment itself, without a web server and without Rasa."""
