"""Personal identity numbers are taken out before anything an owner wrote is stored or sent on."""

import re

from assistant.understanding.identity_digits import Digits, digits_in, has_control_digit, is_birth_date

MASK = "[personnummer]"
_DASH = "[-+\u2010-\u2015\u2212]"
_NUMBER = re.compile(
    r"(?<!\d)(?<!\d[-+])"
    r"(?P<century>18|19|20)??(?P<year>\d\d)(?P<between>[-/. ]?)(?P<month>\d\d)(?P=between)(?P<day>\d\d)"
    rf"(?P<sign>\s?{_DASH}{{1,2}}\s?|\s?)(?P<serial>\d{{4}}|[A-Z]\d{{3}})(?!\d)"
)
_CLOCK = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d")
_COUNTRY_CODE = re.compile(r"(?:\+|\b00)\d{1,3}[\s-]?(?:\(0\))?\s?$")
_TAX_PREFIX = re.compile(r"\bSE[\s-]?$", re.IGNORECASE)
_CENTURIES = ("18", "19", "20")
_FIRST_YEAR_OF_DATES = 2020
_YEARS_OF_DATES = range(20, 40)


def mask_personal_numbers(text: str) -> str:
    """The text with every personnummer and samordningsnummer as `[personnummer]`.

    Written as one they need not be valid; spread out or oddly divided the control digit has to hold. Organisation
    numbers (their month part is 20 or more), telephone numbers and dates with a time stay.
    """
    masked = _NUMBER.sub(lambda found: MASK if _is_personal(found) else found[0], text)
    return _mask_spread_out(masked)


def _mask_spread_out(text: str) -> str:
    """From the end, so that places before it stay; what overlaps the number masked last is passed over."""
    found = [digits for digits in digits_in(text) if _is_spread_out(text, digits)]
    kept: list[Digits] = []
    for digits in found:
        if not kept or digits.start >= kept[-1].end:
            kept.append(digits)
    for digits in reversed(kept):
        text = text[: digits.start] + MASK + text[digits.end :]
    return text


def _is_spread_out(text: str, digits: Digits) -> bool:
    figures, before = digits.figures, text[: digits.start]
    if len(figures) == 12 and figures.endswith("01") and _TAX_PREFIX.search(before):
        return is_birth_date(figures) and has_control_digit(figures[:10])
    if len(figures) == 12 and not figures.startswith(_CENTURIES):
        return False
    short = figures[-10:]
    if _COUNTRY_CODE.search(before) or (len(figures) == 10 and (short[0] == "0" or int(short[:2]) in _YEARS_OF_DATES)):
        return False
    is_coming = len(figures) == 12 and int(figures[:4]) >= _FIRST_YEAR_OF_DATES and _CLOCK.fullmatch(short[-4:])
    return is_birth_date(short) and has_control_digit(short) and not is_coming


def _is_personal(found: re.Match[str]) -> bool:
    digits = found["year"] + found["month"] + found["day"]
    return is_birth_date(digits) and _is_written_as_one(found) and not _is_moment(found) and not _is_telephone(found)


def _is_written_as_one(found: re.Match[str]) -> bool:
    """Parts of a two-digit year are told apart by a hyphen or not at all: with spaces it may be a telephone number."""
    return bool(found["century"]) or found["between"] in ("", "-")


def _is_moment(found: re.Match[str]) -> bool:
    """A coming date with a clock time, such as 20261203 1430."""
    if not _CLOCK.fullmatch(found["serial"]) or "+" in found["sign"]:
        return False
    if found["century"]:
        return int(found["century"] + found["year"]) >= _FIRST_YEAR_OF_DATES and bool(found["sign"])
    return int(found["year"]) in _YEARS_OF_DATES and found["sign"].isspace()


def _is_telephone(found: re.Match[str]) -> bool:
    """Ten digits with a leading zero are a telephone number unless set as one number, or the control digit holds."""
    digits = "".join(re.findall(r"\d", found[0]))
    if found["century"] or found["sign"].strip() or len(digits) < 10 or digits[0] != "0":
        return False
    return digits.startswith("07") or not has_control_digit(digits)
