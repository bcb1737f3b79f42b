"""Conversations as they were held: opening, taking turns in order, and reading back."""
