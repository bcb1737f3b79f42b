"""What a message says of time, in Swedish and English: `parse(text, now)` gives a `When`."""

from assistant.understanding.when.model import When
from assistant.understanding.when.parse import parse

__all__ = ["When", "parse"]
