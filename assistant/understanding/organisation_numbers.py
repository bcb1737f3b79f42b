"""Organisation numbers: ten digits with a control digit, told from personal numbers by a third digit of two or more."""

import re
from collections.abc import Iterable

from stdnum.se import orgnr

from assistant.understanding.entity import Entity
from assistant.understanding.identity_digits import Digits, digits_in
from assistant.understanding.words import loose

_TAX_PREFIX = re.compile(r"\bSE[\s-]?$", re.IGNORECASE)
_COUNTRY_CODE = re.compile(r"(?:\+|\b00)\d{0,3}[\s(]{0,2}$")
_COMPANY_CENTURY, _TAX_SUFFIX = "16", "01"
_LEAD_IN = loose(
    r"(?:\b(?:och|med|and|with|vårt|mitt|our|my|the|its|dess)\s+)*"
    r"(?:\b(?:org(?:anisations?|anization)?\.?[\s-]?(?:nr|nummer|numret|no|number)?|(?:moms|vat)[\s-]?(?:reg\w*\.?)?"
    r"[\s-]?(?:nr|nummer|no|number)?|(?:company|registration|reg\.?)\s+(?:registration\s+)?(?:no|number)|"
    r"numret|nummer|number|nr)\b\.?\s*(?:(?:är|e|is)\b)?|\b(?:det|it|that)\s+(?:är|is))?[\s:;,(-]*(?:\bSE[\s-]?)?$"
)
_END = re.compile(r"\s?\)?,?")


def find_organisation_numbers(text: str) -> list[Entity]:
    """Valid ones as 559134-7712, in order, also from 165591347712 and from a VAT number; never a telephone."""
    found: list[Entity] = []
    for digits in digits_in(text):
        number = _number(text, digits)
        one = Entity("organisation_number", orgnr.format(number), digits.start, digits.end) if number else None
        if one and not any(one.overlaps(other) for other in found):
            found.append(one)
    return found


def without_numbers(text: str, numbers: Iterable[Entity]) -> str:
    """The text with spaces for `numbers` and for the words that lead in to them; everything else stays in its place."""
    for number in numbers:
        lead_in, end = _LEAD_IN.search(text[: number.start]), _END.match(text, number.end)
        start = lead_in.start() if lead_in else number.start
        stop = end.end() if end else number.end
        text = text[:start] + " " * (stop - start) + text[stop:]
    return text


def _number(text: str, digits: Digits) -> str | None:
    figures = digits.figures
    if len(figures) == 12 and figures.endswith(_TAX_SUFFIX) and _TAX_PREFIX.search(text[: digits.start]):
        figures = figures[:10]
    elif len(figures) == 12 and figures.startswith(_COMPANY_CENTURY):
        figures = figures[2:]
    is_one = orgnr.is_valid(figures) and figures[0] != "0" and figures[2] >= "2"
    return figures if is_one and not _COUNTRY_CODE.search(text[: digits.start]) else None
