"""From times read in a message to windows that are wanted or ruled out."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from assistant.bookings.wish_window import WishWindow
from assistant.understanding.when.group import Group
from assistant.understanding.when.groups import Reading
from assistant.understanding.when.spans import Days, Hours

LEEWAY = timedelta(minutes=30)
DAY = timedelta(days=1)


def wanted_windows(reading: Reading) -> tuple[WishWindow, ...]:
    """A window for each time that is not denied; windows that differ in weekday only are one."""
    return _gathered(window for group in reading.groups if not group.denied for window in _windows(group))


def never_windows(reading: Reading) -> tuple[WishWindow, ...]:
    """A window for each time that is denied."""
    return tuple(dict.fromkeys(window for group in reading.groups if group.denied for window in _windows(group)))


def _windows(group: Group) -> Iterator[WishWindow]:
    if group.in_hours or group.shift or (group.days is None and group.hours is None):
        return
    choices = group.days.options if group.days and group.days.options else (group.days,)
    for days in choices:
        for hours in _readings(group.hours):
            window = _hours_in(_days(days), hours)
            if window != WishWindow():
                yield window


def _readings(hours: Hours | None) -> tuple[Hours | None, ...]:
    if hours and hours.other:
        return hours, replace(hours, start=hours.other)
    return (hours,)


def _days(days: Days | None) -> WishWindow:
    """A weekday named in general is any such day; the coming one only if it is told as such."""
    if days is None:
        return WishWindow()
    if days.weekly:
        return WishWindow(weekdays=days.weekdays)
    weekdays = () if days.is_single else days.weekdays
    return WishWindow(weekdays, days.start, days.end - DAY if days.end else None)


def _hours_in(window: WishWindow, hours: Hours | None) -> WishWindow:
    if hours is None:
        return window
    if not hours.is_point or not hours.start:
        return replace(window, earliest=hours.start, latest=hours.end)
    if not hours.is_near:
        return replace(window, earliest=hours.start, last_start=hours.start)
    return replace(window, earliest=_moved(hours.start, -LEEWAY), last_start=_moved(hours.start, LEEWAY))


def _moved(clock: time, step: timedelta) -> time:
    return (datetime.combine(date.min + DAY, clock) + step).time()


def _gathered(windows: Iterable[WishWindow]) -> tuple[WishWindow, ...]:
    """Windows that differ in weekday only as one: "torsdag eller fredag"."""
    gathered: dict[WishWindow, set[int]] = {}
    for window in windows:
        gathered.setdefault(replace(window, weekdays=()), set()).update(window.weekdays or range(7))
    return tuple(
        replace(rest, weekdays=() if len(days) == 7 else tuple(sorted(days))) for rest, days in gathered.items()
    )
