"""Patterns made of word lists."""

import re


def one_of(*words: str) -> str:
    """Matches any of the words, the longest first."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"


def after_one_of(*words: str, or_alone: str = r"\w+") -> str:
    """Matches where one of the words and a space stand before, or where `or_alone` is the whole text."""
    return "(?:" + "|".join(rf"(?<=\b{word} )" for word in words) + rf"|^(?={or_alone}\W*$))"
