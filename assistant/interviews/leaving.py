"""Leaving: a question left out, the interview paused or ended, another language, a person called."""

from assistant.bookings.booking import Bookings
from assistant.interviews.accepting import accept
from assistant.interviews.asking import ask, ask_again
from assistant.interviews.entering import move_on
from assistant.interviews.questions import QUESTIONS
from assistant.interviews.tasks import add_task
from assistant.interviews.turn import Turn
from assistant.language import Language

DECIDES_BOOKING = frozenset({"expert", "slot"})
JUST_LEFT_OUT = frozenset({"importance", "current_level", "urgency", "deepen", "rating", "branch", "size", "phone"})


def leave_out(turn: Turn) -> None:
    """Skips the open question; what a booking cannot do without is explained once, then the booking is let go."""
    key = turn.asking
    if key is None or key == "consent":
        accept(turn, "consent", value=True) if key else turn.say("utter_after_the_end")
    elif key in DECIDES_BOOKING:
        _let_booking_go(turn, key)
    elif QUESTIONS[key].needed_to_book and not turn.record.scratch.get("no_booking"):
        _explain_or_let_go(turn, key)
    else:
        _skip(turn, key)


def _skip(turn: Turn, key: str) -> None:
    if key == "deepen":
        turn.record.note(deepened=True)
    if not turn.record.has(key):
        turn.give(key, None)
    move_on(turn)


def _explain_or_let_go(turn: Turn, key: str) -> None:
    if turn.record.interview.times_asked > 1:
        _let_booking_go(turn, key)
        return
    turn.say("utter_needed", label=turn.tools.texts.text(f"utter_label_{key}", turn.language))
    ask_again(turn.record)


def _let_booking_go(turn: Turn, key: str) -> None:
    Bookings(turn.session, turn.now).release_holds(turn.record.interview.id)
    turn.record.note(no_booking=True)
    turn.give(key, None)
    turn.say("utter_no_booking")
    move_on(turn)


def tell_unsure(turn: Turn) -> None:
    """Not knowing is fine: scales are left out at once, other questions after one more explanation."""
    if turn.asking in JUST_LEFT_OUT:
        turn.say("utter_unsure_is_fine")
        leave_out(turn)
    elif turn.asking and turn.record.interview.times_asked == 1:
        turn.say(f"utter_example_{turn.asking}")
        ask_again(turn.record)
    else:
        leave_out(turn)


def pause(turn: Turn) -> None:
    """Stops asking; the next message goes on where this one left."""
    turn.record.note(paused=turn.asking)
    turn.say("utter_paused" if turn.asking else "utter_goodbye")
    ask(turn.record, None)


def end(turn: Turn) -> None:
    """Ends the interview; nothing is asked any more."""
    turn.record.interview.lane = "closed"
    ask(turn.record, None)


def switch_to(turn: Turn, language: Language) -> None:
    """Changes the language; the question follows in it, and nothing else is said in this turn."""
    turn.conversation.language = language
    turn.conversation.language_chosen = True
    if turn.asking:
        ask_again(turn.record)


def call_a_person(turn: Turn) -> None:
    """Makes a task for staff with the owner's wish, says who answers and when, and leaves the chat open."""
    add_task(turn, "human")
    settings = turn.tools.settings
    turn.say(
        "utter_human",
        contact=settings.contact_name,
        email=settings.contact_email,
        hours=settings.contact_hours,
        days=settings.answer_within,
    )
    if not (turn.record.get("phone") or turn.record.get("email")):
        turn.say("utter_human_reach")
    if turn.asking:
        ask_again(turn.record)
