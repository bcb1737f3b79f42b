"""Weekdays as people type them."""

import re
from functools import cache

from assistant.understanding.when.patterns import after_one_of
from assistant.understanding.when.words import CLIPPED, ENGLISH_WEEKDAYS, NOT_WEEKDAYS, SHORT_WEEKDAYS, WEEKDAYS

ENDING = re.compile(r"(arnas?|ars?|ens?|s|n|'s)$")
SHORT = "|".join(sorted(SHORT_WEEKDAYS, key=len, reverse=True))
CERTAIN = "|".join((*WEEKDAYS, *CLIPPED))
OPEN_ENDED = r"(?=\W*$|[,.;!?])"
LAST_SHORT = (
    rf"(?:(?<=\d )|(?<=[ap]m )|(?<=lunch )"
    rf"|{after_one_of('efter', 'före', 'till', 'utom', 'by', 'eller', 'helst', 'hellre', or_alone='$')})"
    rf"({SHORT}){OPEN_ENDED}"
)
"""A weekday that ends what is said: "halv 4 fre", "alla dagar utom fre"."""

BEFORE_SHORT = (
    "(?:"
    + after_one_of("på", "nästa", "inte", "eller", "nu", "men", "från")
    + rf"|(?<=-)|(?<=dag, )|(?<=dag ))({SHORT})\b"
)
AFTER_SHORT = (
    rf"(?<![\w-])({SHORT})(?=\s?-\s?(?:{SHORT}|{CERTAIN})\b|\s+(?:em|fm|am|pm|kl|halv|kvart|förmiddag|eftermiddag"
    rf"|morgon"
    r"|kväll|efter|före|vecka|den|går|funkar|passar|kan|inte|(?:eller|och) (?:"
    + SHORT
    + "|"
    + CERTAIN
    + r")|nästa|\d{1,2}(?:[:./]\d\d?|\s?(?:am|pm|:e|dec|jan)|\s?-\s?\d{1,2}(?:am|pm)?)\b|\d{1,2}\W*$))"
)

LISTED_SHORT = re.compile(
    rf"(?<![\w-])(?:{SHORT}|{CERTAIN})(?:(?: ?[,/&+] ?| (?:och|eller|till) | ?- ?)(?:{SHORT}|{CERTAIN})\b)+(?!-)"
)
"""Two or more in a row: "mon/wed/fri", "tis, tor"."""


@cache
def read_weekday(word: str) -> str | None:
    """The weekday in one form: "torsdan" gives "torsdag", "Thursdays" "torsdagar", "torsdags" itself; else None."""
    if word in NOT_WEEKDAYS or len(word) < 3:
        return None
    if word in CLIPPED:
        return WEEKDAYS[CLIPPED[word]]
    ending = ENDING.search(word)
    for stem in (word[: ending.start()] if ending else word, word):
        day = _weekday_number(stem)
        if day is not None:
            return WEEKDAYS[day] + _ending_of(word, stem)
    return None


def _ending_of(word: str, stem: str) -> str:
    ending = word[len(stem) :]
    if ending.startswith("ar") or (ending == "s" and stem.endswith("day")):
        return "ar"
    return "s" if ending == "s" else ""


def _weekday_number(stem: str) -> int | None:
    if stem in NOT_WEEKDAYS:
        return None
    if stem in CLIPPED:
        return CLIPPED[stem]
    for names in (WEEKDAYS, ENGLISH_WEEKDAYS):
        near = [day for day, name in enumerate(names) if _is_near(stem, name)]
        if len(near) == 1:
            return near[0]
    return None


def _is_near(word: str, name: str) -> bool:
    """Equal, or one letter missing, added, changed or swapped; short words must keep their first letter."""
    if word == name:
        return True
    if len(word) < 5 or word[0] != name[0] or abs(len(word) - len(name)) > 1:
        return False
    if len(word) == len(name):
        wrong = [place for place in range(len(word)) if word[place] != name[place]]
        return len(wrong) == 1 or _is_swap(word, name, wrong)
    long, short = sorted((word, name), key=len, reverse=True)
    return any(long[:cut] + long[cut + 1 :] == short for cut in range(len(long)))


def _is_swap(word: str, name: str, wrong: list[int]) -> bool:
    return len(wrong) == 2 and wrong[1] == wrong[0] + 1 and sorted(word) == sorted(name)


def _spelt_out(found: re.Match[str]) -> str:
    return WEEKDAYS[SHORT_WEEKDAYS[found[1]]]


def spell_out_short(text: str) -> str:
    """Weekdays of two or three letters written out where the words around show that they are weekdays."""
    text = LISTED_SHORT.sub(lambda found: re.sub(rf"\b({SHORT})\b", _spelt_out, found[0]), text)
    for pattern in (AFTER_SHORT, BEFORE_SHORT, LAST_SHORT, AFTER_SHORT):
        text = re.sub(pattern, _spelt_out, text)
    return text
