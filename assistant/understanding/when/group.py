"""One time as told, and what "not before ten" does to the others."""

from dataclasses import dataclass, replace
from datetime import time, timedelta

from assistant.understanding.when.joining import join_hours
from assistant.understanding.when.spans import Days, Hours

DAY_BEGINS = time(8)
NOON = time(12)
DAY_ENDS = time(17)


@dataclass(frozen=True)
class Group:
    """A time as told: days, hours, or a shift of the time last spoken of; `denied` when it is ruled out."""

    days: Days | None = None
    hours: Hours | None = None
    shift: timedelta | None = None
    same_time: bool = False
    in_hours: timedelta | None = None
    denied: bool = False
    frame: Days | None = None
    """The week a weekday was told with."""
    has_weekday: bool = False
    hours_first: bool = False
    """True for "efter 16 onsdag": the hours were told before the day, and so of the days that follow as well."""

    link: str = ""
    """The word "eller" or "och" when the group begins after it."""


def turn_bounds(groups: list[Group]) -> list[Group]:
    """Reads "not before ten" as "from ten on": it narrows the other times in the text, or stands alone."""
    kept = [group for group in groups if not _is_denied_bound(group)]
    for group in groups:
        if group.hours and _is_denied_bound(group):
            kept = _narrow(kept, Hours(group.hours.end, group.hours.start))
            continue
        if edge := _rest_of_day(group):
            kept = [one if one.denied or not one.days else _narrowed(one, edge) for one in kept]
    return kept


def _rest_of_day(group: Group) -> Hours | None:
    """What remains of the days told when a part of them is ruled out: "torsdag, inte fm" is the afternoon."""
    hours = group.hours
    if not (group.denied and hours and hours.start and hours.end) or group.days:
        return None
    if hours.start <= DAY_BEGINS and hours.end <= NOON:
        return Hours(start=hours.end)
    return Hours(end=hours.start) if hours.end >= DAY_ENDS and hours.start >= NOON else None


def _is_denied_bound(group: Group) -> bool:
    hours = group.hours
    if not (group.denied and hours) or group.days or hours.is_point:
        return False
    return (hours.start is None) != (hours.end is None)


def _narrow(groups: list[Group], hours: Hours) -> list[Group]:
    narrowed = [group if group.denied else _narrowed(group, hours) for group in groups]
    return narrowed if any(not group.denied for group in groups) else [*narrowed, Group(hours=hours)]


def _narrowed(group: Group, hours: Hours) -> Group:
    both = join_hours(group.hours, hours)
    return replace(group, hours=both) if both else group
