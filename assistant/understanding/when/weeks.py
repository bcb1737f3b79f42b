"""Weeks in a text; a week is its working days, Monday to Friday."""

import re
from dataclasses import replace
from datetime import date, timedelta

from assistant.understanding.when.page import Rule
from assistant.understanding.when.spans import DAY, Days, Mention

UNITS = {
    "tim": timedelta(hours=1), "minut": timedelta(minutes=1), "halvtimme": timedelta(minutes=30),
    "kvart": timedelta(minutes=15),
}  # fmt: skip
WORKING_DAYS = timedelta(days=5)
WHOLE = timedelta(days=7)
VAGUE = re.compile(r"\b(?:runt|typ|kanske|nog|någon|nån|par)\b")
COUNT = r"(?:runt |typ |kanske |nog )?(\d{1,2}|en|ett|någon|nån|par)(?: av)?"
HORIZON_IN_DAYS = {"dag": 1, "veck": 7, "måna": 30}


def week_from(monday: date) -> Days:
    """The working days of the week that begins that Monday."""
    return Days(monday, monday + WORKING_DAYS, is_week=True)


def monday_of(day: date) -> date:
    """The Monday of that day's week."""
    return day - timedelta(days=day.weekday())


def find_week(number: int, today: date) -> Days | None:
    """The ISO week of that number: this year's, else next year's; None when there is none."""
    for year in (today.isocalendar().year, today.isocalendar().year + 1):
        try:
            week = week_from(date.fromisocalendar(year, number, 1))
        except ValueError:
            continue
        if week.start and week.start + WHOLE > today:
            return week
    return None


def _numbered(found: re.Match[str], today: date) -> Mention | None:
    first = find_week(int(found[1]), today)
    if not first or not first.start:
        return None
    last = find_week(int(found[3]), first.start) if found[3] else None
    return Mention(found.start(), found.end(), days=_joined(first, last, found[2]) if last else first)


def _listed(found: re.Match[str], today: date) -> Mention | None:
    """Three weeks or more told in a row: "v 49, 50 eller 52"."""
    found_weeks = [find_week(int(number), today) for number in re.findall(r"\d{1,2}", found[0])]
    options = tuple(week for week in found_weeks if week)
    return Mention(found.start(), found.end(), days=Days(options=options)) if options else None


def _joined(first: Days, last: Days, word: str) -> Days:
    if word == "eller":
        return Days(options=(first, last))
    return Days(first.start, last.end, is_week=True)


def _ahead(found: re.Match[str], today: date) -> Mention:
    distance = {"nästa": 7, "kommande": 7, "nästnästa": 14, "förra": -7}.get(found[1], 0)
    week = week_from(monday_of(today) + timedelta(days=distance))
    if week.end and week.end <= today and distance == 0:
        week = Days(today, monday_of(today) + WHOLE, is_week=True)
    return Mention(found.start(), found.end(), days=week)


def _this_week(found: re.Match[str], today: date) -> Mention:
    return Mention(found.start(), found.end(), days=week_from(monday_of(today)))


def _count(word: str) -> int:
    return {"en": 1, "ett": 1, "någon": 1, "nån": 1, "par": 2}.get(word) or int(word)


def _in_weeks(found: re.Match[str], today: date) -> Mention:
    weeks = _count(found[1])
    day = today + weeks * WHOLE
    if VAGUE.search(found[0]):
        week = week_from(monday_of(day))
        return Mention(found.start(), found.end(), days=replace(week, weeks=weeks))
    return Mention(found.start(), found.end(), days=Days(day, day + DAY, weeks=weeks))


def _in_some(found: re.Match[str], today: date) -> Mention:
    """Told loosely: "om 2-3 veckor"."""
    first, last = int(found[1]), max(int(found[1]), int(found[2]))
    if found[3].startswith("dag"):
        return Mention(found.start(), found.end(), days=Days(today + first * DAY, today + (last + 1) * DAY))
    start, end = (monday_of(today + weeks * WHOLE) for weeks in (first, last))
    return Mention(found.start(), found.end(), days=Days(start, end + WORKING_DAYS, is_week=True))


def _in_days(found: re.Match[str], today: date) -> Mention:
    count = _count(found[1])
    day = today + count * DAY
    weeks = round(count / 7) if count in (7, 8, 14, 15) else None
    if VAGUE.search(found[0]):
        return Mention(found.start(), found.end(), days=Days(max(today, day - DAY), day + 2 * DAY))
    return Mention(found.start(), found.end(), days=Days(day, day + DAY, weeks=weeks))


def _ago(found: re.Match[str], today: date) -> Mention:
    day = today - _count(found[1]) * (DAY if found[2].startswith("dag") else WHOLE)
    return Mention(found.start(), found.end(), days=Days(day, day + DAY))


def _within(found: re.Match[str], today: date) -> Mention:
    length = HORIZON_IN_DAYS[re.sub(r"(?<=^dag).*|(?<=^veck).*|(?<=^måna).*", "", found[2])]
    return Mention(found.start(), found.end(), days=Days(today, today + (_count(found[1] or "en") * length + 1) * DAY))


def _in_hours(found: re.Match[str], _: date) -> Mention:
    unit = next(length for word, length in UNITS.items() if found[2].startswith(word))
    return Mention(found.start(), found.end(), in_hours=_count(found[1]) * unit)


NUMBER = r"(\d{1,2})(?![\d:./]\d|\d| ?(?:pers|anst|st\b))"
RULES = (
    Rule(rf"\b20\d\d-vecka {NUMBER}()()", _numbered),
    Rule(rf"\b(?:i |på )?veckan? {NUMBER}(?:, ?(?:vecka )?{NUMBER})+,? (?:och|eller) (?:vecka )?{NUMBER}", _listed),
    Rule(rf"\b(?:i |på |mellan )?veckan? {NUMBER}(?: ?(-|till|och|eller) ?(?:vecka )?{NUMBER})?", _numbered),
    Rule(
        r"\b(?:i |på |under |till )?(?:den )?(nästa|nästnästa|kommande|förra|denna|innevarande) veckan?\b(?! \d)",
        _ahead,
    ),
    Rule(r"(?<!varje )\bi veckan\b", _this_week),
    Rule(r"(?<=(?:början|mitten|slutet) (?:av|på) )(?:den )?veckan?\b(?! ?\d)", _this_week),
    Rule(rf"\bför (?:en |ett )?{COUNT} (dagar?|veckor|vecka) (?:sedan|sen)\b", _ago),
    Rule(rf"\b{COUNT} (dagar?|veckor|vecka) ago\b", _ago),
    Rule(r"\b(?:om|in) (\d{1,2})(?: ?- ?| till | eller |, )(\d{1,2}) (veckor|dagar)\b", _in_some),
    Rule(rf"\b(?:om|in) (?:en |ett )?{COUNT} (?:veckor|vecka)s?\b", _in_weeks),
    Rule(rf"\b{COUNT} (?:veckor|vecka) (?:from|från) now\b", _in_weeks),
    Rule(rf"\b(?:om|in) (?:en |ett )?{COUNT} (?:dagar|dag)\b", _in_days),
    Rule(rf"\b(?:om|in) (?:en |ett )?{COUNT} (timmar|timme|minuter|halvtimme|kvart)\b", _in_hours),
    Rule(
        rf"\binom (?:den närmaste |de närmaste )?(?:en |ett )?{COUNT} (dagar|dag|veckor|vecka|månader|månad)\b", _within
    ),
    Rule(
        rf"\b(?:de |den )?(?:närmaste|kommande|nästa) (?:{COUNT} )?(dagarna|dagar|veckorna|veckor|månaden|månaderna)\b",
        _within,
    ),
)
