"""Two things told of one time, made one: a weekday and a week, a clock time and a part of the day."""

from dataclasses import replace
from datetime import date, time, timedelta

from assistant.understanding.when.clock_face import later_hour
from assistant.understanding.when.spans import DAY, Days, Hours, one_day
from assistant.understanding.when.weeks import WHOLE, monday_of

NOON = time(12)


def join_days(first: Days | None, second: Days | None, today: date) -> Days | None:
    """The days both speak of; None when they are two different things."""
    if first is None or second is None:
        return first or second
    named, other = (first, second) if is_weekday(first) else (second, first)
    if is_weekday(named) and not is_weekday(other):
        return _weekday_in(named, other, today)
    if first.is_open or second.is_open:
        return _overlap(first, second)
    day, week = (second, first) if first.is_week else (first, second)
    return day if first == second or _is_day_of_week(day, week) else None


def _is_day_of_week(day: Days, week: Days) -> bool:
    """True for "3 December (v. 49)": the week only tells of the day once more, whatever the year."""
    if not (day.is_single and week.is_week and day.start and week.start and week.end):
        return False
    return week.end - week.start < WHOLE and day.start.isocalendar().week == week.start.isocalendar().week


def find_frame(first: Days | None, second: Days | None) -> Days | None:
    """The week that one of the two is, if the other is a weekday in it."""
    for named, other in ((first, second), (second, first)):
        if named and other and is_weekday(named) and other.is_week:
            return other
    return None


def is_weekday(days: Days) -> bool:
    """True for days named by weekday."""
    return bool(days.weekdays) or (bool(days.options) and all(one.weekdays for one in days.options))


def _weekday_in(named: Days, other: Days, today: date) -> Days | None:
    weekdays = named.weekdays or named.options[0].weekdays
    if other.options:
        choices = tuple(one for one in (_weekday_in(named, option, today) for option in other.options) if one)
        return Days(options=choices)
    if other.weeks and named.start:
        return one_day(named.start + other.weeks * WHOLE) if named.is_single else None
    if other.is_week and other.start:
        monday = monday_of(other.start)
        return Days(monday + weekdays[0] * DAY, monday + (weekdays[-1] + 1) * DAY)
    if other.is_single and other.start:
        return _checked(weekdays, other, other.start)
    if named.is_single and other.start and other.end is None:
        return one_day(other.start + timedelta(days=(weekdays[0] - other.start.weekday()) % 7))
    return replace(other, weekdays=weekdays)


def _checked(weekdays: tuple[int, ...], day: Days, told: date) -> Days:
    """The date, or both readings when it is not on that weekday."""
    if told.weekday() in weekdays:
        return day
    near = [told + timedelta(days=step) for step in (-3, -2, -1, 1, 2, 3)]
    on_weekday = next(one for one in near if one.weekday() == weekdays[0])
    return Days(options=tuple(one_day(one) for one in sorted((told, on_weekday))))


def _overlap(first: Days, second: Days) -> Days | None:
    starts = [one.start for one in (first, second) if one.start]
    ends = [one.end for one in (first, second) if one.end]
    start, end = max(starts, default=None), min(ends, default=None)
    weekdays = first.weekdays or second.weekdays
    if start and end and start >= end:
        return None
    return Days(start, end, weekdays)


def join_hours(first: Hours | None, second: Hours | None) -> Hours | None:
    """The hours both speak of; None when they are two different times."""
    if first is None or second is None:
        return first or second
    if first.is_point and second.is_point:
        return first if first.start == second.start else None
    if first.is_point or second.is_point:
        return _point_in(*((first, second) if first.is_point else (second, first)))
    starts = [one.start for one in (first, second) if one.start]
    ends = [one.end for one in (first, second) if one.end]
    start, end = max(starts, default=None), min(ends, default=None)
    return Hours(start, end) if start is None or end is None or start < end else None


def _point_in(point: Hours, span: Hours) -> Hours | None:
    """The reading that suits the part of day: "8 på kvällen" is 20, "6 på morgonen" is 6."""
    if not point.start:
        return None
    readings = [one for one in (point.start, point.other, later_hour(point.start)) if one]
    fitting = [one for one in readings if (span.start or time.min) <= one <= (span.end or time.max)]
    if fitting:
        return Hours(fitting[0], is_point=True, is_near=point.is_near)
    if span.start and span.end:
        is_morning = span.end <= NOON
        return Hours(min(readings) if is_morning else max(readings), is_point=True)
    return None
