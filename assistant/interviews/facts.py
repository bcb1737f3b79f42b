"""Facts told in passing: kept at once, so that they are not asked again."""

import re
from typing import Any

from assistant.bookings.agenda import wishes_of
from assistant.bookings.wishes import read_wishes
from assistant.interviews.questions import CONTACT
from assistant.interviews.turn import Turn
from assistant.understanding.email_spelling import repair_email

SUITS = re.compile(
    r"\b(passar|funkar|kan (bara|helst)|helst|suits?|works (for|best)|prefer\w*|available|can do)\b", re.I
)
"""Without one of these a weekday tells when a course is held, not when the owner can meet."""

NAMES = {"contact_name": "person_name"}
"""Where an answer's key and the entity's name differ."""


def told(turn: Turn, key: str) -> list[Any]:
    """The different values the message holds for the answer `key`."""
    return turn.found(NAMES.get(key, key))


def take_facts(turn: Turn, *, besides: str | None) -> list[str]:
    """Stores every unambiguous fact that is not yet answered; returns the keys, `besides` left out."""
    taken = [key for key in _askable(turn) if key != besides and not turn.record.has(key) and _is_certain(turn, key)]
    for key in taken:
        turn.give(key, told(turn, key)[0])
    if "email" in _askable(turn) and "@" in turn.text:
        note_almost_address(turn)
    return taken


def note_almost_address(turn: Turn) -> None:
    """Remembers an e-mail address that is almost one until the interview comes to it, or a real one is told."""
    is_known = told(turn, "email") or (turn.record.has("email") and turn.asking != "email")
    almost = repair_email(turn.text) or turn.record.scratch.get("email_almost")
    turn.record.note(email_almost=None if is_known else almost)


def _is_certain(turn: Turn, key: str) -> bool:
    """One reading only; a branch is taken from a word in passing only if the whole message sounds like it too."""
    values = told(turn, key)
    if key == "branch" and values:
        sounds_like, _ = turn.tools.themes.branch(turn.text)
        turn.record.note(branches=list(dict.fromkeys([*values, sounds_like])))
        return values == [sounds_like]
    return len(values) == 1


def _askable(turn: Turn) -> list[str]:
    if turn.record.get("consent") is False:
        return []
    return ["branch", "municipality", "size", *sorted(CONTACT)]


def take_wishes(turn: Turn) -> None:
    """Remembers when the owner can meet, said early, until times are offered."""
    wishes = read_wishes(turn.text, turn.now)
    if not wishes.is_empty and SUITS.search(turn.text):
        turn.record.note(wishes=wishes_of(turn.record).merged(wishes).to_json())


def tell_noted(turn: Turn, keys: list[str]) -> None:
    """Says which facts were noted in passing."""
    if keys:
        words = [value_words(turn, key, turn.record.get(key)) for key in keys]
        turn.say("utter_noted", facts=", ".join(words))


def value_words(turn: Turn, key: str, value: object) -> str:
    """An answer as people read it, in the conversation's language."""
    return turn.tools.texts.label(key, value, turn.language)
