"""Doubts: two readings of what was said, or something that must not be done unasked."""

from collections.abc import Sequence
from typing import Any

from assistant.interviews.asking import ask
from assistant.interviews.turn import Turn


def ask_which(turn: Turn, key: str, values: Sequence[Any]) -> None:
    """Asks which of `values` is right for the answer `key`."""
    turn.record.note(clarify={"kind": key, "values": list(values), "then": turn.asking}, clarified=True)
    turn.say(f"utter_clarify_{key}")
    ask(turn.record, "clarify")


def ask_leave(turn: Turn, kind: str) -> None:
    """Asks yes or no before something that cannot be undone, or is not sure to be meant."""
    turn.record.note(clarify={"kind": kind, "values": ["yes", "no"], "then": turn.asking})
    turn.say(f"utter_clarify_{kind}")
    ask(turn.record, "clarify")
