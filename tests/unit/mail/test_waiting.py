"""How long a mail waits after a failed try."""

from datetime import UTC, datetime, timedelta

import pytest

from assistant.mail.delivery import wait_after
from assistant.mail.worker import MovingClock


@pytest.mark.parametrize(("attempts", "minutes"), [(1, 1), (2, 2), (3, 4), (9, 256), (10, 360), (1000, 360)])
def test_wait_doubles_up_to_six_hours(attempts: int, minutes: int):
    assert wait_after(attempts) == timedelta(minutes=minutes)


def test_fixed_time_goes_on_in_the_worker():
    begins = datetime(2026, 11, 23, 10, tzinfo=UTC)
    clock = MovingClock(begins)
    first = clock.now()
    assert begins <= first <= clock.now() < begins + timedelta(minutes=1)
