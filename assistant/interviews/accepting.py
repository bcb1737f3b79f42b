"""What follows from an answer: it is stored, what hangs on it is done, and the next question is opened."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from assistant.bookings import agenda
from assistant.companies.registering import register
from assistant.errors import SlotTaken
from assistant.interviews import agreeing
from assistant.interviews.entering import enter, move_on
from assistant.interviews.turn import Turn
from assistant.needs.themes import choose_themes, hear_again, tell_need

Acceptance = Callable[[Turn, Any], None]


def accept(turn: Turn, key: str, value: Any) -> None:
    """Takes `value` as the owner's answer to `key` and goes on."""
    ACCEPTANCES.get(key, _store(key))(turn, value)


def _store(key: str) -> Acceptance:
    def store(turn: Turn, value: Any) -> None:
        turn.give(key, value)
        move_on(turn)

    return store


def _consent(turn: Turn, value: bool) -> None:
    turn.give("consent", value)
    agreeing.note_consent(turn, "notice", given=value)
    if not value:
        turn.record.interview.lane = "anonymous"
        turn.say("utter_without_data")
    move_on(turn)


def _need(turn: Turn, text: str) -> None:
    take_need(turn, text)
    move_on(turn)


def take_need(turn: Turn, text: str) -> None:
    """Stores the need and what the model hears in it."""
    turn.give("need", text)
    tell_need(turn.record, text, turn.tools.themes)


def _deepen(turn: Turn, text: str) -> None:
    turn.give("deepen", [*(turn.record.get("deepen") or []), text])
    hear_again(turn.record, turn.tools.themes)
    move_on(turn)


def _themes(turn: Turn, theme_ids: list[str]) -> None:
    take_themes(turn, theme_ids)
    move_on(turn)


def take_themes(turn: Turn, theme_ids: list[str]) -> None:
    """Stores the owner's own order of themes; the first becomes the main one."""
    turn.give("themes", theme_ids)
    choose_themes(turn.record, theme_ids)


def _expert(turn: Turn, expert_id: str) -> None:
    turn.give("expert", expert_id)
    turn.record.note(seen_slots=None, slots=None)
    move_on(turn)


def _slot(turn: Turn, start: str) -> None:
    """Keeps the time; when somebody was faster, says so and offers others with everything else kept."""
    moment = datetime.fromisoformat(start)
    try:
        agenda.hold(turn.record, turn.tools.settings, moment)
    except SlotTaken:
        turn.say("utter_slot_taken")
        enter(turn, "slot")
        return
    turn.give("slot", start)
    move_on(turn)


def _share_consent(turn: Turn, value: bool) -> None:
    turn.give("share_consent", value)
    agreeing.note_consent(turn, "share_summary", given=value)
    if not value:
        turn.say("utter_not_shared")
    move_on(turn)


def _confirm(turn: Turn, _yes: object) -> None:
    try:
        booking = agreeing.book(turn)
    except SlotTaken:
        turn.say("utter_slot_taken")
        enter(turn, "slot")
        return
    turn.give("confirm", True)
    register(turn.record)
    agreeing.tell_booked(turn, booking)
    enter(turn, "rating")


def _rating(turn: Turn, value: int) -> None:
    turn.give("rating", value)
    turn.say("utter_thanks_for_rating")
    move_on(turn)


ACCEPTANCES: dict[str, Acceptance] = {
    "consent": _consent,
    "need": _need,
    "deepen": _deepen,
    "themes": _themes,
    "expert": _expert,
    "slot": _slot,
    "share_consent": _share_consent,
    "confirm": _confirm,
    "rating": _rating,
}
