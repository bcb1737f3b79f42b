"""What holds when an owner says more about when she can: the later wish wins where the two cannot both be had."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from assistant.bookings.wish_window import WishWindow

Windows = tuple[WishWindow, ...]


def merge_wanted(earlier: Windows, later: Windows) -> Windows:
    """Windows that honour both. Where they cannot, those of `later`, with what of `earlier` still goes with them."""
    if not earlier or not later:
        return later or earlier
    if len(earlier) == 1:
        return tuple(dict.fromkeys(_kept(one, earlier[0]) for one in later))
    shared = (_shared(one, old) for one, old in product(later, earlier))
    return tuple(dict.fromkeys(one for one in shared if one.is_possible)) or later


def lifts(wanted: Windows, ban: WishWindow) -> bool:
    """True if a later wish asks for a day that the ban rules out whole."""
    return any(ban.covers(day) for window in wanted for day in _day_by_day(window))


def _day_by_day(window: WishWindow) -> Iterator[WishWindow]:
    if window.weekdays:
        yield from (replace(window, weekdays=(day,)) for day in window.weekdays)
    else:
        yield window


def _kept(later: WishWindow, earlier: WishWindow) -> WishWindow:
    """`later`, and of `earlier` the weekdays, the dates and the hours, each unless it contradicts."""
    parts = (
        WishWindow(weekdays=earlier.weekdays),
        WishWindow(first=earlier.first, last=earlier.last),
        WishWindow(earliest=earlier.earliest, last_start=earlier.last_start, latest=earlier.latest),
    )
    for part in parts:
        both = _filled(later, part)
        later = both if both.is_possible else later
    return later


def _filled(later: WishWindow, part: WishWindow) -> WishWindow:
    """`later` with the bounds it does not tell itself; its weekdays win when they widen the earlier ones."""
    weekdays = _weekdays(later.weekdays, part.weekdays)
    if set(part.weekdays) <= set(later.weekdays):
        weekdays = later.weekdays
    return WishWindow(
        weekdays or later.weekdays,
        later.first or part.first,
        later.last or part.last,
        later.earliest or part.earliest,
        later.last_start or part.last_start,
        later.latest or part.latest,
    )


def _weekdays(first: tuple[int, ...], second: tuple[int, ...]) -> tuple[int, ...]:
    """The days in both; an empty one stands for any day."""
    if not first or not second:
        return first or second
    return tuple(day for day in first if day in second)


def _shared(first: WishWindow, second: WishWindow) -> WishWindow:
    """What lies in both; an impossible window when nothing does."""
    weekdays = _weekdays(first.weekdays, second.weekdays)
    if first.weekdays and second.weekdays and not weekdays:
        return NOWHERE
    return WishWindow(
        weekdays,
        max((one.first for one in (first, second) if one.first), default=None),
        min((one.last for one in (first, second) if one.last), default=None),
        max((one.earliest for one in (first, second) if one.earliest), default=None),
        min((one.last_start for one in (first, second) if one.last_start), default=None),
        min((one.latest for one in (first, second) if one.latest), default=None),
    )


NOWHERE = WishWindow(weekdays=(7,))
