"""Free times held against what an owner asked for, in Swedish time."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import Any

from assistant.clock import Clock, local


def check_slots(starts: list[str], wanted: dict[str, Any]) -> None:
    """Raises AssertionError naming the times that are not as wanted, or when there are none."""
    moments = [datetime.fromisoformat(one) for one in starts]
    assert moments, "no times are offered"
    for name, value in wanted.items():
        unfit = [str(one) for one in moments if not CHECKS[name](one, value)]
        assert unfit == [], f"not {name} {value}: {unfit}"


def _is_next_week_or_later(moment: datetime, _yes: bool) -> bool:
    today = local(Clock().now()).date()
    return moment.date() >= today + timedelta(days=7 - today.weekday())


CHECKS: dict[str, Callable[[datetime, Any], bool]] = {
    "from": lambda moment, value: moment.time() >= time.fromisoformat(value),
    "before": lambda moment, value: moment.time() < time.fromisoformat(value),
    "on": lambda moment, value: moment.isoweekday() in value,
    "not_on": lambda moment, value: moment.isoweekday() not in value,
    "not_this_week": _is_next_week_or_later,
}
