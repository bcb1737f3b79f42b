"""A stretch of time an owner wants or rules out: weekdays, dates and hours that all have to hold."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

DAY = timedelta(days=1)


@dataclass(frozen=True)
class WishWindow:
    """`weekdays` (0 is Monday, empty is any), dates `first` to `last` (both included) and hours; None where open.

    A session must begin at `earliest` or later, begin no later than `last_start`, and be over at `latest`.
    """

    weekdays: tuple[int, ...] = ()
    first: date | None = None
    last: date | None = None
    earliest: time | None = None
    last_start: time | None = None
    latest: time | None = None

    def holds(self, start: datetime, end: datetime) -> bool:
        """True if a session from `start` to `end`, local time, lies inside."""
        begins, ends = start.time(), end.time()
        return (
            self._has_day(start.date())
            and begins >= (self.earliest or time.min)
            and begins <= (self.last_start or time.max)
            and (self.latest is None or (begins < self.latest and ends <= self.latest and end.date() == start.date()))
        )

    def touches(self, start: datetime, end: datetime) -> bool:
        """True if any part of a session lies inside; hours that name one start rule out only that start."""
        if not self._has_day(start.date()):
            return False
        begins, ends = start.time(), max(start.time(), end.time())
        if self.last_start is not None:
            return (self.earliest or time.min) <= begins <= self.last_start
        return begins < (self.latest or time.max) and (ends > (self.earliest or time.min) or begins == self.earliest)

    def _has_day(self, day: date) -> bool:
        is_weekday = not self.weekdays or day.weekday() in self.weekdays
        return is_weekday and (self.first or date.min) <= day <= (self.last or date.max)

    def days(self) -> set[int]:
        """The weekdays on which it can happen."""
        named = set(self.weekdays or range(7)) & set(range(7))
        if self.first and self.last and (self.last - self.first).days < 6:
            return named & {(self.first + step * DAY).weekday() for step in range((self.last - self.first).days + 1)}
        return named

    @property
    def is_possible(self) -> bool:
        """False when its parts shut each other out."""
        has_dates = not (self.first and self.last and self.first > self.last)
        floor, roof = self.earliest or time.min, self.last_start or time.max
        has_hours = floor <= roof and (self.latest is None or floor < self.latest)
        return has_dates and has_hours and bool(self.days())

    def covers(self, other: "WishWindow") -> bool:
        """True if all of `other` lies inside."""
        return (
            other.days() <= set(self.weekdays or range(7))
            and (self.first or date.min) <= (other.first or date.min)
            and (self.last or date.max) >= (other.last or date.max)
            and (self.earliest or time.min) <= (other.earliest or time.min)
            and (self.latest or time.max) >= (other.latest or other.last_start or time.max)
        )

    def to_json(self) -> dict[str, Any]:
        """What is set, as JSON values."""
        texts = {key: getattr(self, key).isoformat() for key in (*DATES, *CLOCKS) if getattr(self, key)}
        return {"weekdays": list(self.weekdays), **texts} if self.weekdays else texts

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> "WishWindow":
        """The window that `to_json` wrote."""
        first, last = (date.fromisoformat(stored[key]) if key in stored else None for key in DATES)
        earliest, last_start, latest = (time.fromisoformat(stored[key]) if key in stored else None for key in CLOCKS)
        return cls(tuple(stored.get("weekdays", ())), first, last, earliest, last_start, latest)


DATES = ("first", "last")
CLOCKS = ("earliest", "last_start", "latest")
