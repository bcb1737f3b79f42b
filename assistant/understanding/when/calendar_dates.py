"""Dates from figures and month names; without a year the coming one is meant."""

from datetime import date

from assistant.understanding.when.words import MONTHS, SHORT_MONTHS


def month_number(name: str) -> int:
    """1 to 12."""
    return SHORT_MONTHS[name] if name in SHORT_MONTHS else MONTHS.index(name) + 1


def day_number(word: str) -> int:
    """The number in "3", "3:e" or "första"."""
    return {"första": 1, "andra": 2}.get(word) or int(word.removesuffix(":e"))


def date_or_none(year: int, month: int, day: int) -> date | None:
    """The date; None if the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def read_date(day: str, month: int, today: date, year: str | None = None) -> date | None:
    """The day of that month: in that year, else the coming one."""
    if year:
        return date_or_none(int(year) if len(year) == 4 else 2000 + int(year), month, day_number(day))
    dates = (date_or_none(today.year + ahead, month, day_number(day)) for ahead in range(5))
    return next((one for one in dates if one and one >= today), None)


def next_day_of_month(day: str, today: date) -> date | None:
    """The coming day with that number, today included."""
    months = ((today.year + (today.month - 1 + ahead) // 12, (today.month - 1 + ahead) % 12 + 1) for ahead in range(4))
    dates = (date_or_none(year, month, day_number(day)) for year, month in months)
    return next((one for one in dates if one and one >= today), None)
