"""One time as told, and what "not before ten" does to the others."""

from dataclasses import dataclass, replace
from datetime import timedelta

from assistant.understanding.when.joining import join_hours
from assistant.understanding.when.spans import Days, Hours


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
    link: str = ""
    """The word "eller" or "och" when the group begins after it."""


def turn_bounds(groups: list[Group]) -> list[Group]:
    """Reads "not before ten" as "from ten on": it narrows the other times in the text, or stands alone."""
    kept = [group for group in groups if not _is_denied_bound(group)]
    for group in groups:
        if group.hours and _is_denied_bound(group):
            kept = _narrow(kept, Hours(group.hours.end, group.hours.start))
    return kept


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
