"""The summary an owner reads back, row by row, each row changeable."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from assistant.bookings.booking import Bookings
from assistant.calendar.dates import read_back
from assistant.dialogue.texts import Texts
from assistant.interviews.record import Record
from assistant.language import Language
from assistant.needs.themes import themes_in_force
from assistant.storage.models import Expert, Theme

ROWS = (
    "business branch municipality size need themes deepen importance current_level urgency "
    "expert slot company_name contact_name email phone share_consent"
).split()
SHARED = "company_name contact_name municipality branch size business need themes deepen urgency slot".split()
"""What an expert is sent after the owner's yes: exactly these rows."""


def rows(record: Record, texts: Texts, language: Language, *, keys: list[str] = ROWS) -> list[dict[str, Any]]:
    """[{"key", "label", "value", "change"}] for what is answered, in words of `language`."""
    return [
        {
            "key": key,
            "label": label,
            "value": words(record, key, texts=texts, language=language),
            "change": f"change:{key}",
        }
        for key, label in changeable(record, texts, language)
        if key in keys
    ]


def changeable(record: Record, texts: Texts, language: Language) -> Iterator[tuple[str, str]]:
    """Key and label of every answered row."""
    for key in ROWS:
        if record.get(key) is not None or (key == "themes" and themes_in_force(record)):
            yield key, texts.text(f"utter_label_{key}", language)


def words(record: Record, key: str, *, texts: Texts, language: Language) -> str:
    """An answer as people read it."""
    value = record.get(key)
    if key == "themes":
        themes = [record.session.get_one(Theme, one.theme_id) for one in themes_in_force(record)]
        return ", ".join(str(theme.name[language]) for theme in themes)
    if key == "expert":
        return record.session.get_one(Expert, value).name
    if key == "slot":
        return _time(record, value, language)
    if key == "share_consent":
        return texts.label("share_consent", "yes" if value else "no", language)
    return " / ".join(value) if isinstance(value, list) else texts.label(key, value, language)


def _time(record: Record, value: str, language: Language) -> str:
    bookings = Bookings(record.session, record.now)
    booking = bookings.hold_of(record.interview.id) or bookings.standing(record.interview.id)
    starts = datetime.fromisoformat(value)
    return read_back(booking.starts_at, booking.ends_at, language) if booking else read_back(starts, starts, language)
