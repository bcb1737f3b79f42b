"""Corrections in free text: "nej, det är Bollebygd", "the company name should be …", "ändra storleken"."""

import re

from assistant.interviews.certainty import LIKELY
from assistant.interviews.changing import change
from assistant.interviews.entering import enter
from assistant.interviews.facts import told
from assistant.interviews.questions import FACTS, QUESTIONS
from assistant.interviews.turn import Turn

CUE = re.compile(
    r"\b(inte|fel|ändra\w*|egentligen|förresten|oj|ojdå|nej|nä|flytta\w*|rätta\w*|byt\w*|menade|snarare|i ?stället"
    r"|ska det stå|not|wrong|actually|change\w*|instead|should be|sorry|meant|moved|correct\w*|rather|oops)\b",
    re.IGNORECASE,
)
NAMED = {
    "company_name": re.compile(
        r"firmanamn|företagsnamn|bolagsnamn|company('s)? name|name of the (company|firm)", re.IGNORECASE
    ),
    "municipality": re.compile(r"kommun|orten|platsen|municipalit|location|town", re.IGNORECASE),
    "size": re.compile(r"storlek|antal|hur många|anställda|size|head ?count|how many|employees", re.IGNORECASE),
    "branch": re.compile(r"bransch|branch|trade|industry", re.IGNORECASE),
    "email": re.compile(r"e-?post|mejl|mail|e-?mail", re.IGNORECASE),
    "phone": re.compile(r"telefon|mobil|numret|nummer|phone|number", re.IGNORECASE),
    "contact_name": re.compile(r"mitt namn|namnet|my name", re.IGNORECASE),
    "themes": re.compile(r"tema|område|theme|topic", re.IGNORECASE),
    "need": re.compile(r"behov|det jag sa om|the need", re.IGNORECASE),
    "slot": re.compile(r"\btid(en)?\b|\btime\b|slot", re.IGNORECASE),
    "expert": re.compile(r"expert", re.IGNORECASE),
    "importance": re.compile(r"viktig|importan", re.IGNORECASE),
    "urgency": re.compile(r"bråttom|urgen|hurry", re.IGNORECASE),
}


def take(turn: Turn) -> bool:
    """Changes an answer given earlier, or opens it again when only its name is said."""
    if turn.asking is None or turn.words > 40:
        return False
    return _take_fact(turn) or _take_theme(turn) or _open_named(turn)


def _is_correction(turn: Turn) -> bool:
    return turn.means("change_answer", at_least=LIKELY) or bool(CUE.search(turn.text))


def _take_fact(turn: Turn) -> bool:
    """A place, size, name or address that differs from the one noted."""
    if not _is_correction(turn):
        return False
    for key in [key for key in QUESTIONS if key in FACTS and key != turn.asking]:
        values = told(turn, key)
        if len(values) == 1 and turn.record.get(key) not in {None, values[0]} and _is_meant(turn, key):
            change(turn, key, values[0])
            return True
    return False


def _is_meant(turn: Turn, key: str) -> bool:
    """A branch word turns up in any sentence, so it counts only when the branch is named."""
    return key != "branch" or bool(NAMED["branch"].search(turn.text))


def _take_theme(turn: Turn) -> bool:
    """After the themes were confirmed: "nä förresten, det är prissättningen som är grejen"."""
    is_late = turn.record.has("themes") and turn.asking not in {"themes", "need"}
    if not is_late or not turn.means("change_answer", at_least=LIKELY) or turn.words < 4:
        return False
    found = turn.tools.themes.classify(turn.text)
    if found.abstained or found.themes[0].score < LIKELY:
        return False
    before = turn.record.get("themes") or []
    if before[:1] == [found.themes[0].id]:
        return False
    change(turn, "themes", [found.themes[0].id, *(one for one in before if one != found.themes[0].id)][:3])
    return True


def _open_named(turn: Turn) -> bool:
    if not turn.means("change_answer", at_least=LIKELY) or turn.words > 12:
        return False
    key = next((key for key, name in NAMED.items() if name.search(turn.text) and turn.record.has(key)), None)
    if key is None or key == turn.asking:
        return False
    enter(turn, key)
    return True
