"""The times offered to one owner: a few at a time, never the ones she has turned down."""

from collections.abc import Iterator
from datetime import datetime

from assistant.bookings.booking import Bookings, Wanted
from assistant.bookings.slots import Slot, Window, free_slots
from assistant.bookings.wishes import SlotWishes
from assistant.errors import SlotTaken
from assistant.interviews.record import Record
from assistant.settings import Settings
from assistant.storage.models import Booking, Expert

SHOWN = 6
PER_DAY = 2


def offer(record: Record, settings: Settings) -> list[datetime]:
    """Chooses the next times to show and remembers them; empty when the expert has none that suit."""
    expert = record.session.get_one(Expert, record.get("expert"))
    seen = set(record.scratch.get("seen_slots", []))
    window = Window(record.now, settings.horizon_days, wishes_of(record))
    fresh = (slot for slot in free_slots(record.session, expert, window) if slot.starts_at.isoformat() not in seen)
    shown = [slot.starts_at.isoformat() for slot in _spread(fresh)]
    record.note(slots=shown, seen_slots=sorted(seen | set(shown)))
    return [datetime.fromisoformat(one) for one in shown]


def _spread(slots: Iterator[Slot]) -> list[Slot]:
    """At most two times a day, so that six times show three days or more."""
    chosen: list[Slot] = []
    for slot in slots:
        same_day = sum(one.starts_at.date() == slot.starts_at.date() for one in chosen)
        if same_day < PER_DAY:
            chosen.append(slot)
        if len(chosen) == SHOWN:
            break
    return chosen


def wishes_of(record: Record) -> SlotWishes:
    """What the owner has said so far of when she can."""
    return SlotWishes.from_json(record.scratch.get("wishes") or {})


def find(record: Record, settings: Settings, start: datetime) -> Slot | None:
    """The chosen expert's free time that begins at `start`; None if there is none."""
    expert = record.session.get_one(Expert, record.get("expert"))
    window = Window(record.now, settings.horizon_days)
    return next((slot for slot in free_slots(record.session, expert, window) if slot.starts_at == start), None)


def hold(record: Record, settings: Settings, start: datetime) -> Booking:
    """Keeps the time that begins at `start` for this owner.

    Raises SlotTaken when it is no longer free.
    """
    bookings = Bookings(record.session, record.now)
    held = bookings.hold_of(record.interview.id)
    if held and held.starts_at == start and held.expert_id == record.get("expert"):
        bookings.release_holds(record.interview.id)
    slot = find(record, settings, start)
    if slot is None:
        raise SlotTaken(starts_at=start.isoformat())
    expert = record.session.get_one(Expert, record.get("expert"))
    place = place_of(expert)
    return bookings.hold(Wanted(record.interview.id, expert, slot, place), settings.hold_minutes)


def place_of(expert: Expert) -> str:
    """Where the session is: online where the expert offers it, else at the expert's first place."""
    return "online" if expert.online else str(next(iter(expert.places), "boras"))
