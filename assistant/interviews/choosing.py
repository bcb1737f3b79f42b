"""Taking a choice: a button of the question now open, or one of an earlier message that is still on the screen."""

from typing import Any

from assistant.interviews.accepting import accept
from assistant.interviews.asking import ask_again
from assistant.interviews.changing import change
from assistant.interviews.entering import enter
from assistant.interviews.leaving import call_a_person, leave_out, switch_to, tell_unsure
from assistant.interviews.questions import QUESTIONS
from assistant.interviews.turn import Turn
from assistant.needs.themes import themes_in_force

NUMBERS = frozenset({"importance", "current_level", "rating"})


def take(turn: Turn) -> bool:
    """Deals with every choice; a text is left to the steps that follow."""
    if turn.choice is None:
        return False
    if turn.choice.startswith("change:"):
        enter(turn, turn.choice.removeprefix("change:"))
    elif turn.choice in CONTROLS:
        CONTROLS[turn.choice](turn)
    else:
        _take_value(turn, turn.message.asking or turn.asking or "consent")
    return True


def _take_value(turn: Turn, key: str) -> None:
    value = _value(turn, key)
    if key == turn.asking:
        accept(turn, key, value)
    elif key in QUESTIONS and turn.record.has(key):
        change(turn, key, value)
    else:
        ask_again(turn.record)


def _value(turn: Turn, key: str) -> Any:
    choice = str(turn.choice)
    if key in NUMBERS:
        return int(choice)
    if key == "themes":
        return ([choice] + [one.theme_id for one in themes_in_force(turn.record) if one.theme_id != choice])[:3]
    return {"yes": True, "no": False}.get(choice, choice)


def _start(turn: Turn) -> None:
    if turn.record.has("consent"):
        ask_again(turn.record)
    else:
        accept(turn, "consent", value=True)


def _english(turn: Turn) -> None:
    switch_to(turn, "en")


def _privacy(turn: Turn) -> None:
    turn.say("utter_privacy")
    ask_again(turn.record)


def _other(turn: Turn) -> None:
    """Something else than what was offered: all themes, other experts, other times, or a branch outside the list."""
    if turn.asking == "branch":
        accept(turn, "branch", "other")
    elif turn.asking == "expert":
        _other_experts(turn)
    elif turn.asking == "slot":
        enter(turn, "slot")
    else:
        turn.record.note(all_themes=True)
        turn.say("utter_all_themes")
        ask_again(turn.record)


def _other_experts(turn: Turn) -> None:
    enter(turn, "expert")


def _change(turn: Turn) -> None:
    turn.say("utter_change_what", card="summary")
    ask_again(turn.record)


CONTROLS = {
    "start": _start,
    "english": _english,
    "swedish": lambda turn: switch_to(turn, "sv"),
    "privacy": _privacy,
    "human": call_a_person,
    "skip": leave_out,
    "unsure": tell_unsure,
    "other": _other,
    "change": _change,
}
