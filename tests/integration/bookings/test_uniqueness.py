"""Many owners and one time: the database decides, on SQLite and on PostgreSQL."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import select

from assistant.bookings.booking import Bookings, Wanted
from assistant.bookings.slots import Slot, Window, free_slots
from assistant.errors import BookingStepNotAllowed, SlotTaken
from assistant.reference.seeding import seed
from assistant.storage.engine import Storage
from assistant.storage.migrating import upgrade
from assistant.storage.models import Booking, BookingChange, Expert, Interview
from assistant.transcripts.access import open_conversation
from tests.integration.conftest import MONDAY
from tests.postgres import running_postgres

EXPERT = "vera-varptrad"
OWNERS = 20


@pytest.fixture(scope="module")
def postgres() -> Iterator[Storage]:
    with running_postgres() as url:
        upgrade(url)
        storage = Storage(url)
        with storage.write() as session:
            seed(session)
        yield storage
        storage.close()


@pytest.fixture(params=["sqlite", "postgres"])
def database(request: pytest.FixtureRequest) -> Storage:
    return request.getfixturevalue("storage" if request.param == "sqlite" else "postgres")


def open_interviews(database: Storage, count: int) -> list[int]:
    with database.write() as session:
        opened = [open_conversation(session, language="sv", page_url=None, now=MONDAY)[0].id for _ in range(count)]
        return list(session.scalars(select(Interview.id).where(Interview.conversation_id.in_(opened))))


def first_slot(database: Storage) -> Slot:
    with database.read() as session:
        return next(free_slots(session, session.get_one(Expert, EXPERT), Window(MONDAY, 60)))


def hold(database: Storage, interview_id: int, slot: Slot, *, after: int = 0) -> Booking | None:
    """The booking held `after` minutes from the start; None when somebody else has the time."""
    try:
        with database.write() as session:
            expert = session.get_one(Expert, EXPERT)
            bookings = Bookings(session, MONDAY + timedelta(minutes=after))
            return bookings.hold(Wanted(interview_id, expert, slot, "online"), minutes=10)
    except SlotTaken:
        return None


def test_of_twenty_owners_at_once_one_gets_the_time(database: Storage):
    slot, wanting = first_slot(database), open_interviews(database, OWNERS)
    with ThreadPoolExecutor(OWNERS) as pool:
        held = list(pool.map(lambda one: hold(database, one, slot), wanting))
    assert sum(one is not None for one in held) == 1


def test_time_is_free_again_when_the_hold_runs_out(database: Storage):
    slot = first_slot(database)
    first, second = open_interviews(database, 2)
    assert hold(database, first, slot)
    assert hold(database, second, slot, after=5) is None
    assert hold(database, second, slot, after=11)


def test_holding_another_time_lets_the_first_go(storage: Storage):
    with storage.read() as session:
        expert = session.get_one(Expert, EXPERT)
        slots = free_slots(session, expert, Window(MONDAY, 60))
        first, second = next(slots), next(slots)
    one, other = open_interviews(storage, 2)
    hold(storage, one, first)
    hold(storage, one, second)
    assert hold(storage, other, first)


def test_every_step_leaves_a_line_of_history(storage: Storage):
    held = hold(storage, open_interviews(storage, 1)[0], first_slot(storage))
    with storage.write() as session:
        booking = session.get_one(Booking, held.id)
        Bookings(session, MONDAY).step(booking, "booked", by="owner")
        Bookings(session, MONDAY).step(booking, "cancelled", by="expert", reason="sjuk")
    with storage.read() as session:
        history = session.scalars(select(BookingChange).order_by(BookingChange.id)).all()
        assert [(one.old_status, one.new_status) for one in history] == [
            (None, "hold"),
            ("hold", "booked"),
            ("booked", "cancelled"),
        ]


@pytest.mark.parametrize("status", ["confirmed", "took_place", "hold"])
def test_hold_cannot_be_taken_for_more_than_it_is(storage: Storage, status: str):
    held = hold(storage, open_interviews(storage, 1)[0], first_slot(storage))
    with storage.write() as session, pytest.raises(BookingStepNotAllowed):
        Bookings(session, MONDAY).step(session.get_one(Booking, held.id), status, by="owner")
