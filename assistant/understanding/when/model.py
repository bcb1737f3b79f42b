"""The answer of the time parser."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from assistant.clock import STOCKHOLM


@dataclass(frozen=True)
class When:
    """A reading of a time.

    `kind` is one of moment, day, range, times, relative, exclude, earliest, ambiguous, closed, past, none. `start` and
    `end` are aware (Europe/Stockholm), `end` exclusive; a moment and an open range lack `end`. `start_time` and
    `end_time` are clock times: of `times`, or hours that hold on every day of a longer range. `shift` is how far
    `relative` moves the time last spoken of; it is None when only the hour of that time is meant to stay.
    """

    kind: str = "none"
    start: datetime | None = None
    end: datetime | None = None
    start_time: time | None = None
    end_time: time | None = None
    options: tuple["When", ...] = ()
    shift: timedelta | None = None

    def as_dict(self) -> dict[str, Any]:
        """Kind, and `from`, `to` and `options` where they exist; ISO 8601, HH:MM for a clock time without a date."""
        answer: dict[str, Any] = {"kind": self.kind}
        for key, moment, clock in (("from", self.start, self.start_time), ("to", self.end, self.end_time)):
            if moment:
                answer[key] = moment.isoformat()
            elif clock and not (self.start or self.end):
                answer[key] = clock.isoformat("minutes")
        if self.options:
            answer["options"] = [option.as_dict() for option in self.options]
        return answer


def moment_of(day: date, clock: time = time.min) -> datetime:
    """The clock time on that day in Stockholm; an hour that summer time skips is told as the hour after."""
    return datetime.combine(day, clock, STOCKHOLM).astimezone(UTC).astimezone(STOCKHOLM)


def in_stockholm(now: datetime) -> datetime:
    """`now` as a clock in Stockholm shows it; without a zone it is taken to be that already."""
    return now.replace(tzinfo=STOCKHOLM) if now.tzinfo is None else now.astimezone(STOCKHOLM)
