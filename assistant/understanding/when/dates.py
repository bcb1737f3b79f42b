"""Dates with figures: 3/12, 3.12, 3 dec, den 3:e, 2026-12-03, and spans of them."""

import re
from datetime import date, timedelta

from assistant.understanding.when.page import FOLLOWED, Rule
from assistant.understanding.when.spans import Days, Hours, Mention, day_span, one_day
from assistant.understanding.when.words import MONTHS, SHORT_MONTHS
from assistant.understanding.when.clock import read_clock

DAY_NUMBER = r"(?<![\d:.,/-])(\d{1,2}(?::e)?|första|andra)"
MONTH = "(" + "|".join((*MONTHS, *SHORT_MONTHS)) + r")\b\.?"
TO = r" ?(?:-|till och med|till) ?(?:den )?"
LONGEST_GUESS = timedelta(days=730)
FAR = timedelta(days=180)


def month_number(name: str) -> int:
    """1 to 12."""
    return SHORT_MONTHS[name] if name in SHORT_MONTHS else MONTHS.index(name) + 1


def read_date(day: str, month: int, today: date, year: str | None = None) -> date | None:
    """The date, the coming one if no year is told; None if there is no such date."""
    number = {"första": 1, "andra": 2}.get(day) or int(day.removesuffix(":e"))
    years = (_full_year(year),) if year else (today.year, today.year + 1)
    dates = [_date_or_none(one, month, number) for one in years]
    return next((one for one in dates if one and (year or one >= today)), None)


def _full_year(year: str) -> int:
    return int(year) if len(year) == 4 else 2000 + int(year)


def _date_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def next_day_of_month(day: int, today: date) -> date | None:
    """The coming day with that number, today included."""
    months = ((today.year + (today.month - 1 + ahead) // 12, (today.month - 1 + ahead) % 12 + 1) for ahead in range(4))
    dates = [_date_or_none(year, month, day) for year, month in months]
    return next((one for one in dates if one and one >= today), None)


def _said(found: re.Match[str], first: date | None, last: date | None = None) -> Mention | None:
    if not first:
        return None
    days = day_span(first, last) if last and last >= first else one_day(first)
    return Mention(found.start(), found.end(), days=days)


def _iso(found: re.Match[str], today: date) -> Mention | None:
    return _said(found, _date_or_none(int(found[1]), int(found[2]), int(found[3])))


def _six_figures(found: re.Match[str], today: date) -> Mention | None:
    """Only dates people plan for: 811228 is the beginning of an identity number."""
    day = _date_or_none(2000 + int(found[1]), int(found[2]), int(found[3]))
    return _said(found, day) if day and today <= day <= today + LONGEST_GUESS else None


def _span_in_month(found: re.Match[str], today: date) -> Mention | None:
    month = int(found[3]) if found[3].isdigit() else month_number(found[3])
    if not 1 <= month <= 12:
        return None
    last = read_date(found[2], month, today)
    return _said(found, read_date(found[1], month, last) if last and last < today else _before(found[1], last), last)


def _before(day: str, last: date | None) -> date | None:
    return _date_or_none(last.year, last.month, int(day.removesuffix(":e"))) if last and day[0].isdigit() else None


def _two_in_month(found: re.Match[str], today: date) -> Mention | None:
    both = [read_date(day, month_number(found[3]), today) for day in (found[1], found[2])]
    options = tuple(one_day(day) for day in both if day)
    return Mention(found.start(), found.end(), days=Days(options=options)) if len(options) == 2 else None


def _span_of_figures(found: re.Match[str], today: date) -> Mention | None:
    first = read_date(found[1], int(found[2]), today)
    return _said(found, first, read_date(found[3], int(found[4]), first or today))


def _day_month(found: re.Match[str], today: date) -> Mention | None:
    return _said(found, read_date(found[1], month_number(found[2]), today, found[3]))


def _month_day(found: re.Match[str], today: date) -> Mention | None:
    return _said(found, read_date(found[2], month_number(found[1]), today, found[3]))


def _figures(found: re.Match[str], today: date) -> Mention | None:
    return _said(found, read_date(found[1], int(found[2]), today, found[3]))


def _dotted(found: re.Match[str], today: date) -> Mention | None:
    """Day and month, unless it reads as well as a clock time and the date is far away: then both."""
    day = read_date(found[1], int(found[2]), today, found[3])
    if not day:
        return None
    clock = read_clock(f"{found[1]}.{found[2]}") if len(found[2]) == 2 else None
    if clock and not found[3] and int(found[2]) % 5 == 0 and day - today > FAR:
        rival = one_day(day)
        return Mention(found.start(), found.end(), hours=Hours(clock.start, is_point=True, rival=rival))
    return _said(found, day)


def _numbered_day(found: re.Match[str], today: date) -> Mention | None:
    return _said(found, next_day_of_month(int(found[1].removesuffix(":e")), today))


def _numbered_days(found: re.Match[str], today: date) -> Mention | None:
    first = next_day_of_month(int(found[1].removesuffix(":e")), today)
    last = next_day_of_month(int(found[2].removesuffix(":e")), first) if first else None
    return _said(found, first, last)


YEAR = r"(?:,? (20[2-4]\d)(?!\d)| ?[-/](\d\d)(?!\d|:|[-/]))?"
RULES = (
    Rule(r"(?<!\d)(20\d\d)[-/](\d{1,2})[-/](\d{1,2})(?!\d)", _iso),
    Rule(r"(?<![\d-])(20\d\d)([01]\d)([0-3]\d)(?![\d-])", _iso),
    Rule(r"(?<![\d-])(2\d)([01]\d)([0-3]\d)(?! ?[-+\d])", _six_figures),
    Rule(rf"(?:mellan |från )?(?:den )?{DAY_NUMBER}(?:{TO}| och (?:den )?)(\d{{1,2}}(?::e)?) (?:i |av )?{MONTH}", lambda found, today: (_two_in_month if " och " in found[0] and "mellan" not in found[0] else _span_in_month)(found, today)),
    Rule(rf"(?:den )?{DAY_NUMBER} eller (?:den )?(\d{{1,2}}(?::e)?) {MONTH}", _two_in_month),
    Rule(rf"(?:mellan |från )?(?:den )?{DAY_NUMBER} {MONTH}(?:{TO}| och (?:den )?)(\d{{1,2}}(?::e)?) {MONTH}", lambda found, today: _months_span(found, today)),
    Rule(rf"(?:den )?{DAY_NUMBER} (?:i |av )?{MONTH}(?:,? (20[2-4]\d)(?!\d))?", _day_month),
    Rule(rf"\b{MONTH} (?:den )?(\d{{1,2}}(?::e)?)(?![\d:.])(?:,? (20[2-4]\d)(?!\d))?{FOLLOWED}", _month_day),
    Rule(r"(?:från |mellan )?(?:den )?(?<![\d/.-])(\d{1,2})/(\d{1,2}) ?(?:-|till|och) ?(\d{1,2})/(\d{1,2})(?![\d/])", _span_of_figures),
    Rule(r"(?<![\d/.-])(\d{1,2}) ?- ?(\d{1,2})/(\d{1,2})(?![\d/])", _span_in_month),
    Rule(r"(?:den )?(?<![\d/.-])(\d{1,2})/(\d{1,2})(?:[-/ ](20\d\d)|[-/](\d\d))?(?![\d/])", lambda found, today: _said(found, read_date(found[1], int(found[2]), today, found[3] or found[4]) if 1 <= int(found[2]) <= 12 else None)),
    Rule(r"(?:(?<=^)|(?<=dag )|(?<=dagen )|den )(?<![\d.,])(\d{1,2})\.(\d{1,2})(?:\.(20\d\d|\d\d))?(?![.,]?\d)", _dotted),
)
