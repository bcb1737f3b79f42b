"""Whether something that was said is a wording of a response."""

import re
from collections.abc import Iterable

from assistant.dialogue.texts import PLACEHOLDER, load_texts
from assistant.language import Language


def says(heard: Iterable[str], response: str, language: Language) -> bool:
    """True if one of the texts is a wording of `response` in `language`, whatever its placeholders hold."""
    patterns = [_pattern(wording["text"]) for wording in load_texts()._wordings(response, language)]
    return any(pattern.fullmatch(_one_line(text)) for text in heard for pattern in patterns)


def _pattern(wording: str) -> re.Pattern[str]:
    fixed = PLACEHOLDER.split(_one_line(wording))[::2]
    return re.compile(".*".join(map(re.escape, fixed)))


def _one_line(text: str) -> str:
    return " ".join(text.split())
