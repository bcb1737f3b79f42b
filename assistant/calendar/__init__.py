"""Calendars and dates as people and calendar programs read them."""
