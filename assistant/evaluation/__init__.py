"""Figures on messages that no training has seen. Reports count; they never print a held-out message with its miss."""
