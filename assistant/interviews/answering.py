"""Taking a text as the answer to the open question: clear answers first, free text when nothing else fits."""

from assistant.interviews.accepting import accept, take_need
from assistant.interviews.addresses import address_meant
from assistant.interviews.asking import ask_again
from assistant.interviews.certainty import SURE
from assistant.interviews.doubts import ask_address, ask_which
from assistant.interviews.facts import note_almost_address, take_facts, take_wishes, tell_noted, told
from assistant.interviews.questions import QUESTIONS
from assistant.interviews.reading import read_answer, says_yes
from assistant.interviews.slot_words import read_slot, take_wishes_of_time
from assistant.interviews.theme_words import read_themes
from assistant.interviews.turn import Turn
from assistant.needs.statements import split_statement
from assistant.understanding.masking import MASK
from assistant.understanding.scales import read_yes_no

A_STATEMENT, LONGEST_REFUSAL = 8, 20
"""Words from which a first message may hold more than a greeting, and up to which a no is a refusal."""


def take_clear(turn: Turn) -> bool:
    """A text that plainly answers the closed question now open."""
    if turn.asking is None or turn.asking in {"consent", "company_name", "contact_name"}:
        return False
    if turn.asking == "confirm":
        return _take_confirm(turn, read_yes_no(turn.text))
    if turn.asking in {"themes", "slot"}:
        return _take_themes(turn) if turn.asking == "themes" else _take_slot(turn)
    if turn.asking in {"municipality", "size"} and len(told(turn, turn.asking)) > 1:
        ask_which(turn, turn.asking, told(turn, turn.asking))
        return True
    value = read_answer(turn, turn.asking)
    if value is None:
        return turn.asking == "email" and _take_almost_address(turn)
    _accept_with_facts(turn, turn.asking, value)
    return True


def _accept_with_facts(turn: Turn, key: str, value: object) -> None:
    tell_noted(turn, take_facts(turn, besides=key))
    accept(turn, key, value)


def _take_almost_address(turn: Turn) -> bool:
    note_almost_address(turn)
    if address_meant(turn.record) is None:
        return False
    tell_noted(turn, take_facts(turn, besides="email"))
    return ask_address(turn)


def _take_themes(turn: Turn) -> bool:
    chosen = read_themes(turn)
    if not chosen:
        return False
    accept(turn, "themes", chosen)
    return True


def _take_slot(turn: Turn) -> bool:
    start = read_slot(turn)
    if start is None:
        return take_wishes_of_time(turn)
    accept(turn, "slot", start)
    return True


def take_open(turn: Turn) -> bool:
    """Free text as the answer to an open question, to the notice, or to the reading back."""
    if turn.asking == "confirm":
        return _take_confirm(turn, says_yes(turn))
    if turn.asking in {"consent", "phone"}:
        return _take_consent(turn) if turn.asking == "consent" else _take_phone(turn)
    if turn.asking is None or not QUESTIONS[turn.asking].is_open or turn.means("gibberish", at_least=SURE):
        return False
    if turn.asking == "email":
        return False
    if turn.asking == "company_name" and _gives_number_only(turn):
        turn.say("utter_organisation_number")
        ask_again(turn.record)
        return True
    _take_text(turn, turn.asking)
    return True


def _gives_number_only(turn: Turn) -> bool:
    """True for an organisation number, or a sole trader's masked one, without a name; a second one is the name."""
    is_number = turn.text.strip() == MASK or (turn.found("organisation_number") and not told(turn, "company_name"))
    return bool(is_number) and turn.record.interview.times_asked == 1


def _take_text(turn: Turn, key: str) -> None:
    named = told(turn, key) if key in {"company_name", "contact_name"} else []
    value = named[0] if named else turn.text.strip()
    take_wishes(turn)
    noted = take_facts(turn, besides=key)
    tell_noted(turn, noted)
    accept(turn, key, value)


def _take_consent(turn: Turn) -> bool:
    """Whatever is not a refusal starts the interview, and facts in that very message count."""
    if turn.words <= LONGEST_REFUSAL and (read_yes_no(turn.text) is False or turn.means("deny", at_least=SURE)):
        accept(turn, "consent", value=False)
        return True
    take_wishes(turn)
    noted = take_facts(turn, besides=None)
    if turn.words >= A_STATEMENT:
        _take_statements(turn, least=SURE)
    tell_noted(turn, noted)
    accept(turn, "consent", value=True)
    return True


def _take_statements(turn: Turn, *, least: float) -> None:
    """What is said of the business and of the need in one and the same message."""
    said = split_statement(turn.text, turn.tools.themes, least=least)
    if said.business and turn.asking == "consent" and not turn.record.has("business"):
        turn.give("business", said.business)
    if said.need and not turn.record.has("need"):
        take_need(turn, said.need)


def _take_confirm(turn: Turn, yes: bool | None) -> bool:
    if yes:
        accept(turn, "confirm", value=True)
    elif yes is False:
        turn.say("utter_change_what")
        ask_again(turn.record)
    return yes is not None


def _take_phone(turn: Turn) -> bool:
    """Without a number in it, whatever is said at the phone question leaves it out."""
    if any(char.isdigit() for char in turn.text):
        return False
    accept(turn, "phone", None)
    return True
