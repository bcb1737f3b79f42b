"""What two times share when it is told once: "torsdag 10 eller 14", "tisdag och onsdag nästa vecka"."""

from dataclasses import replace
from datetime import date

from assistant.understanding.when.group import Group
from assistant.understanding.when.joining import is_weekday, join_days


def share(groups: list[Group], today: date) -> list[Group]:
    """The groups, those linked by "eller" or "och" with the day, the hours and the week of each other."""
    shared = list(groups)
    for place in range(1, len(shared)):
        pair = shared[place - 1], shared[place]
        if pair[1].link and pair[0].denied == pair[1].denied:
            shared[place - 1 : place + 1] = _same_week(*_same_day(*pair), today)
    return shared


def _same_day(first: Group, second: Group) -> tuple[Group, Group]:
    """Day and hours told for the one hold for the other; what is ruled out shares nothing."""
    if first.denied:
        return first, second
    if second.days is None and not second.shift:
        second = replace(second, days=first.days, frame=first.frame)
    elif first.days is None and first.hours and not first.shift:
        first = replace(first, days=second.days, frame=second.frame)
    if first.hours is None and first.days:
        first = replace(first, hours=second.hours)
    return first, second


def _same_week(first: Group, second: Group, today: date) -> tuple[Group, Group]:
    return _framed(first, second, today), _framed(second, first, today)


def _framed(group: Group, other: Group, today: date) -> Group:
    if group.frame or not other.frame or not (group.days and is_weekday(group.days)):
        return group
    return replace(group, days=join_days(group.days, other.frame, today), frame=other.frame)
