"""The time it is: one place, so that a fixed time can stand in during development and tests."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

STOCKHOLM = ZoneInfo("Europe/Stockholm")


class Clock:
    """Tells the present moment; with `fixed` it always tells that one."""

    def __init__(self, fixed: datetime | None = None) -> None:
        self._fixed = fixed

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        return (self._fixed or datetime.now(UTC)).astimezone(UTC)


def local(moment: datetime) -> datetime:
    """`moment` as people in Sweden read it."""
    return moment.astimezone(STOCKHOLM)
