"""Side questions: answered by a rule of Rasa's, after which the same question is put again in other words."""

from assistant.interviews.questions import QUESTIONS
from assistant.interviews.turn import Turn

RULED = frozenset(
    "ask_price ask_rise ask_eligibility ask_about_bot ask_privacy off_topic thanks greet insult frustrated "
    "export_my_data".split()
)
"""The intents that have a rule in `assistant/dialogue/rules/`; a repository test keeps the two in step."""

SMALL_TALK = frozenset({"thanks", "greet", "off_topic"})
LONGEST = 14
SURE, SURE_AT_OPEN = 0.3, 0.5


def take(turn: Turn) -> bool:
    """Leaves the answer to the rule, when the message is a side question and not what was asked for."""
    if turn.choice is not None or not _is_one(turn):
        return False
    turn.aside = True
    return True


def _is_one(turn: Turn) -> bool:
    if not turn.means(*RULED, at_least=_least(turn)):
        return False
    if turn.asking == "consent" and turn.means(*SMALL_TALK, at_least=0):
        return False
    return turn.words <= LONGEST or not _is_open(turn)


def _is_open(turn: Turn) -> bool:
    return turn.asking in QUESTIONS and QUESTIONS[str(turn.asking)].is_open


def _least(turn: Turn) -> float:
    """At an open question anything may be an answer, so a side question must be plain."""
    if not _is_open(turn) or "?" in turn.text:
        return SURE
    return SURE_AT_OPEN
