"""Organisation numbers: ten digits with a control digit, told from personal numbers by a third digit of two or more."""

import re

from assistant.understanding.entity import Entity
from assistant.understanding.identity_digits import Digits, digits_in, has_control_digit

_TAX_PREFIX = re.compile(r"\bSE[\s-]?$", re.IGNORECASE)
_COUNTRY_CODE = re.compile(r"\+\d{0,3}\s?$")
_COMPANY_CENTURY, _TAX_SUFFIX = "16", "01"


def find_organisation_numbers(text: str) -> list[Entity]:
    """Valid ones as 559134-7712, in order, also from 165591347712 and from a VAT number; never a telephone."""
    found: list[Entity] = []
    for digits in digits_in(text):
        number = _number(text, digits)
        one = Entity("organisation_number", f"{number[:6]}-{number[6:]}", digits.start, digits.end) if number else None
        if one and not any(one.overlaps(other) for other in found):
            found.append(one)
    return found


def _number(text: str, digits: Digits) -> str | None:
    figures = digits.figures
    if len(figures) == 12 and figures.endswith(_TAX_SUFFIX) and _TAX_PREFIX.search(text[: digits.start]):
        figures = figures[:10]
    elif len(figures) == 12 and figures.startswith(_COMPANY_CENTURY):
        figures = figures[2:]
    is_one = len(figures) == 10 and figures[0] != "0" and figures[2] >= "2" and has_control_digit(figures)
    return figures if is_one and not _COUNTRY_CODE.search(text[: digits.start]) else None
