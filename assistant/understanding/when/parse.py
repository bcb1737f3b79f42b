"""From groups of days and hours to one answer."""

from datetime import UTC, date, datetime, time

from assistant.understanding.when.doubts import Doubt
from assistant.understanding.when.feasts import is_closed
from assistant.understanding.when.group import Group
from assistant.understanding.when.groups import Reading, read_groups
from assistant.understanding.when.model import When, in_stockholm, moment_of
from assistant.understanding.when.spans import DAY, Days, Hours

UNDOUBTED = frozenset({"none", "ambiguous", "past"})


def parse(text: str, now: datetime) -> When:
    """What the text says of time, seen from `now`; kind "none" when it says nothing.

    Several times ("torsdag eller fredag") are one ambiguous answer with an option for each. What is ruled out is
    the answer only when nothing else is told. A time beside words of time that were not understood is an ambiguous
    answer with that time as its only option.
    """
    local = in_stockholm(now)
    reading = read_groups(text, local)
    return _weighed(_answer(reading, local), reading.doubt)


def _weighed(when: When, doubt: Doubt | None) -> When:
    """The answer; asked about rather than taken for sure where there is doubt."""
    if doubt is None or when.kind in UNDOUBTED:
        return when
    if doubt is Doubt.DENIED and when.kind != "exclude":
        ruled_out = When("exclude", when.start, when.end, when.start_time, when.end_time)
        return When("ambiguous", options=(when, ruled_out))
    return When("ambiguous", options=(when,))


def _answer(reading: Reading, local: datetime) -> When:
    wanted = [one for group in reading.groups if not group.denied for one in _options(settle(group, local))]
    wanted = [one for one in wanted if one.kind != "none"]
    if reading.soonest:
        return _earliest(wanted)
    if wanted:
        return _one_or_ambiguous(wanted)
    return _ruled_out(reading, local)


def _options(when: When) -> tuple[When, ...]:
    return when.options or (when,)


def _one_or_ambiguous(found: list[When]) -> When:
    different = tuple(dict.fromkeys(found))
    return different[0] if len(different) == 1 else When("ambiguous", options=different)


def _earliest(wanted: list[When]) -> When:
    """The first free time, within what else is told."""
    first = wanted[0] if wanted else When()
    return When("earliest", first.start, first.end, first.start_time, first.end_time)


def _ruled_out(reading: Reading, now: datetime) -> When:
    for group in reading.groups:
        if group.denied:
            return _denied(group, now)
    return When()


def _denied(group: Group, now: datetime) -> When:
    """Bounds turn round ("inte efter 10 december" is until then); the rest is ruled out."""
    days = group.days
    if days and not group.hours and days.is_open and days.start:
        return _range(Days(now.date(), days.start), None)
    if days and not group.hours and days.start == now.date() and not (days.is_single or days.is_week):
        return _range(Days(days.end, None), None)
    plain = settle(group, now)
    first = _options(plain)[0]
    return When("exclude", first.start, first.end, first.start_time, first.end_time)


def settle(group: Group, now: datetime) -> When:
    """The group as an answer."""
    if group.in_hours:
        return When("moment", (now.astimezone(UTC) + group.in_hours).astimezone(now.tzinfo))
    if group.shift or group.same_time:
        return _relative(group)
    if group.days is None:
        return _times(group.hours)
    if group.days.options:
        return _one_or_ambiguous([_on(days, group.hours, now) for days in group.days.options])
    return _on(group.days, group.hours, now)


def _relative(group: Group) -> When:
    days, hours = group.days or Days(), group.hours or Hours()
    start = moment_of(days.start) if days.start else None
    end = moment_of(days.end) if days.end else None
    return When("relative", start, end, hours.start, hours.end, shift=group.shift)


def _times(hours: Hours | None) -> When:
    if hours is None:
        return When()
    first = When("times", start_time=hours.start, end_time=hours.end)
    if hours.rival and hours.rival.start:
        return When("ambiguous", options=(_range(hours.rival, None, "day"), first))
    if hours.other:
        return When("ambiguous", options=(first, When("times", start_time=hours.other)))
    return first


def _on(days: Days, hours: Hours | None, now: datetime) -> When:
    if days.start is None and days.end is None:
        return _times(hours)
    if days.is_single and days.start:
        return _on_day(days.start, hours, now)
    when = _range(days, hours)
    return _judged(when, now, day=None)


def _on_day(day: date, hours: Hours | None, now: datetime) -> When:
    if hours is None:
        return _judged(_range(Days(day, day + DAY), None, "day"), now, day=day)
    if not hours.is_point or not hours.start:
        start = moment_of(day, hours.start or time.min)
        return _judged(
            When("range", start, moment_of(day, hours.end) if hours.end else moment_of(day + DAY)), now, day=day
        )
    readings = [one for one in (hours.start, hours.other) if one]
    return _one_or_ambiguous([_judged(When("moment", moment_of(day, one)), now, day=day) for one in readings])


def _range(days: Days, hours: Hours | None, kind: str = "range") -> When:
    start = moment_of(days.start) if days.start else None
    end = moment_of(days.end) if days.end else None
    return When(kind, start, end, hours.start if hours else None, hours.end if hours else None)


def _judged(when: When, now: datetime, *, day: date | None) -> When:
    """The same time as past or closed, if it is."""
    over = when.end or when.start
    if over and when.end is None and day is None:
        return when
    if over and over <= now:
        return When("past", when.start, when.end)
    return When("closed", when.start, when.end) if day and is_closed(day) else when
