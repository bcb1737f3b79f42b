"""Tells what of a longer message is about the business and what is a need."""

import re
from dataclasses import dataclass

from assistant.themes.model import ThemeModel
from assistant.understanding.branches import likely_branches

SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
FEWEST_WORDS = 3


@dataclass(frozen=True)
class Statement:
    """The parts of a message, as written; None where there is none."""

    business: str | None
    need: str | None


def split_statement(text: str, model: ThemeModel, *, least: float) -> Statement:
    """The sentences about the business and those that tell a need, a need only from the score `least` up."""
    sentences = [found.group().strip() for found in SENTENCE.finditer(text)]
    kinds = [(sentence, _kind(sentence, model, least)) for sentence in sentences if _has_words(sentence)]
    return Statement(business=_joined(kinds, "business"), need=_joined(kinds, "need"))


def _has_words(sentence: str) -> bool:
    return len(sentence.split()) >= FEWEST_WORDS


def _kind(sentence: str, model: ThemeModel, least: float) -> str:
    kind = model.kind(sentence)
    if kind.name == "need" and kind.score >= least:
        return "need"
    return "business" if kind.name == "business" or likely_branches(sentence) else "other"


def _joined(kinds: list[tuple[str, str]], wanted: str) -> str | None:
    return " ".join(sentence for sentence, kind in kinds if kind == wanted) or None
