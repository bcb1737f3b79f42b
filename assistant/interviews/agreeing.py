"""What an owner agrees to: the notice, the sharing of the summary, and the booking itself."""

from datetime import datetime

from assistant.bookings import agenda
from assistant.bookings.booking import Bookings
from assistant.errors import SlotTaken
from assistant.interviews.presenting import session_words
from assistant.interviews.turn import Turn
from assistant.mail.letters import queue_booking, queue_cancellation
from assistant.storage.models import Booking, Consent

TEXT_VERSION = "2026-11-23"
"""Changed with the words of the notice or of the sharing question."""


def note_consent(turn: Turn, kind: str, *, given: bool) -> None:
    """Keeps what was asked, in which words and language, and what was answered."""
    turn.session.add(
        Consent(
            conversation_id=turn.conversation.id,
            kind=kind,
            given=given,
            text_version=TEXT_VERSION,
            language=turn.language,
            at=turn.now,
        )
    )


def book(turn: Turn) -> Booking:
    """Turns the hold into a booking and queues its mail in the same unit of work.

    Raises SlotTaken when the hold ran out and somebody else took the time.
    """
    bookings = Bookings(turn.session, turn.now)
    held = bookings.hold_of(turn.record.interview.id)
    if held is None or held.hold_until is None or held.hold_until <= turn.now:
        held = _hold_anew(turn)
    bookings.step(held, "booked", by="owner")
    queue_booking(turn.session, held, settings=turn.tools.settings, texts=turn.tools.texts)
    return held


def _hold_anew(turn: Turn) -> Booking:
    chosen = turn.record.get("slot")
    if chosen is None:
        raise SlotTaken
    return agenda.hold(turn.record, turn.tools.settings, datetime.fromisoformat(chosen))


def tell_booked(turn: Turn, booking: Booking) -> None:
    turn.say("utter_booked", email=turn.record.get("email") or "", **session_words(turn, booking), card="booking")


def cancel(turn: Turn) -> None:
    """Cancels the coming session and tells everybody it concerns; without one it does nothing."""
    bookings = Bookings(turn.session, turn.now)
    booking = bookings.standing(turn.record.interview.id)
    if booking is None or booking.status not in {"booked", "confirmed"}:
        return
    bookings.step(booking, "cancelled", by="owner")
    booking.sequence += 1
    queue_cancellation(turn.session, booking, settings=turn.tools.settings, texts=turn.tools.texts)
