"""Holidays, the eves on which nobody works, and other named days of the Swedish year."""

from datetime import date, timedelta
from functools import cache

import holidays

from assistant.understanding.when.spans import DAY, Days, day_span, one_day

FIXED = {
    "lucia": (12, 13), "luciadagen": (12, 13), "julafton": (12, 24), "juldagen": (12, 25), "annandag jul": (12, 26),
    "jul eve": (12, 24), "jul day": (12, 25), "boxing dag": (12, 26), "nyårsafton": (12, 31), "newyearseve": (12, 31),
    "nyårsdagen": (1, 1), "newyearsday": (1, 1), "trettondagsafton": (1, 5), "trettondagen": (1, 6),
    "trettondag jul": (1, 6), "trettondedag jul": (1, 6), "epiphany": (1, 6), "valborg": (4, 30),
    "alla hjärtans dag": (2, 14),
    "valborgsmässoafton": (4, 30), "första maj": (5, 1), "nationaldagen": (6, 6),
}  # fmt: skip
MOVING = {
    "skärtorsdag": ("Påskdagen", -3), "skärtorsdagen": ("Påskdagen", -3), "långfredag": ("Påskdagen", -2),
    "långfredagen": ("Påskdagen", -2), "good fredag": ("Påskdagen", -2), "påskafton": ("Påskdagen", -1),
    "påskdagen": ("Påskdagen", 0), "påsk måndag": ("Påskdagen", 1),
    "annandag påsk": ("Påskdagen", 1), "kristi himmelsfärd": ("Kristi himmelsfärdsdag", 0),
    "kristi himmelsfärdsdag": ("Kristi himmelsfärdsdag", 0), "pingstdagen": ("Pingstdagen", 0),
    "midsommarafton": ("Midsommardagen", -1), "midsommar eve": ("Midsommardagen", -1),
    "midsommardagen": ("Midsommardagen", 0), "alla helgons dag": ("Alla helgons dag", 0),
}  # fmt: skip
SEASONS = {
    "jul och nyår": ((12, 24), (1, 1)), "jul": ((12, 24), (12, 26)), "julen": ((12, 24), (12, 26)),
    "nyår": ((12, 31), (1, 1)), "nyåret": ((12, 31), (1, 1)), "årsskiftet": ((12, 31), (1, 1)),
    "helgerna": ((12, 24), (1, 6)), "julhelgerna": ((12, 24), (1, 6)), "jullovet": ((12, 22), (1, 8)),
    "jullov": ((12, 22), (1, 8)),
    "mellandagarna": ((12, 27), (12, 30)), "trettonhelgen": ((1, 5), (1, 6)),
}  # fmt: skip
MOVING_SEASONS = {
    "påsken": ("Påskdagen", -2, 1), "påsk": ("Påskdagen", -2, 1), "påskhelgen": ("Påskdagen", -2, 1),
    "påsklovet": ("Påskdagen", 1, 5), "påsklov": ("Påskdagen", 1, 5), "påskveckan": ("Påskdagen", -6, -2),
    "midsommar": ("Midsommardagen", -1, 0), "pingst": ("Pingstdagen", 0, 0),
}  # fmt: skip
WEEK_SEASONS = {
    "sportlovet": (7, 7), "sportlov": (7, 7), "höstlovet": (44, 44), "höstlov": (44, 44), "semestern": (28, 31),
    "industrisemestern": (28, 31), "semestrarna": (28, 31),
}  # fmt: skip
"""School holidays of the Borås area, and the weeks when industry closes."""


@cache
def _public(year: int) -> dict[date, str]:
    return dict(holidays.country_holidays("SE", years=year, language="sv").items())


def is_closed(day: date) -> bool:
    """True on public holidays and on Midsummer's, Christmas and New Year's eve; plain weekends are not meant."""
    if (day.month, day.day) in ((12, 24), (12, 31)) or day in _public(day.year):
        return True
    return _public((day + DAY).year).get(day + DAY) == "Midsommardagen"


def find_feast(name: str, today: date) -> Days | None:
    """The coming day or days of that name; None when it names none."""
    for year in (today.year - 1, today.year, today.year + 1):
        days = _in_year(name, year)
        if days and days.end and days.end > today:
            return days
    return None


def _in_year(name: str, year: int) -> Days | None:
    if name in FIXED:
        return one_day(date(year, *FIXED[name]))
    if name in MOVING:
        feast, shift = MOVING[name]
        return one_day(_day_named(feast, year) + timedelta(days=shift))
    return _season_in_year(name, year)


def _season_in_year(name: str, year: int) -> Days | None:
    if name in SEASONS:
        first, last = SEASONS[name]
        days = day_span(date(year, *first), date(year + (last < first), *last))
    elif name in MOVING_SEASONS:
        feast, early, late = MOVING_SEASONS[name]
        middle = _day_named(feast, year)
        days = day_span(middle + timedelta(days=early), middle + timedelta(days=late))
    elif name in WEEK_SEASONS:
        first_week, last_week = WEEK_SEASONS[name]
        days = day_span(date.fromisocalendar(year, first_week, 1), date.fromisocalendar(year, last_week, 7))
    else:
        return None
    return Days(days.start, days.end, feast=True)


def _day_named(name: str, year: int) -> date:
    return next(day for day, label in _public(year).items() if name in label)


def next_working_day(day: date) -> date:
    """`day` itself, or the first day after it that is no weekend and not closed."""
    while day.weekday() > 4 or is_closed(day):
        day += DAY
    return day
