"""Days and weeks told by others: "the week after week 49", "week commencing 7 December", "the day before Lucia"."""

import re
from dataclasses import replace
from datetime import timedelta

from assistant.understanding.when.page import Page
from assistant.understanding.when.spans import DAY, Days, Mention, one_day
from assistant.understanding.when.weeks import WHOLE, monday_of, week_from

WEEK_OF = re.compile(
    r"\b(?:i |på )?(?:den )?veckan? ?(?:/ ?c|av|början|commencing|starting|med (?:start|början)"
    r"|som (?:börjar|startar|inleds))(?: (?:med|den|på))* $"
)
BESIDE = re.compile(
    r"\b(?:i |på )?(?:den )?(?:(\d{1,2}|en|par) )?(veckan?|veckor|dagen|dag|dagar) (efter|före) (?:den )*$"
)
A_FEW_DAYS = timedelta(days=3)


def stand_beside(page: Page, mention: Mention) -> Mention | None:
    """Puts the week or day that stands beside the days mentioned in their place; None when none does."""
    before, days = page.text[: mention.at], mention.days
    if not (days and days.start and days.end):
        return None
    if found := WEEK_OF.search(before):
        return _put(page, mention, week_from(monday_of(days.start)), found.start())
    if found := BESIDE.search(before):
        distance = {"en": 1, None: 1, "par": 2}.get(found[1]) or int(found[1])
        find = _week_beside if found[2].startswith("v") else _day_beside
        return _put(page, mention, find(days, distance, is_after=found[3] == "efter"), found.start())
    return None


def _day_beside(days: Days, distance: int, *, is_after: bool) -> Days:
    if days.end and is_after:
        return one_day(days.end + (distance - 1) * DAY)
    return one_day(days.start - distance * DAY) if days.start else days


def _week_beside(days: Days, distance: int, *, is_after: bool) -> Days:
    """A feast late in its week leaves the days before it in question: "the week before Christmas" can be either."""
    if days.end and is_after:
        return week_from(monday_of(days.end - DAY) + distance * WHOLE)
    start = days.start or days.end
    if start is None:
        return days
    week = week_from(monday_of(start) - distance * WHOLE)
    if days.feast and distance == 1 and start - monday_of(start) >= A_FEW_DAYS:
        return Days(options=(week, Days(monday_of(start), start, is_week=True)))
    return week


def _put(page: Page, mention: Mention, days: Days, at: int) -> Mention:
    new = replace(mention.with_days(days), at=at)
    page.put(mention, new)
    return new
