"""Ten or twelve digits that stand together in a text, however they are spaced, and the control digit they end in."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_RUN = re.compile(r"\d(?:(?:[^\w]{0,3}|_|\s?x\s?)\d)+", re.IGNORECASE)
_LENGTHS = (12, 10)


@dataclass(frozen=True)
class Digits:
    """The digits at `text[start:end]`, without what stands between them."""

    figures: str
    start: int
    end: int


def digits_in(text: str) -> Iterator[Digits]:
    """Every row of ten or twelve digits that no digit touches, longer ones first; rows may overlap."""
    for run in _RUN.finditer(text):
        places = [place for place in range(run.start(), run.end()) if text[place].isdigit()]
        for first in range(len(places)):
            yield from (
                Digits(_figures(text, row), row[0], row[-1] + 1)
                for length in _LENGTHS
                if len(row := places[first : first + length]) == length and not _is_touched(text, row[0], row[-1])
            )


def _figures(text: str, places: list[int]) -> str:
    return "".join(str(unicodedata.digit(text[place], 0)) for place in places)


def _is_touched(text: str, first: int, last: int) -> bool:
    return text[max(0, first - 1) : first].isdigit() or text[last + 1 : last + 2].isdigit()


def has_control_digit(figures: str) -> bool:
    """Luhn's sum over ten digits, the last of every Swedish personal and organisation number."""
    doubled = (int(figure) * (2 - place % 2) for place, figure in enumerate(figures))
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0


def is_birth_date(figures: str) -> bool:
    """True for YYMMDD; coordination numbers have 60 added to the day."""
    month, day = int(figures[2:4]), int(figures[4:6])
    return 1 <= month <= 12 and (1 <= day <= 31 or 61 <= day <= 91)
