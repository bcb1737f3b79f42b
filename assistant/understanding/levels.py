"""How far a company has come with something, on the four steps from an idea to second nature."""

import re

from assistant.understanding.numbers import numbers_in
from assistant.understanding.ratings import read_scale
from assistant.understanding.words import any_of, loose

_NOT_BEGUN = loose(
    any_of(
        r"(?:inte|aldrig|ej|inget|ingenting)\s+(?:\w+\s+){0,2}?(?:testat|provat|prövat|börjat|gjort|"
        r"kommit\s+igång|igång|jobbat)",
        r"(?:haven't|hasn't|have\s+not|never|not)\s+(?:\w+\s+){0,2}?(?:tried|tested|begun|started|done|worked)",
        r"inte\s+(?:alls|än|ännu)", r"not\s+(?:at\s+all|yet)", r"inget\s+alls", r"ingenting", r"inget", r"nothing",
        r"noll", r"zero", r"från\s+scratch", r"from\s+scratch",
    )
)  # fmt: skip
_STEPS = (
    (
        4,
        r"sitter\s+i\s+(?:väggarna|ryggmärgen|ryggraden|kroppen|blodet)",
        r"i\s+(?:väggarna|ryggmärgen|ryggraden|blodet|dna\w*)", r"självklar\w*(?:\s+del)?", r"genomsyrar", r"alltid",
        r"fullt\s+ut", r"hela\s+tiden",
        r"in\s+(?:our|my|the)\s+(?:bones|blood|dna|walls)", r"second\s+nature", r"always", r"all\s+the\s+time",
        r"ingrained", r"part\s+of\s+everything", r"fully", r"how\s+we\s+work", r"så\s+jobbar\s+vi",
        r"i\s+allt\s+vi\s+gör",
    ),
    (
        3,
        r"regelbund\w*", r"löpande", r"ofta", r"kontinuerlig\w*", r"rutin\w*", r"varje\s+(?:dag|vecka|månad)",
        r"i\s+vardagen", r"till\s+vardags", r"van\s+vid", r"vana\s+vid", r"gör\s+(?:det|vi)\s+redan", r"dagligen",
        r"regular\w*", r"often", r"routine\w*", r"every\s+(?:day|week|month)", r"daily", r"weekly", r"already\s+do",
        r"do\s+(?:it|that|this)\s+already", r"day[-\s]to[-\s]day", r"usually", r"brukar",
    ),
    (
        2,
        r"test\w*", r"prov(?:a|ar|at|ade)", r"pröv\w*", r"experiment\w*", r"pilot\w*", r"försök\w*", r"börjat",
        r"på\s+väg", r"på\s+gång", r"så\s+smått", r"lite\s+grann?", r"lite", r"nosat", r"skrapat", r"en\s+gång",
        r"trying", r"tried", r"try", r"started", r"begun", r"dabbl\w*", r"dipped", r"a\s+(?:bit|little)",
        r"once\s+or\s+twice", r"now\s+and\s+then", r"ibland", r"sometimes", r"då\s+och\s+då", r"första\s+stegen",
        r"first\s+steps",
    ),
    (
        1,
        r"idé\w*", r"ide", r"idéer", r"ideer", r"tanke\w*", r"tankar", r"tänkt", r"tänker", r"fundera\w*", r"drömmer",
        r"dröm\w*", r"pratat", r"i\s+huvudet", r"på\s+papper\w*", r"skiss\w*",
        r"ideas?(?:\s+stage)?", r"thought\w*", r"thinking", r"dream\w*", r"talked", r"talking", r"on\s+paper",
        r"in\s+my\s+head", r"sketch\w*",
    ),
)  # fmt: skip
_DENIED = r"(?<!\w)(?:inte|ej|knappast|not|hardly|isn't|aren't|don't)\s+(?:\w+\s+){0,2}?"
_SAID = {level: loose(any_of(*words)) for level, *words in _STEPS}
_SAID_NOT = {level: loose(_DENIED + any_of(*words)) for level, *words in _STEPS}
_SHORT = 3


def read_level(text: str) -> int | None:
    """1 an idea at most, 2 trying, 3 regularly, 4 in the bones; a number from 1 to 4 stands for itself."""
    has_digit = any(letter.isdigit() for letter in text)
    if has_digit or (len(text.split()) <= _SHORT and not _levels_said(text)):
        figure = read_scale(text, low=1, high=4)
        if figure and _names_figure(text):
            return figure
    return 1 if _NOT_BEGUN.search(text) else next(iter(_levels_said(text)), None)


def _levels_said(text: str) -> list[int]:
    """From the farthest; a level that is denied is not said."""
    return [level for level, said in _SAID.items() if said.search(_SAID_NOT[level].sub(" ", text))]


def _names_figure(text: str) -> bool:
    """Words such as "viktigt" are figures on other scales only."""
    return bool(numbers_in(text) or _NICKNAME.search(text) or re.search(r"\d", text))


_NICKNAME = loose(r"(?<!\w)(?:etta|tvåa|trea|fyra)n?(?!\w)")
