"""The pieces a time is put together from: days, hours, and where in the text they stand."""

from dataclasses import dataclass, replace
from datetime import date, time, timedelta

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Days:
    """A stretch of days, `end` exclusive, None where open.

    `weekdays` (0 is Monday) says it was named by weekday, `weekly` that any such day is meant and the dates are only
    the coming ones. `is_week` marks a calendar week, `weeks` a distance in weeks ("in two weeks"), `feast` a holiday
    season.
    """

    start: date | None = None
    end: date | None = None
    weekdays: tuple[int, ...] = ()
    weekly: bool = False
    is_week: bool = False
    weeks: int | None = None
    feast: bool = False
    options: tuple["Days", ...] = ()

    @property
    def is_single(self) -> bool:
        """True for one day."""
        return self.start is not None and self.end == self.start + DAY

    @property
    def is_open(self) -> bool:
        """True when either end is missing."""
        return self.start is None or self.end is None


@dataclass(frozen=True)
class Hours:
    """Hours of a day. A point has no `end`; `other` is its second possible reading, `rival` a date it could be."""

    start: time | None = None
    end: time | None = None
    is_point: bool = False
    is_near: bool = False
    other: time | None = None
    rival: Days | None = None


@dataclass(frozen=True)
class Mention:
    """A piece of time found in a text between `at` and `to`."""

    at: int
    to: int
    days: Days | None = None
    hours: Hours | None = None
    shift: timedelta | None = None
    same_time: bool = False
    in_hours: timedelta | None = None
    denial: int | None = None
    """Where the word stands that denies it; None when it is not denied."""

    def with_days(self, days: Days) -> "Mention":
        """The same mention, of other days."""
        return replace(self, days=days)


def one_day(day: date) -> Days:
    """A single day."""
    return Days(day, day + DAY)


def day_span(first: date, last: date) -> Days:
    """The days from `first` to `last`, both included."""
    return Days(first, last + DAY)
