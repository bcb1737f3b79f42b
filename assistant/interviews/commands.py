"""What an owner says about the conversation itself: a person, another language, back, skip, stop, only tips."""

import re
from collections.abc import Callable

from assistant.interviews.asides import is_open
from assistant.interviews.asking import ask, ask_again
from assistant.interviews.certainty import HINT, LIKELY, PLAIN, SURE
from assistant.interviews.doubts import ask_leave
from assistant.interviews.entering import enter
from assistant.interviews.flow import previous_question, progress
from assistant.interviews.lanes import go_to_booking, go_to_tips, has_no_need
from assistant.interviews.leaving import call_a_person, leave_out, pause, switch_to, tell_unsure
from assistant.interviews.tasks import add_task
from assistant.interviews.turn import Turn
from assistant.understanding.scales import read_yes_no

Command = Callable[[Turn], None]

LONGEST, LONGEST_AT_OPEN = 25, 10
SHORT, SHORTEST = 6, 3
MINUTES_A_QUESTION = 0.5
ENGLISH, SWEDISH = re.compile(r"engl?isc?h|engelska", re.IGNORECASE), re.compile(r"svensk\w*|swedish", re.IGNORECASE)
DOES_NOT_KNOW = re.compile(r"ingen aning|vet (inte|ej|inget)|no idea|not sure|don'?t know|dunno|svårt att säga", re.I)
GREETING = re.compile(r"(hej(san)?|hallå|tjena|god ?(morgon|kväll)|hi|hello|hey)\b(?!\s*(då|så länge|bye))", re.I)
ABOUT_BOT = re.compile(r"^(är (du|det|ni)|pratar jag|chattar jag|are you|am i|is (this|it|that))\b.*\?\s*$", re.I)
WITHOUT = re.compile(r"\b(ingen|inget|inte|utan|nej|no|not|without|rather)\b", re.I)
COMES_BACK = frozenset({"resume", "greet", "start", "affirm", "repeat"})


def take_urgent(turn: Turn) -> bool:
    """What outranks every answer: distress, a person, erasing, another language."""
    if turn.choice is not None:
        return False
    if turn.means("distress", at_least=PLAIN if is_open(turn) else SURE):
        _distress(turn)
    elif turn.means("ask_human", at_least=_least(turn)) and _is_short(turn) and not _declines_offer(turn):
        _answer_about_a_person(turn)
    elif turn.means("delete_my_data", at_least=LIKELY) and _is_short(turn):
        ask_leave(turn, "delete")
    elif turn.means("switch_language", at_least=LIKELY) and _is_short(turn):
        _switch(turn)
    else:
        return False
    return True


def take_after_pause(turn: Turn) -> bool:
    """The first message after a pause opens the question again; an answer in it counts."""
    paused = turn.record.scratch.get("paused")
    if turn.asking is not None or paused is None or turn.means("goodbye", "thanks", "stop"):
        return False
    turn.record.note(paused=None)
    ask(turn.record, paused)
    if not turn.means(*COMES_BACK):
        return False
    turn.say("utter_welcome_back")
    return True


def take(turn: Turn) -> bool:
    """The rest, where it is not an answer."""
    intent = turn.understanding.intent
    if intent in COMMANDS and _may_be_meant(turn, intent) and turn.means(intent, at_least=_least(turn)):
        COMMANDS[intent](turn)
        return True
    if _declines_expert(turn):
        leave_out(turn)
        return True
    return False


def take_plain(turn: Turn) -> bool:
    """A short and sure "skip", "don't know" or "back", before its words are read as an answer."""
    if turn.choice is not None or turn.words > SHORT or turn.asking is None:
        return False
    if turn.means("skip", "unsure", "go_back", at_least=PLAIN):
        COMMANDS[turn.understanding.intent](turn)
    elif DOES_NOT_KNOW.search(turn.text) and not is_open(turn) and not turn.means("skip"):
        tell_unsure(turn)
    else:
        return False
    return True


def _may_be_meant(turn: Turn, intent: str) -> bool:
    """Answers to open questions often sound like these, so they count only where nothing else is likely."""
    if intent == "no_need":
        return turn.asking in {"consent", "business", "need", None}
    if intent in {"stop", "goodbye"} and not turn.means(intent, at_least=SURE):
        return False
    if is_open(turn) and intent in {"goodbye", "resume", "reschedule", "cancel_booking"}:
        return turn.words <= SHORTEST
    return _is_short(turn)


def _declines_offer(turn: Turn) -> bool:
    """True for a no to an expert or a telephone, which may name a person without asking for one."""
    return _declines_expert(turn) or (turn.asking == "phone" and bool(WITHOUT.search(turn.text)))


def _declines_expert(turn: Turn) -> bool:
    return turn.asking == "expert" and read_yes_no(turn.text) is False


def _least(turn: Turn) -> float:
    """At an open question anything may be an answer, so a command must be plain."""
    return PLAIN if is_open(turn) else HINT


def _is_short(turn: Turn) -> bool:
    return turn.words <= (LONGEST_AT_OPEN if is_open(turn) else LONGEST)


def _distress(turn: Turn) -> None:
    add_task(turn, "distress")
    turn.record.note(paused=turn.asking)
    turn.say("utter_distress")
    ask(turn.record, None)


def _answer_about_a_person(turn: Turn) -> None:
    """Somebody who asks whether this is a person wants the truth first; anybody else wants a person."""
    if ABOUT_BOT.search(turn.text.strip()):
        turn.say("utter_about_bot")
        _again(turn)
    else:
        call_a_person(turn)


def _switch(turn: Turn) -> None:
    if ENGLISH.search(turn.text):
        switch_to(turn, "en")
    elif SWEDISH.search(turn.text):
        switch_to(turn, "sv")
    else:
        switch_to(turn, "sv" if turn.language == "en" else "en")


def _back(turn: Turn) -> None:
    previous = previous_question(turn.record, turn.asking)
    if previous is None:
        turn.say("utter_nothing_before")
        _again(turn)
    else:
        enter(turn, previous)


def _again(turn: Turn) -> None:
    if turn.asking:
        ask_again(turn.record)
    else:
        turn.say("utter_after_the_end")


def _explain(turn: Turn) -> None:
    if turn.asking:
        turn.say(f"utter_explain_{turn.asking}")
    _again(turn)


def _tell_duration(turn: Turn) -> None:
    done = progress(turn.record)
    left = max(1, done["total"] - done["answered"])
    turn.say("utter_duration", questions=left, minutes=max(1, round(left * MINUTES_A_QUESTION)))
    _again(turn)


def _say_goodbye(turn: Turn) -> None:
    """Greetings and goodbyes are close in both languages, and a greeting must not end anything."""
    if GREETING.match(turn.text.strip()):
        turn.say("utter_greet")
        _again(turn)
    else:
        pause(turn)


def _come_back(turn: Turn) -> None:
    turn.say("utter_welcome_back")
    _again(turn)


def _change(turn: Turn) -> None:
    if turn.asking == "confirm":
        turn.say("utter_change_what", card="summary")
        ask_again(turn.record)
    else:
        _back(turn)


def _reschedule(turn: Turn) -> None:
    if turn.asking in {"confirm", "company_name", "contact_name", "email", "phone", "share_consent"}:
        enter(turn, "slot")
        return
    add_task(turn, "reschedule")
    turn.say("utter_reschedule", contact=turn.tools.settings.contact_name)
    _again(turn)


def _cancel(turn: Turn) -> None:
    if turn.record.get("confirm"):
        ask_leave(turn, "cancel")
    else:
        leave_out(turn)


COMMANDS: dict[str, Command] = {
    "skip": leave_out,
    "unsure": tell_unsure,
    "go_back": _back,
    "repeat": _again,
    "explain_question": _explain,
    "ask_duration": _tell_duration,
    "resume": _come_back,
    "change_answer": _change,
    "stop": pause,
    "goodbye": _say_goodbye,
    "book_session": go_to_booking,
    "request_tips": go_to_tips,
    "no_need": has_no_need,
    "reschedule": _reschedule,
    "cancel_booking": _cancel,
}
