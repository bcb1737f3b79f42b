"""Telling two readings apart: reads the answer to `clarify`, after which the interview goes on where it was."""

from typing import Any

from assistant.interviews.address_words import read_address
from assistant.interviews.asking import ask_again
from assistant.interviews.settling import settle
from assistant.interviews.turn import Turn
from assistant.understanding.scales import read_ordinal, read_yes_no


def take(turn: Turn) -> bool:
    """Reads the answer to `clarify`; what is none is asked again once, then let be."""
    if turn.asking != "clarify" or turn.choice == "human":
        return False
    doubt = turn.record.scratch["clarify"]
    value = turn.choice if turn.choice in doubt["values"] else _read(turn, doubt)
    if value is None and turn.record.interview.times_asked < 2:
        ask_again(turn.record)
        return True
    _settle(turn, doubt, value)
    return True


def _read(turn: Turn, doubt: dict[str, Any]) -> Any:
    if doubt["kind"] == "email":
        return read_address(turn, doubt["labels"])
    if doubt["values"] == ["yes", "no"]:
        yes = read_yes_no(turn.text)
        return None if yes is None else ("yes" if yes else "no")
    named = [value for value in turn.found(doubt["kind"]) if value in doubt["values"]]
    if len(named) == 1:
        return named[0]
    place = read_ordinal(turn.text, count=len(doubt["values"]))
    return doubt["values"][place] if place is not None else None


def _settle(turn: Turn, doubt: dict[str, Any], value: Any) -> None:
    turn.record.note(clarify=None)
    settle(turn, doubt, value)
