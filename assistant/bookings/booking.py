"""The life of a booking: a hold while the owner decides, then booked; each step leaves a line of history."""

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from assistant.bookings.slots import Slot
from assistant.errors import BookingStepNotAllowed, SlotTaken
from assistant.storage.models import Booking, BookingChange, Expert

STEPS: dict[str, frozenset[str]] = {
    "hold": frozenset({"booked", "released"}),
    "booked": frozenset({"confirmed", "cancelled", "took_place", "no_show"}),
    "confirmed": frozenset({"cancelled", "took_place", "no_show"}),
}


@dataclass(frozen=True)
class Wanted:
    """A time an owner wants."""

    interview_id: int
    expert: Expert
    slot: Slot
    place: str


class Bookings:
    """Bookings within one unit of work."""

    def __init__(self, session: Session, now: datetime) -> None:
        self._session = session
        self._now = now

    def hold(self, wanted: Wanted, minutes: int) -> Booking:
        """Keeps a time for `minutes`; an earlier hold of the same interview is let go.

        Raises SlotTaken when somebody else has the time.
        """
        self.release_holds(wanted.interview_id)
        self._release_expired(wanted.expert.id)
        booking = self._new(wanted, minutes)
        try:
            with self._session.begin_nested():
                self._session.add(booking)
        except IntegrityError as error:
            raise SlotTaken(starts_at=wanted.slot.starts_at.isoformat()) from error
        self._note(booking, None, by="owner")
        return booking

    def hold_of(self, interview_id: int) -> Booking | None:
        """The hold of this interview, even if its time has run out; None if there is none."""
        return self._session.scalars(
            select(Booking).where(Booking.interview_id == interview_id, Booking.status == "hold")
        ).one_or_none()

    def standing(self, interview_id: int) -> Booking | None:
        """The latest agreed booking of this interview, cancelled or not; never a hold."""
        return self._session.scalars(
            select(Booking)
            .where(Booking.interview_id == interview_id, Booking.status.not_in(["hold", "released"]))
            .order_by(Booking.created_at.desc())
        ).first()

    def step(self, booking: Booking, status: str, *, by: str, reason: str | None = None) -> None:
        """Moves `booking` on to `status`. Raises BookingStepNotAllowed when that step does not exist."""
        if status not in STEPS.get(booking.status, frozenset()):
            raise BookingStepNotAllowed(f"{booking.status} → {status}")
        old, booking.status, booking.hold_until = booking.status, status, None
        self._note(booking, old, by=by, reason=reason)

    def release_holds(self, interview_id: int) -> None:
        """Lets go of what this interview holds."""
        if held := self.hold_of(interview_id):
            self.step(held, "released", by="owner")
            self._session.flush()

    def _release_expired(self, expert_id: str) -> None:
        expired = select(Booking).where(
            Booking.expert_id == expert_id, Booking.status == "hold", Booking.hold_until <= self._now
        )
        for booking in self._session.scalars(expired):
            self.step(booking, "released", by="clock")
        self._session.flush()

    def _new(self, wanted: Wanted, minutes: int) -> Booking:
        return Booking(
            id=uuid.uuid4().hex,
            interview_id=wanted.interview_id,
            expert_id=wanted.expert.id,
            starts_at=wanted.slot.starts_at,
            ends_at=wanted.slot.ends_at,
            place=wanted.place,
            status="hold",
            hold_until=self._now + timedelta(minutes=minutes),
            sequence=0,
            created_at=self._now,
        )

    def _note(self, booking: Booking, old: str | None, *, by: str, reason: str | None = None) -> None:
        change = BookingChange(
            booking_id=booking.id, old_status=old, new_status=booking.status, changed_by=by, reason=reason, at=self._now
        )
        self._session.add(change)
