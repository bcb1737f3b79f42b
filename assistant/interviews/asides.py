"""Side questions: answered by a rule of Rasa's, after which the same question is put again in other words."""

from assistant.interviews.questions import QUESTIONS
from assistant.interviews.turn import Turn

RULED = frozenset(
    "ask_price ask_rise ask_eligibility ask_about_bot ask_privacy off_topic thanks greet insult frustrated "
    "export_my_data".split()
)
"""The intents that have a rule in `assistant/dialogue/rules/`; a repository test keeps the two in step."""

SMALL_TALK = frozenset({"thanks", "greet", "off_topic"})
LONGEST, LONGEST_AT_OPEN, LONGEST_SMALL_TALK = 25, 14, 2
SURE, SURE_WITHOUT_SIGN = 0.3, 0.85
SHORT = 8


def take(turn: Turn) -> bool:
    """Leaves the answer to the rule, when the message is a side question and not what was asked for."""
    if turn.choice is not None or not _is_one(turn):
        return False
    turn.aside = True
    return True


def _is_one(turn: Turn) -> bool:
    if not turn.means(*RULED, at_least=SURE):
        return False
    if turn.asking == "consent" and turn.means(*SMALL_TALK, at_least=0):
        return False
    return _is_plain(turn) if is_open(turn) else turn.words <= LONGEST


def _is_plain(turn: Turn) -> bool:
    """At an open question anything may be an answer: a side question ends in its sign, or is short and sure."""
    if turn.means(*SMALL_TALK, at_least=0):
        return turn.words <= LONGEST_SMALL_TALK
    if turn.text.rstrip().endswith("?"):
        return turn.words <= LONGEST_AT_OPEN
    return turn.words <= SHORT and turn.means(*RULED, at_least=SURE_WITHOUT_SIGN)


def is_open(turn: Turn) -> bool:
    """True at a question that takes any text for an answer."""
    return turn.asking in QUESTIONS and QUESTIONS[str(turn.asking)].is_open
