"""The state of an interview as the chat contract shows it."""

from typing import Any

from sqlalchemy import select

from assistant.bookings.booking import Bookings
from assistant.clock import local
from assistant.interviews.flow import progress
from assistant.interviews.record import Record
from assistant.needs.themes import themes_in_force
from assistant.storage.models import Booking, Conversation, Expert, StaffTask


def state_of(record: Record, conversation: Conversation) -> dict[str, Any]:
    """Phase, open question, answers, themes, offers and booking: everything a page needs to go on."""
    interview = record.interview
    return {
        "phase": interview.phase,
        "asking": interview.asking,
        "language": conversation.language,
        "progress": progress(record),
        "answers": record.values,
        "themes": _themes(record),
        "offers": _offers(record),
        "booking": _booking(record),
        "needs_human": _needs_human(record, conversation),
    }


def _themes(record: Record) -> list[dict[str, Any]]:
    return [
        {"id": one.theme_id, "score": round(one.score, 4), "main": rank == 0, "quotes": one.quotes, "by": one.by}
        for rank, one in enumerate(themes_in_force(record))
    ]


def _offers(record: Record) -> dict[str, Any]:
    experts = [record.session.get_one(Expert, one["id"]) for one in record.scratch.get("experts", [])]
    held = Bookings(record.session, record.now).hold_of(record.interview.id)
    return {
        "experts": [{"id": one.id, "name": one.name, "unit": one.unit} for one in experts],
        "slots": record.scratch.get("slots", []),
        "hold": {**_times(held), "until": local(held.hold_until).isoformat()} if held and held.hold_until else None,
    }


def _booking(record: Record) -> dict[str, Any] | None:
    booking = Bookings(record.session, record.now).standing(record.interview.id)
    if booking is None:
        return None
    return {**_times(booking), "id": booking.id, "place": booking.place, "status": booking.status}


def _times(booking: Booking) -> dict[str, Any]:
    return {
        "expert_id": booking.expert_id,
        "starts_at": local(booking.starts_at).isoformat(),
        "ends_at": local(booking.ends_at).isoformat(),
    }


def _needs_human(record: Record, conversation: Conversation) -> bool:
    open_tasks = select(StaffTask.id).where(StaffTask.conversation_id == conversation.id, StaffTask.done_at.is_(None))
    return record.session.scalars(open_tasks).first() is not None
