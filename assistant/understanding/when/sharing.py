"""What two times share when it is told once: "torsdag 10 eller 14", "tisdag och onsdag nästa vecka"."""

from dataclasses import replace
from datetime import date, timedelta

from assistant.understanding.when.group import Group
from assistant.understanding.when.joining import is_weekday, join_days
from assistant.understanding.when.spans import DAY, Days, one_day
from assistant.understanding.when.weeks import WHOLE, monday_of, week_from


def share(groups: list[Group], today: date) -> list[Group]:
    """The groups, those linked by "eller" or "och" with the day, the hours and the week of each other."""
    shared = _lend_days(groups)
    for place in (*range(len(shared) - 1, 0, -1), *range(1, len(shared))):
        pair = shared[place - 1], shared[place]
        if pair[1].link and pair[0].denied == pair[1].denied:
            shared[place - 1 : place + 1] = _same_week(*_same_day(*pair), today)
    return shared


def _lend_days(groups: list[Group]) -> list[Group]:
    """Another part of the day that was ruled out: "torsdag fm är fullt men em går"."""
    lent = list(groups)
    for place, group in enumerate(groups[1:], 1):
        before = lent[place - 1]
        if before.denied and before.days and before.hours and group == Group(hours=group.hours) and group.hours:
            lent[place] = replace(group, days=before.days, frame=before.frame)
    return lent


def resolve_shifts(groups: list[Group]) -> list[Group]:
    """The groups, "the day after" told from the day named before it in the message rather than from the last offer."""
    resolved: list[Group] = []
    for group in groups:
        named = resolved[-1] if resolved else Group()
        resolved.append(_resolved(group, named) if group.shift and group.days is None else group)
    return resolved


def _resolved(group: Group, named: Group) -> Group:
    shift, days = group.shift or timedelta(), named.days
    if shift % DAY or not (days and days.start and days.end):
        return group
    hours = named.hours if group.same_time else group.hours
    told = replace(group, shift=None, same_time=False, hours=hours)
    return replace(told, days=_shifted(days.start, days.end - DAY, shift, is_day=group.same_time and days.is_single))


def _shifted(first: date, last: date, shift: timedelta, *, is_day: bool) -> Days:
    if shift % WHOLE or is_day:
        return one_day((last if shift > timedelta() else first) + shift)
    return week_from(monday_of(last if shift > timedelta() else first) + shift)


def _same_day(first: Group, second: Group) -> tuple[Group, Group]:
    """Day and hours told for the one hold for the other; what is ruled out shares nothing."""
    if first.denied:
        return first, second
    if second.days is None and not second.shift:
        second = replace(second, days=first.days, frame=first.frame)
    elif first.days is None and first.hours and not first.shift:
        first = replace(first, days=second.days, frame=second.frame)
    if second.hours is None and second.days and first.hours_first:
        second = replace(second, hours=first.hours)
    if first.hours is None and first.days:
        first = replace(first, hours=second.hours)
    return first, second


def _same_week(first: Group, second: Group, today: date) -> tuple[Group, Group]:
    return _framed(first, second, today), _framed(second, first, today)


def _framed(group: Group, other: Group, today: date) -> Group:
    if group.frame or not other.frame or not (group.days and is_weekday(group.days)):
        return group
    return replace(group, days=join_days(group.days, other.frame, today), frame=other.frame)
