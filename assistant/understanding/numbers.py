"""Numbers as digits or words, up to a few hundred, in Swedish and English."""

import re
from dataclasses import dataclass
from functools import cache

from assistant.understanding.words import fold

_ONES = {
    "noll": 0, "zero": 0, "en": 1, "ett": 1, "one": 1, "tva": 2, "tvo": 2, "two": 2, "tre": 3, "three": 3,
    "fyra": 4, "fyr": 4, "four": 4, "fem": 5, "five": 5, "sex": 6, "six": 6, "sju": 7, "seven": 7,
    "atta": 8, "eight": 8, "nio": 9, "nie": 9, "nine": 9,
}  # fmt: skip
_TEENS = {
    "tio": 10, "tie": 10, "ten": 10, "elva": 11, "eleven": 11, "tolv": 12, "twelve": 12, "tretton": 13,
    "thirteen": 13, "fjorton": 14, "fourteen": 14, "femton": 15, "fifteen": 15, "sexton": 16, "sixteen": 16,
    "sjutton": 17, "seventeen": 17, "arton": 18, "aderton": 18, "eighteen": 18, "nitton": 19, "nineteen": 19,
}  # fmt: skip
_TENS = {
    "tjugo": 20, "tjuge": 20, "tju": 20, "twenty": 20, "trettio": 30, "tretti": 30, "thirty": 30, "fyrtio": 40,
    "forti": 40, "fyrti": 40, "forty": 40, "femtio": 50, "femti": 50, "fifty": 50, "sextio": 60, "sexti": 60,
    "sixty": 60, "sjuttio": 70, "sjutti": 70, "seventy": 70, "attio": 80, "atti": 80, "eighty": 80,
    "nittio": 90, "nitti": 90, "ninety": 90,
}  # fmt: skip
_ROUND = {
    "ett par": 2, "a couple": 2, "a couple of": 2, "hundra": 100, "etthundra": 100, "ett hundra": 100,
    "hundred": 100, "a hundred": 100, "one hundred": 100, "tvahundra": 200, "two hundred": 200,
    "trehundra": 300, "three hundred": 300, "femhundra": 500, "five hundred": 500, "ett dussin": 12,
    "ett halvdussin": 6, "a dozen": 12, "half a dozen": 6, "ett tiotal": 10, "ett femtontal": 15,
    "ett tjugotal": 20, "ett trettiotal": 30, "ett femtiotal": 50, "ett hundratal": 100,
}  # fmt: skip
_ARTICLES = frozenset({"en", "ett", "one"})


@dataclass(frozen=True)
class Number:
    """A number read at `text[start:end]`; `is_article` when it may only be the word "en", "ett" or "one"."""

    value: int
    start: int
    end: int
    is_article: bool = False


def numbers_in(text: str) -> list[Number]:
    """Whole numbers in order; decimals, clock times, dates and percentages are left out."""
    folded = fold(text)
    return [_number(found) for found in _pattern().finditer(folded)]


def _number(found: re.Match[str]) -> Number:
    written = re.sub(r"\s+", " ", found[0])
    value = int(written) if written.isdecimal() else _values()[written]
    return Number(value, found.start(), found.end(), is_article=written in _ARTICLES)


@cache
def _values() -> dict[str, int]:
    joined = {
        ten + gap + one: tens + ones
        for ten, tens in _TENS.items()
        for one, ones in _ONES.items()
        for gap in ("", " ", "-")
        if ones
    }
    return _ONES | _TEENS | _TENS | _ROUND | joined | _hundreds()


def _hundreds() -> dict[str, int]:
    """Hundreds with tens, as in "two hundred and fifty"."""
    return {
        hundred + gap + ten: hundreds + tens
        for hundred, hundreds in _ROUND.items()
        if hundred.endswith(("hundra", "hundred"))
        for ten, tens in _TENS.items()
        for gap in ("", " ", " och ", " and ")
    }


@cache
def _pattern() -> re.Pattern[str]:
    words = sorted(_values(), key=len, reverse=True)
    spelled = "|".join(word.replace(" ", r"\s+") for word in words)
    digits = r"(?<!\d[.,:/])(?<!\d)\d{1,4}(?!\d|[.,:/]\d|\s?%|:[ae]|-tal)"
    return re.compile(rf"(?<![^\W\d_])(?:{spelled})(?![^\W\d_])|{digits}")
