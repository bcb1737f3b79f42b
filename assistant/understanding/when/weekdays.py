"""Weekdays and days told from today."""

import re
from dataclasses import replace
from datetime import date, time, timedelta

from assistant.understanding.when.page import Rule
from assistant.understanding.when.spans import DAY, Days, Hours, Mention, one_day
from assistant.understanding.when.weeks import WHOLE, monday_of
from assistant.understanding.when.words import WEEKDAYS

NAMES = "|".join(WEEKDAYS)
FROM_TODAY = {"igår": -1, "förrgår": -2, "idag": 0, "imorgon": 1, "övermorgon": 2}
PARTS_OF_TODAY = {
    "förmiddag": Hours(time(8), time(12)), "eftermiddag": Hours(time(12), time(17)), "kväll": Hours(time(17), time(22)),
}  # fmt: skip
SPECIFIC = r"(?:på |nu på |denna |kommande |redan på |(?<!fram )till )"


def coming(weekday: int, today: date) -> date:
    """The nearest such day after today; said on a Monday, Monday is a week ahead."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _named(found: re.Match[str], today: date) -> Mention:
    """One weekday; a bare or plural name stands for any such day where wishes are read."""
    weekday = WEEKDAYS.index(found["day"])
    day = coming(weekday, today)
    weekly = bool(found["plural"]) or not found["how"]
    return Mention(found.start(), found.end(), days=Days(day, day + DAY, (weekday,), weekly))


def _next(found: re.Match[str], today: date) -> Mention:
    """Some mean the nearest by "nästa torsdag", most the one of next week."""
    weekday = WEEKDAYS.index(found["day"])
    near = coming(weekday, today)
    next_week = monday_of(today) + WHOLE + timedelta(days=weekday)
    both = tuple(Days(day, day + DAY, (weekday,)) for day in sorted({near, next_week}))
    return Mention(found.start(), found.end(), days=Days(options=both) if len(both) > 1 else both[0])


def _after_next(found: re.Match[str], today: date) -> Mention:
    """A week beyond either reading of "next Tuesday"."""
    mention = _next(found, today)
    days = mention.days.options if mention.days and mention.days.options else (mention.days,)
    later = tuple(
        replace(one, start=one.start + WHOLE, end=one.end + WHOLE) for one in days if one and one.start and one.end
    )
    return mention.with_days(Days(options=later) if len(later) > 1 else later[0])


def _last(found: re.Match[str], today: date) -> Mention:
    weekday = WEEKDAYS.index(found["day"])
    return Mention(
        found.start(),
        found.end(),
        days=one_day(coming(weekday, today) - WHOLE - (WHOLE if weekday == today.weekday() else 0 * DAY)),
    )


def _span(found: re.Match[str], today: date) -> Mention:
    first, last = WEEKDAYS.index(found[1]), WEEKDAYS.index(found[2])
    start = coming(first, today)
    length = (last - first) % 7
    named = tuple(sorted((first + step) % 7 for step in range(length + 1)))
    return Mention(found.start(), found.end(), days=Days(start, start + (length + 1) * DAY, named, weekly=True))


def _working(found: re.Match[str], _: date) -> Mention:
    return Mention(found.start(), found.end(), days=Days(weekdays=(0, 1, 2, 3, 4), weekly=True))


def _weekends(found: re.Match[str], today: date) -> Mention:
    saturday = coming(5, today)
    return Mention(found.start(), found.end(), days=Days(saturday, saturday + 2 * DAY, (5, 6), weekly=True))


def _weekend(found: re.Match[str], today: date) -> Mention:
    saturday = monday_of(today) + 5 * DAY + (WHOLE if found[0].startswith("nästa") else 0 * DAY)
    return Mention(found.start(), found.end(), days=Days(saturday, saturday + 2 * DAY))


def _from_today(found: re.Match[str], today: date) -> Mention:
    return Mention(found.start(), found.end(), days=one_day(today + FROM_TODAY[found[1]] * DAY))


def _part_of_today(found: re.Match[str], today: date) -> Mention:
    return Mention(found.start(), found.end(), days=one_day(today), hours=PARTS_OF_TODAY[found[1]])


def _this_morning(found: re.Match[str], today: date) -> Mention:
    return Mention(found.start(), found.end(), days=one_day(today), hours=Hours(time(6), time(9)))


def _early_tomorrow(found: re.Match[str], today: date) -> Mention:
    return Mention(found.start(), found.end(), days=one_day(today + DAY), hours=Hours(time(8), time(10)))


RULES = (
    Rule(r"\bimorgon (?:bitti|bittida)\b|\btidigt imorgon(?: bitti)?\b", _early_tomorrow),
    Rule(r"\b(?:senare (?=idag))?(?:i )?(förrgår|igår|idag|imorgon|övermorgon)\b", _from_today),
    Rule(r"\bdenna (förmiddag|eftermiddag|kväll)\b", _part_of_today),
    Rule(r"\bi ?morse\b", _this_morning),
    Rule(rf"(?:mellan |från |på )?\b({NAMES})(?:ar)? ?(?:-|till och med|till|t o m) ?({NAMES})(?:ar)?\b", _span),
    Rule(rf"\bmellan ({NAMES})(?:ar)? och ({NAMES})(?:ar)?\b", _span),
    Rule(rf"\bi (?P<day>{NAMES})s\b", _last),
    Rule(rf"\b(?:i |den )?förra (?P<day>{NAMES})\b", _last),
    Rule(rf"\b(?:på |den )?nästa (?P<day>{NAMES})(?! (?:i )?(?:nästa|vecka)\b)\b", _next),
    Rule(rf"\b(?:den )?following (?P<day>{NAMES})\b", _next),
    Rule(rf"\b(?:den |på )?(?P<day>{NAMES}) efter nästa\b", _after_next),
    Rule(rf"\b(?:den |på )?(?P<day>{NAMES}) (?:därpå|därefter|efter(?=[^\w#]*$|[.,?!]))", _next),
    Rule(rf"\b(?P<how>{SPECIFIC})?(?P<day>{NAMES})(?P<plural>ar)?\b", _named),
    Rule(r"\b(?:vardagar|vardagarna)\b", _working),
    Rule(r"\b(?:på )?(?:helger|helgerna)\b", _weekends),
    Rule(r"\b(?:i |till |på |denna |nästa )?(?:helgen|helg)\b", _weekend),
)
