"""Replacing an answer: the old one goes to the history, and what hangs on it follows."""

from typing import Any

from assistant.bookings.booking import Bookings
from assistant.interviews.accepting import take_need, take_themes
from assistant.interviews.addresses import address_meant
from assistant.interviews.asking import ask_again
from assistant.interviews.entering import enter
from assistant.interviews.facts import value_words
from assistant.interviews.turn import Turn
from assistant.storage.models import Theme

PAST_ADDRESS = frozenset({"phone", "share_consent", "confirm"})
"""Questions that come after the e-mail address, with nothing lost if they are put anew."""


def change(turn: Turn, key: str, value: Any) -> None:
    """Stores the new value, says what it is now, and puts the open question again."""
    reopened = put(turn, key, value)
    turn.say("utter_changed", label=_label(turn, key), value=_words(turn, key, value))
    if reopened:
        enter(turn, reopened)
    else:
        ask_again(turn.record)


def put(turn: Turn, key: str, value: Any) -> str | None:
    """Stores the new value with its consequences; returns the question that must be put anew, if any."""
    if key == "themes":
        take_themes(turn, value)
        return _match_anew(turn)
    if key == "need":
        take_need(turn, value)
        return _match_anew(turn)
    turn.give(key, value)
    return "email" if turn.asking in PAST_ADDRESS and address_meant(turn.record) else None


def _match_anew(turn: Turn) -> str | None:
    """With other themes the experts offered no longer fit: they are ranked again, unless one is already booked."""
    if turn.asking not in {"expert", "slot"}:
        return None
    Bookings(turn.session, turn.now).release_holds(turn.record.interview.id)
    turn.record.note(seen_experts=None, experts=None, slots=None, seen_slots=None, tips_shown=None)
    return "expert"


def _label(turn: Turn, key: str) -> str:
    return turn.tools.texts.text(f"utter_label_{key}", turn.language)


def _words(turn: Turn, key: str, value: Any) -> str:
    if key == "themes":
        return str(turn.session.get_one(Theme, value[0]).name[turn.language])
    return value_words(turn, key, value)
