"""Answers to closed questions: a figure on a scale, a level, how soon, yes or no, which of several."""

from assistant.understanding.agreement import read_yes_no
from assistant.understanding.levels import read_level
from assistant.understanding.ordinals import read_ordinal
from assistant.understanding.ratings import read_scale
from assistant.understanding.urgency import read_urgency

__all__ = ["read_level", "read_ordinal", "read_scale", "read_urgency", "read_yes_no"]
