"""Personal identity numbers are taken out before anything an owner wrote is stored or sent on."""

import re

MASK = "[personnummer]"
_NUMBER = re.compile(
    r"(?<!\d)(?<!\d[-+])"
    r"(?P<century>18|19|20)??(?P<year>\d\d)(?P<between>[-/. ]?)(?P<month>\d\d)(?P=between)(?P<day>\d\d)"
    r"(?P<sign>\s?[-+–−]\s?|\s?)(?P<serial>\d{4}|[A-Z]\d{3})(?!\d)"
)
_CLOCK = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d")
_FIRST_YEAR_OF_DATES = 2020
_YEARS_OF_DATES = range(20, 40)


def mask_personal_numbers(text: str) -> str:
    """The text with every personnummer and samordningsnummer as `[personnummer]`.

    Organisation numbers (their month part is 20 or more), telephone numbers and dates with a time stay.
    """
    return _NUMBER.sub(lambda found: MASK if _is_personal(found) else found[0], text)


def _is_personal(found: re.Match[str]) -> bool:
    return _is_date(found) and _is_written_as_one(found) and not _is_moment(found) and not _is_telephone(found)


def _is_date(found: re.Match[str]) -> bool:
    day = int(found["day"])
    return 1 <= int(found["month"]) <= 12 and (1 <= day <= 31 or 61 <= day <= 91)


def _is_written_as_one(found: re.Match[str]) -> bool:
    """Parts of a two-digit year are told apart by a hyphen or not at all: with spaces it is a telephone number."""
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
    return digits.startswith("07") or not _has_control_digit(digits)


def _has_control_digit(digits: str) -> bool:
    """Luhn's sum, the tenth digit of every Swedish identity number."""
    doubled = (int(digit) * (2 - place % 2) for place, digit in enumerate(digits))
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0
