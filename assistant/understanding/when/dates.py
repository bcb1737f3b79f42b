"""Dates with figures in a text: 3/12, 3.12, 3 dec, den 3:e, 2026-12-03, and spans of them."""

import re
from datetime import date, timedelta

from assistant.understanding.when.calendar_dates import date_or_none, month_number, next_day_of_month, read_date
from assistant.understanding.when.clock_face import read_clock
from assistant.understanding.when.page import FOLLOWED, Rule
from assistant.understanding.when.spans import Days, Hours, Mention, day_span, one_day
from assistant.understanding.when.words import MONTHS, SHORT_MONTHS

NUMBER = r"(?<![\d:.,/-])(\d{1,2}(?::e)?|första|andra)"
DAY_NUMBER = r"\d{1,2}(?::e)?"
LAST = r"(\d{1,2}(?::e)?)"
MONTH_NAMES = "|".join(sorted((*MONTHS, *SHORT_MONTHS), key=len, reverse=True))
MONTH = rf"({MONTH_NAMES})\b\.?"
TO = r" ?(?:-|till och med|till) ?(?:den )?"
AND = r" (?:och|eller) (?:den )?"
SLASHED = r"(?<![\d/.-])(\d{1,2})/(\d{1,2})"
LONGEST_GUESS = timedelta(days=730)
FAR = timedelta(days=180)


def _said(found: re.Match[str], first: date | None, last: date | None = None) -> Mention | None:
    if not first:
        return None
    days = day_span(first, last) if last and last >= first else one_day(first)
    return Mention(found.start(), found.end(), days=days)


def _either(found: re.Match[str], dates: list[date | None]) -> Mention | None:
    options = tuple(one_day(day) for day in dates if day)
    return Mention(found.start(), found.end(), days=Days(options=options)) if options else None


def _iso(found: re.Match[str], _: date) -> Mention | None:
    return _said(found, date_or_none(int(found[1]), int(found[2]), int(found[3])))


def _six_figures(found: re.Match[str], today: date) -> Mention | None:
    """Only dates people plan for: 811228 is the beginning of an identity number."""
    day = date_or_none(2000 + int(found[1]), int(found[2]), int(found[3]))
    return _said(found, day) if day and today <= day <= today + LONGEST_GUESS else None


def _dashed(found: re.Match[str], today: date) -> Mention | None:
    """Year first or day first: both when both are near."""
    figures = int(found[1]), int(found[2]), int(found[3])
    days = {date_or_none(2000 + figures[0], *figures[1:]), date_or_none(2000 + figures[2], *figures[1::-1])}
    near = sorted(day for day in days if day and today <= day <= today + LONGEST_GUESS)
    return _said(found, near[0]) if len(near) == 1 else _either(found, [*near])


def _span(found: re.Match[str], today: date) -> Mention | None:
    """A span with the month told once: "3-5 december"."""
    month = int(found[3]) if found[3].isdigit() else month_number(found[3])
    first = read_date(found[1], month, today)
    return _said(found, first, read_date(found[2], month, first) if first else None)


def _two(found: re.Match[str], today: date) -> Mention | None:
    return _either(found, [read_date(day, month_number(found[3]), today) for day in (found[1], found[2])])


def _two_later(found: re.Match[str], today: date) -> Mention | None:
    """The month told with the first only: "3 dec eller 4"."""
    return _either(found, [read_date(day, month_number(found[2]), today) for day in (found[1], found[3])])


def _two_numbered(found: re.Match[str], today: date) -> Mention | None:
    return _either(found, [next_day_of_month(day, today) for day in (found[1], found[2])])


def _listed(found: re.Match[str], today: date) -> Mention | None:
    """Three days or more told in a row: "4, 7 eller 8 december", "den 4:e, 7:e och 8:e"."""
    days = re.findall(r"\d{1,2}(?::e)?", found["days"])
    month = found["month"]
    if month:
        return _either(found, [read_date(day, month_number(month), today) for day in days])
    return _either(found, [next_day_of_month(day, today) for day in days])


def _month_span(found: re.Match[str], today: date) -> Mention | None:
    first = read_date(found[2], month_number(found[1]), today)
    return _said(found, first, read_date(found[3], month_number(found[1]), first) if first else None)


def _long_span(found: re.Match[str], today: date) -> Mention | None:
    months = [int(name) if name.isdigit() else month_number(name) for name in (found[2], found[4])]
    first = read_date(found[1], months[0], today)
    return _said(found, first, read_date(found[3], months[1], first) if first else None)


def _day_month(found: re.Match[str], today: date) -> Mention | None:
    return _said(found, read_date(found[1], month_number(found[2]), today, found[3] or found[4]))


def _month_day(found: re.Match[str], today: date) -> Mention | None:
    return _said(found, read_date(found[2], month_number(found[1]), today, found[3]))


def _slashed(found: re.Match[str], today: date) -> Mention | None:
    return _said(found, read_date(found[1], int(found[2]), today, found[3] or found[4]))


def _dotted(found: re.Match[str], today: date) -> Mention | None:
    """Day and month, unless it reads as well as a clock time and the date is far away: then it can be either."""
    day, clock = read_date(found[1], int(found[2]), today, found[3]), read_clock(f"{found[1]}.{found[2]:0>2}")
    if day and clock and not found[3] and len(found[2]) == 2 and int(found[2]) % 5 == 0 and day - today > FAR:
        return Mention(found.start(), found.end(), hours=Hours(clock.start, is_point=True, rival=one_day(day)))
    return _said(found, day)


def _numbered(found: re.Match[str], today: date) -> Mention | None:
    return _said(found, next_day_of_month(found[1], today))


def _numbered_span(found: re.Match[str], today: date) -> Mention | None:
    first = next_day_of_month(found[1], today)
    return _said(found, first, next_day_of_month(found[2], first) if first else None)


YEAR = r"(?:,? (20[2-4]\d)(?!\d)| ?-(\d\d)(?![\d:.-]))?"
SHORT_YEAR = r"(?:[-/ ](20\d\d)|[-/](\d\d))?(?![\d/])"
RULES = (
    Rule(r"(?<!\d)(20\d\d)[-/](\d{1,2})[-/](\d{1,2})(?!\d)", _iso),
    Rule(r"(?<![\d-])(20\d\d)([01]\d)([0-3]\d)(?! ?[-+\d])", _iso),
    Rule(r"(?<![\d-])(2\d)([01]\d)([0-3]\d)(?! ?[-+\d])", _six_figures),
    Rule(r"(?<![\d-])(2\d)-([01]\d)-([0-3]\d)(?![-\d])", _dashed),
    Rule(
        rf"(?:\bden )?(?<![\d:.,/-])(?P<days>{DAY_NUMBER}(?:, ?(?:den )?{DAY_NUMBER})+,? (?:och|eller) (?:den )?"
        rf"{DAY_NUMBER}) (?:i |av )?(?P<month>{MONTH_NAMES})\b",
        _listed,
    ),
    Rule(
        r"\bden (?P<days>\d{1,2}:e(?:, ?(?:den )?\d{1,2}:e)*,? (?:och|eller) (?:den )?\d{1,2}:e)(?P<month>)"
        rf"{FOLLOWED}",
        _listed,
    ),
    Rule(
        rf"\b(?P<month>{MONTH_NAMES})\.? (?:den )?(?P<days>{DAY_NUMBER}(?:, ?{DAY_NUMBER})*,? (?:och"
        rf"|eller) {DAY_NUMBER})"
        rf"{FOLLOWED}",
        _listed,
    ),
    Rule(rf"\b{MONTH} (?:den )?{NUMBER}{TO}{LAST}{FOLLOWED}", _month_span),
    Rule(rf"\bmellan (?:den )?{NUMBER}{AND}{LAST} {MONTH}", _span),
    Rule(rf"(?:från )?(?:den )?{NUMBER}{TO}{LAST} (?:i |av )?{MONTH}", _span),
    Rule(rf"(?:den )?{NUMBER}{AND}{LAST} (?:i |av )?{MONTH}", _two),
    Rule(rf"(?:från |mellan )?(?:den )?{NUMBER} {MONTH}(?:{TO}| och (?:den )?){LAST} {MONTH}", _long_span),
    Rule(rf"(?:\bden )?{NUMBER} {MONTH}{AND}{LAST}{FOLLOWED}(?! ?/)", _two_later),
    Rule(rf"(?:\bden )?{NUMBER} (?:i |av )?{MONTH}{YEAR}", _day_month),
    Rule(rf"\b{MONTH} (?:den )?{LAST}(?![\d:.])(?:,? (20[2-4]\d)(?!\d))?{FOLLOWED}", _month_day),
    Rule(rf"(?:från |mellan )?(?:den )?{SLASHED} ?(?:-|till|och) ?(\d{{1,2}})/(\d{{1,2}})(?![\d/])", _long_span),
    Rule(r"(?<![\d/.-])(\d{1,2}) ?- ?(\d{1,2})/(\d{1,2})(?![\d/])", _span),
    Rule(rf"(?:\bden )?{SLASHED}{SHORT_YEAR}", _slashed),
    Rule(r"(?:^|(?<=dag )|(?<=dagen )|\bden )(\d{1,2})\.(\d{1,2})(?:\.(20\d\d|\d\d)?)?(?![\d,])", _dotted),
    Rule(rf"(?<!kl )(?<![\d.,:/-])(\d{{1,2}})\.(\d\d)(?:\.(20\d\d|\d\d))?{FOLLOWED}", _dotted),
    Rule(rf"\b(?:mellan |från )den {LAST}(?: och |{TO})(?:den )?{LAST}{FOLLOWED}", _numbered_span),
    Rule(rf"\bden {LAST}{TO}{LAST}{FOLLOWED}", _numbered_span),
    Rule(rf"\bden {LAST}{AND}{LAST}{FOLLOWED}", _two_numbered),
    Rule(rf"\bden {LAST}{FOLLOWED}", _numbered),
    Rule(r"\bden (\d{1,2}:e)(?= (?:kvart|halv)\b)", _numbered),
    Rule(rf"(?<=dag )den (första|andra){FOLLOWED}", _numbered),
    Rule(rf"(?:^|(?<=dag ))(\d{{1,2}}:e){FOLLOWED}", _numbered),
)
