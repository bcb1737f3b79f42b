"""What a text means as an answer to the question now open."""

from collections.abc import Callable
from typing import Any

from assistant.interviews.certainty import HINT, LIKELY
from assistant.interviews.facts import told
from assistant.interviews.turn import Turn
from assistant.understanding.branches import likely_branches
from assistant.understanding.scales import read_level, read_ordinal, read_scale, read_urgency, read_yes_no

Reader = Callable[[Turn], Any]
"""Returns the value of an answer, or None when the text holds none."""


def read_answer(turn: Turn, key: str) -> Any:
    """The value of the text as an answer to the closed question `key`; None when it is none."""
    reader = READERS.get(key)
    return reader(turn) if reader else None


def says_yes(turn: Turn) -> bool | None:
    """Yes, no, or None when it is neither: the words first, then what Rasa read."""
    by_words = read_yes_no(turn.text)
    if by_words is not None:
        return by_words
    if turn.means("affirm", at_least=LIKELY):
        return True
    return False if turn.means("deny", at_least=LIKELY) else None


def _branch(turn: Turn) -> str | None:
    likely = likely_branches(turn.text)
    if likely:
        return likely[0]
    guesses: list[str] = turn.record.scratch.get("branches") or []
    if guesses and says_yes(turn):
        return guesses[0]
    branch, score = turn.tools.themes.branch(turn.text)
    return branch if score >= HINT else None


def _one_fact(key: str) -> Reader:
    def read(turn: Turn) -> Any:
        values = told(turn, key)
        return values[0] if len(values) == 1 else None

    return read


def _expert(turn: Turn) -> str | None:
    offered = [one["id"] for one in turn.record.scratch.get("experts", [])]
    named = [one for one in offered if _first_name(one) in turn.text.casefold()]
    if len(named) == 1:
        return str(named[0])
    place = read_ordinal(turn.text, count=len(offered))
    if place is not None:
        return str(offered[place])
    return str(offered[0]) if offered and says_yes(turn) else None


def _first_name(expert_id: str) -> str:
    return expert_id.split("-", maxsplit=1)[0]


READERS: dict[str, Reader] = {
    "branch": _branch,
    "municipality": _one_fact("municipality"),
    "size": _one_fact("size"),
    "importance": lambda turn: read_scale(turn.text, low=1, high=5),
    "current_level": lambda turn: read_level(turn.text),
    "urgency": lambda turn: read_urgency(turn.text),
    "expert": _expert,
    "email": _one_fact("email"),
    "phone": _one_fact("phone"),
    "share_consent": says_yes,
    "rating": lambda turn: read_scale(turn.text, low=1, high=5),
}
