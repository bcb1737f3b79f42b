"""The fast lanes: straight to a booking, only tips, or nothing to develop."""

from assistant.bookings.booking import Bookings
from assistant.interviews.accepting import take_need
from assistant.interviews.asking import ask, ask_again
from assistant.interviews.certainty import LIKELY
from assistant.interviews.entering import move_on
from assistant.interviews.leaving import end
from assistant.interviews.presenting import tell_tips
from assistant.interviews.questions import BOOKING
from assistant.interviews.turn import Turn
from assistant.needs.themes import themes_in_force


def go_to_booking(turn: Turn) -> None:
    """Asks only what a booking needs; possible at any time, after the end too."""
    record = turn.record
    if Bookings(turn.session, turn.now).standing(record.interview.id):
        turn.say("utter_already_booked")
        return
    if turn.asking in BOOKING:
        ask_again(record)
        return
    _consent_by_going_on(turn)
    record.interview.lane = "booking"
    record.interview.finished_at = None
    record.note(no_booking=None)
    record.reopen("need", *BOOKING)
    turn.say("utter_straight_to_booking")
    _hear_need(turn)
    move_on(turn)


def go_to_tips(turn: Turn) -> None:
    """Tips at once where the theme is known; else one sentence about the need is asked for, and nothing more."""
    _consent_by_going_on(turn)
    if not themes_in_force(turn.record):
        _hear_need(turn)
    if turn.record.interview.lane == "full" and not turn.record.has("themes"):
        turn.record.interview.lane = "tips"
    if turn.record.interview.lane == "tips":
        move_on(turn)
    else:
        tell_tips(turn)
        _again(turn)


def _again(turn: Turn) -> None:
    if turn.asking:
        ask_again(turn.record)


def _hear_need(turn: Turn) -> None:
    """The wish itself often says what it is about; a bare wish sounds a little like several themes."""
    themes = turn.tools.themes.classify(turn.text).themes
    if not turn.record.has("need") and themes and themes[0].score >= LIKELY:
        take_need(turn, turn.text)


def _consent_by_going_on(turn: Turn) -> None:
    if not turn.record.has("consent"):
        turn.give("consent", value=True)


def has_no_need(turn: Turn) -> None:
    """Respects it: one question about potential, then a kind end without any follow-up."""
    if turn.asking not in {"consent", "business", "need"}:
        ask_again(turn.record) if turn.asking else turn.say("utter_after_the_end")
        return
    _consent_by_going_on(turn)
    if turn.record.scratch.get("no_need"):
        turn.give("need", None)
        turn.say("utter_no_need_end")
        end(turn)
        return
    turn.record.note(no_need=True)
    turn.say("utter_no_need")
    ask(turn.record, "need")
