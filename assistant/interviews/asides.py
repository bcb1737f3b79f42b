"""Side questions: answered by a rule of Rasa's, after which the same question is put again in other words."""

from assistant.interviews.certainty import HINT, LIKELY, PLAIN, SURE
from assistant.interviews.questions import QUESTIONS
from assistant.interviews.turn import Turn

ANSWERS = {
    "ask_price": "utter_price",
    "ask_rise": "utter_rise",
    "ask_eligibility": "utter_eligibility",
    "ask_about_bot": "utter_about_bot",
    "ask_privacy": "utter_privacy",
    "off_topic": "utter_off_topic",
    "thanks": "utter_thanks",
    "greet": "utter_greet",
    "insult": "utter_insult",
    "frustrated": "utter_frustrated",
    "export_my_data": "utter_export",
}
"""What the rules in `assistant/dialogue/rules/` say to each intent; a repository test keeps the two in step."""

RULED = frozenset(ANSWERS)
SMALL_TALK = frozenset({"thanks", "greet", "off_topic"})
LONGEST, LONGEST_AT_OPEN = 25, 14
SHORT = 8


def take_question(turn: Turn) -> bool:
    """Takes a sure side question that is put as a question, before its words are read as an answer."""
    if turn.choice is not None or not turn.text.rstrip().endswith("?") or not turn.means(*RULED, at_least=SURE):
        return False
    return take(turn)


def take(turn: Turn) -> bool:
    """Leaves the answer to the rule, when the message is a side question and not what was asked for."""
    if turn.choice is not None or not _is_one(turn):
        return False
    turn.aside = True
    return True


def _is_one(turn: Turn) -> bool:
    if turn.text.rstrip().endswith("?"):
        return turn.means(*RULED, at_least=HINT) and turn.words <= (LONGEST_AT_OPEN if is_open(turn) else LONGEST)
    if turn.asking == "consent" or is_open(turn):
        return _is_plain(turn)
    return turn.means(*RULED, at_least=LIKELY) and turn.words <= LONGEST


def _is_plain(turn: Turn) -> bool:
    """Where anything may be an answer, a side question without its sign is short and sure, and never small talk."""
    if turn.means(*SMALL_TALK, at_least=0):
        return turn.asking in {"business", "need", "deepen"} and turn.words == 1 and not turn.means("off_topic")
    return turn.words <= SHORT and turn.means(*RULED, at_least=PLAIN)


def is_open(turn: Turn) -> bool:
    """True at a question that takes any text for an answer."""
    return turn.asking in QUESTIONS and QUESTIONS[str(turn.asking)].is_open
