"""Doubts: two readings of what was said, or something that must not be done unasked."""

from collections.abc import Sequence
from typing import Any

from assistant.interviews.addresses import address_meant
from assistant.interviews.asking import ask
from assistant.interviews.turn import Turn


def ask_which(turn: Turn, key: str, values: Sequence[Any]) -> None:
    """Asks which of `values` is right for the answer `key`."""
    turn.record.note(clarify={"kind": key, "values": list(values), "then": _open_after(turn)}, clarified=True)
    turn.say(f"utter_clarify_{key}")
    ask(turn.record, "clarify")


def ask_leave(turn: Turn, kind: str) -> None:
    """Asks yes or no before something that cannot be undone, or is not sure to be meant."""
    turn.record.note(clarify={"kind": kind, "values": ["yes", "no"], "then": _open_after(turn)})
    turn.say(f"utter_clarify_{kind}")
    ask(turn.record, "clarify")


def ask_address(turn: Turn) -> bool:
    """Asks whether another e-mail address was meant than the one written; False when there is no doubt of it.

    The choices are labelled with the addresses; what is no address as it is written cannot be kept, so its no is a no.
    """
    meant, written = address_meant(turn.record), turn.record.get("email")
    if meant is None:
        return False
    labels = {"yes": meant} if turn.record.scratch.get("email_almost") else {"yes": meant, "no": written}
    turn.record.note(clarify={"kind": "email", "values": ["yes", "no"], "labels": labels, "then": "email"})
    turn.say("utter_clarify_email", meant=meant)
    ask(turn.record, "clarify")
    return True


def _open_after(turn: Turn) -> str | None:
    """The question that was open; a doubt raised within another one does not come back to that one."""
    then = turn.record.scratch["clarify"]["then"] if turn.asking == "clarify" else turn.asking
    return str(then) if then else None
