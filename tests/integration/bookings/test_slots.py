"""Free times of an expert: when she can, less holidays, what is taken, and what is too soon."""

from datetime import UTC, datetime, timedelta

import pytest

from assistant.bookings.booking import Bookings, Wanted
from assistant.bookings.slots import Slot, Window, free_slots, is_closed
from assistant.clock import local
from assistant.storage.models import Expert
from tests.integration.conftest import MONDAY

EXPERT = "vera-varptrad"


@pytest.fixture
def session(storage, owner):  # noqa: ARG001 - a hold belongs to an interview
    with storage.write() as session:
        yield session


@pytest.fixture
def expert(session) -> Expert:
    return session.get_one(Expert, EXPERT)


def slots(session, expert, now=MONDAY, days=60) -> list[Slot]:
    return list(free_slots(session, expert, Window(now, days)))


def test_times_lie_within_the_weekly_availability(session, expert):
    weekly = {(one.weekday, one.starts, one.ends) for one in expert.availability}
    for slot in slots(session, expert):
        there = local(slot.starts_at)
        assert any(
            day == there.isoweekday() and starts <= there.time() and local(slot.ends_at).time() <= ends
            for day, starts, ends in weekly
        )


def test_no_time_is_sooner_than_the_notice_an_expert_wants(session, expert):
    earliest = MONDAY + timedelta(hours=expert.minimum_notice_hours)
    assert min(slot.starts_at for slot in slots(session, expert)) >= earliest


def test_no_time_falls_on_a_holiday_or_an_eve(session, expert):
    assert not [slot for slot in slots(session, expert, days=90) if is_closed(local(slot.starts_at).date())]


@pytest.mark.parametrize(
    "day", ["2026-12-24", "2026-12-25", "2026-12-31", "2027-01-06", "2027-03-26", "2027-06-25", "2026-11-28"]
)
def test_day_is_closed(day: str):
    assert is_closed(datetime.fromisoformat(day).date())


def test_clock_time_stays_the_same_when_summer_time_begins(session, expert):
    before = datetime(2027, 3, 20, tzinfo=UTC)
    times = {local(slot.starts_at).time() for slot in slots(session, expert, now=before, days=21)}
    assert all(time.minute == 0 and 9 <= time.hour <= 15 for time in times)


def test_held_time_is_not_offered_until_the_hold_runs_out(session, expert):
    first = slots(session, expert)[0]
    Bookings(session, MONDAY).hold(Wanted(1, expert, first, "online"), minutes=10)
    assert first not in slots(session, expert)
    later = MONDAY + timedelta(minutes=11)
    assert first in slots(session, expert, now=later)
