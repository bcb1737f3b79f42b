"""Free times of an expert: weekly availability, less holidays, what is booked, and what the owner rules out."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from assistant.bookings.wishes import SlotWishes
from assistant.clock import STOCKHOLM, local
from assistant.storage.models import Booking, Expert
from assistant.storage.models.booking import OCCUPIES
from assistant.understanding.when import feasts

NO_WISHES = SlotWishes()


@dataclass(frozen=True)
class Slot:
    """A time with an expert; aware, Europe/Stockholm."""

    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True)
class Window:
    """What part of an expert's calendar is asked about."""

    now: datetime
    days: int
    wishes: SlotWishes = NO_WISHES


def free_slots(session: Session, expert: Expert, window: Window) -> Iterator[Slot]:
    """The expert's free times in order, from the minimum notice to the end of the window."""
    earliest = window.now + timedelta(hours=expert.minimum_notice_hours)
    taken = taken_times(session, expert.id, window.now)
    for slot in _grid(expert, local(earliest).date(), window.days):
        is_late_enough = slot.starts_at >= earliest
        if is_late_enough and not _collides(slot, taken) and window.wishes.allow(slot.starts_at, slot.ends_at):
            yield slot


def taken_times(session: Session, expert_id: str, now: datetime) -> list[tuple[datetime, datetime]]:
    """Times of the expert that are booked, or held by an owner who is still deciding."""
    rows = session.execute(
        select(Booking.starts_at, Booking.ends_at, Booking.hold_until).where(
            Booking.expert_id == expert_id, OCCUPIES, Booking.ends_at > now
        )
    )
    return [(starts, ends) for starts, ends, hold_until in rows if hold_until is None or hold_until > now]


def _collides(slot: Slot, taken: list[tuple[datetime, datetime]]) -> bool:
    return any(starts < slot.ends_at and slot.starts_at < ends for starts, ends in taken)


def _grid(expert: Expert, first: date, days: int) -> Iterator[Slot]:
    for day in (first + timedelta(days=ahead) for ahead in range(days)):
        if not is_closed(day):
            yield from _of_day(expert, day)


def _of_day(expert: Expert, day: date) -> Iterator[Slot]:
    length = timedelta(minutes=expert.session_minutes)
    times = [(one.starts, one.ends) for one in expert.availability if one.weekday == day.isoweekday()]
    for starts, ends in sorted(times):
        start, last = _at(day, starts), _at(day, ends)
        while start + length <= last:
            yield Slot(start, start + length)
            start += timedelta(hours=1)


def _at(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, STOCKHOLM)


def is_closed(day: date) -> bool:
    """True on weekends, Swedish public holidays and the eves when nobody works."""
    return day.isoweekday() > 5 or feasts.is_closed(day)
