"""What follows when two readings were told apart."""

from collections.abc import Callable
from typing import Any

from assistant.interviews.accepting import accept
from assistant.interviews.addresses import settle_address
from assistant.interviews.agreeing import cancel
from assistant.interviews.asking import ask
from assistant.interviews.entering import move_on
from assistant.interviews.leaving import end, switch_to
from assistant.interviews.turn import Turn

Doubt = dict[str, Any]


def settle(turn: Turn, doubt: Doubt, value: Any) -> None:
    """Does what `value` decided and goes back to the question that was open."""
    SETTLEMENTS.get(doubt["kind"], _fact)(turn, doubt, value)


def _fact(turn: Turn, doubt: Doubt, value: Any) -> None:
    ask(turn.record, doubt["then"])
    accept(turn, doubt["kind"], value)


def _delete(turn: Turn, doubt: Doubt, value: Any) -> None:
    if value != "yes":
        turn.say("utter_kept")
        ask(turn.record, doubt["then"])
        return
    turn.say("utter_erased")
    end(turn)
    turn.record.note(erase=True)


def _language(turn: Turn, doubt: Doubt, value: Any) -> None:
    ask(turn.record, doubt["then"])
    if value == "yes":
        switch_to(turn, "en" if turn.language == "sv" else "sv")


def _cancel(turn: Turn, doubt: Doubt, value: Any) -> None:
    if value == "yes":
        cancel(turn)
    turn.say("utter_cancelled" if value == "yes" else "utter_kept_booking")
    ask(turn.record, doubt["then"])


def _email(turn: Turn, doubt: Doubt, value: Any) -> None:
    """Keeps the address chosen, or another one told instead; without one the question is put."""
    chosen = doubt["labels"].get(value or "no") if value in {"yes", "no", None} else value
    settle_address(turn.record, doubt["labels"]["yes"], chosen)
    if chosen:
        turn.give("email", chosen)
    move_on(turn)


SETTLEMENTS: dict[str, Callable[[Turn, Doubt, Any], None]] = {
    "delete": _delete,
    "language": _language,
    "cancel": _cancel,
    "email": _email,
}
