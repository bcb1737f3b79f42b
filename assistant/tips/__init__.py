"""Concrete tips for a need."""
