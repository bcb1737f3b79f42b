"""Weeks and weekdays counted within a month: "first week of December", "sista fredagen i januari"."""

import re
from datetime import date

from assistant.understanding.when.calendar_dates import month_number
from assistant.understanding.when.page import Rule
from assistant.understanding.when.spans import DAY, Days, Mention, one_day
from assistant.understanding.when.weeks import monday_of, week_from
from assistant.understanding.when.words import MONTHS, SHORT_MONTHS, WEEKDAYS

NAMES = "|".join(WEEKDAYS)
ANY_MONTH = "|".join(sorted((*MONTHS, *SHORT_MONTHS), key=len, reverse=True))
PLACES = {"första": 0, "andra": 1, "1:e": 0, "2:e": 1, "3:e": 2, "4:e": 3, "sista": -1, "förra": -1}
THURSDAY = 3


def _counted(found: re.Match[str], today: date) -> Mention | None:
    """A week belongs to the month that has its Thursday, as ISO weeks belong to years."""
    month = _month_of(found, today)
    if month is None:
        return None
    weekday = THURSDAY if found["unit"].startswith("veck") else WEEKDAYS.index(found["unit"])
    for first in (month, _a_year_later(month)):
        days = _nth(weekday, PLACES[found["place"]], first, is_week=found["unit"].startswith("veck"))
        if days and days.end and days.end > today:
            return Mention(found.start(), found.end(), days=days)
    return None


def _month_of(found: re.Match[str], today: date) -> date | None:
    """The first day of the month that is meant: this year's, even when it began before today."""
    if found["turn"]:
        is_last = PLACES[found["place"]] < 0
        return date(today.year, 12, 1) if is_last else date(today.year + 1, 1, 1)
    if found["near"]:
        ahead = 0 if found["near"] == "denna" else 1
        return date(today.year + (today.month - 1 + ahead) // 12, (today.month - 1 + ahead) % 12 + 1, 1)
    return date(int(found["year"] or today.year), month_number(found["month"]), 1)


def _a_year_later(first: date) -> date:
    return first.replace(year=first.year + 1)


def _nth(weekday: int, place: int, first: date, *, is_week: bool) -> Days | None:
    days = [first + step * DAY for step in range(31) if (first + step * DAY).month == first.month]
    named = [day for day in days if day.weekday() == weekday]
    if place >= len(named):
        return None
    return week_from(monday_of(named[place])) if is_week else one_day(named[place])


RULES = (
    Rule(
        rf"\b(?:i |på |under )?(?:den )?(?P<place>första|andra|1:e|2:e|3:e|4:e|sista|förra) (?P<unit>veckan?|{NAMES}) "
        rf"(?:i |in |av |på )(?:den )?(?:(?P<near>denna|nästa|kommande) månad(?:en)?|(?P<turn>(?:nya "
        rf"|nästa )?år(?:et)?\b|nyår\b)|(?P<month>{ANY_MONTH})\b\.?"
        r"(?: (?P<year>20[2-4]\d))?)(?! \d)",
        _counted,
    ),
)
