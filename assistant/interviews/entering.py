"""What is prepared, said and shown before a question is put for the first time."""

from collections.abc import Callable

from assistant.bookings import agenda
from assistant.interviews import presenting
from assistant.interviews.asking import ask
from assistant.interviews.doubts import ask_address
from assistant.interviews.flow import next_question
from assistant.interviews.tasks import add_task
from assistant.interviews.turn import Turn


def move_on(turn: Turn) -> None:
    """Goes to the next question that wants an answer."""
    enter(turn, next_question(turn.record))


def enter(turn: Turn, key: str | None) -> None:
    """Opens the question `key` with what belongs before it; None ends the interview.

    In place of the e-mail address a doubt about the one already written is asked.
    """
    if key == "email" and ask_address(turn):
        return
    prepare = _end if key is None else PREPARATIONS.get(key, _nothing)
    if prepare(turn):
        ask(turn.record, key)
    else:
        move_on(turn)


def _nothing(_turn: Turn) -> bool:
    return True


def _themes(turn: Turn) -> bool:
    if turn.record.has("need"):
        presenting.tell_themes(turn)
    return True


def _expert(turn: Turn) -> bool:
    """Tips first, then the experts; with no expert to offer, a person takes over and no booking is asked about."""
    if turn.record.interview.lane == "full" and not turn.record.scratch.get("tips_shown"):
        presenting.tell_tips(turn)
    return presenting.tell_experts(turn) or _hand_over(turn)


def _slot(turn: Turn) -> bool:
    if turn.record.get("expert") is None:
        turn.record.note(no_booking=True)
        return False
    if agenda.offer(turn.record, turn.tools.settings):
        turn.say("utter_slots", card="slots")
        return True
    turn.record.note(wishes=None, seen_slots=None)
    if agenda.offer(turn.record, turn.tools.settings):
        turn.say("utter_no_such_slots", card="slots")
        return True
    turn.say("utter_no_slots")
    return _hand_over(turn)


def _hand_over(turn: Turn) -> bool:
    """Nobody has a time that suits: a person gets back, and no booking is asked about."""
    add_task(turn, "no_match")
    turn.record.note(no_booking=True)
    return False


def _share_consent(turn: Turn) -> bool:
    turn.say("utter_brief", card="brief")
    return True


def _confirm(turn: Turn) -> bool:
    presenting.read_back(turn)
    return True


def _end(turn: Turn) -> bool:
    presenting.tell_the_end(turn)
    return True


PREPARATIONS: dict[str, Callable[[Turn], bool]] = {
    "themes": _themes,
    "expert": _expert,
    "slot": _slot,
    "share_consent": _share_consent,
    "confirm": _confirm,
}
"""Each returns False when the question cannot be put after all."""
