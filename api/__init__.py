"""The HTTP door: chat gateway, pages and JSON API over `assistant`."""
