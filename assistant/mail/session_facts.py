"""What letters may tell of a booked session, to whom and in which language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from assistant.calendar.dates import read_back
from assistant.dialogue.texts import Texts
from assistant.interviews.record import Record
from assistant.interviews.summary import SHARED, rows
from assistant.language import Language
from assistant.settings import Settings
from assistant.storage.models import Booking, Conversation, Expert, Interview


@dataclass(frozen=True)
class SessionFacts:
    """A booking with the people it concerns."""

    booking: Booking
    expert: Expert
    record: Record
    settings: Settings
    texts: Texts

    @property
    def conversation_id(self) -> str:
        return self.record.interview.conversation_id

    @property
    def owner_address(self) -> str | None:
        address: str | None = self.record.get("email")
        return address

    @property
    def owner_language(self) -> Language:
        return language_of(self.record)

    @property
    def expert_language(self) -> Language:
        """Swedish, unless the expert does not read it."""
        return "sv" if "sv" in self.expert.languages else "en"

    @property
    def is_shared(self) -> bool:
        """True only after the owner's own yes."""
        return self.record.get("share_consent") is True

    def session_words(self, language: Language) -> dict[str, Any]:
        """Expert, time and place, and who writes; nothing about the owner."""
        return {
            **sender_words(self.settings),
            "expert": self.expert.name,
            "expert_unit": self.expert.unit,
            "when": read_back(self.booking.starts_at, self.booking.ends_at, language),
            "place": self._place(language),
            "moved": self.booking.sequence > 0,
        }

    def brief(self, language: Language) -> dict[str, Any]:
        """What the owner lets the expert see; no rows at all without her yes."""
        shown = rows(self.record, self.texts, language, keys=SHARED) if self.is_shared else []
        company = self.record.get("company_name") if self.is_shared else None
        return {"shared": self.is_shared, "rows": shown, "company": company}

    def _place(self, language: Language) -> str:
        if self.booking.place == "online":
            return self.texts.text("utter_online", language)
        return self.texts.label("municipality", self.booking.place, language)


def facts_of(session: Session, booking: Booking, *, settings: Settings, texts: Texts) -> SessionFacts:
    """The facts of `booking` as they stand in this unit of work."""
    interview = session.get_one(Interview, booking.interview_id)
    record = Record(session, interview, settings.clock.now())
    return SessionFacts(booking, session.get_one(Expert, booking.expert_id), record, settings, texts)


def language_of(record: Record) -> Language:
    """The language of the owner's conversation."""
    conversation = record.session.get_one(Conversation, record.interview.conversation_id)
    return "en" if conversation.language == "en" else "sv"


def sender_words(settings: Settings) -> Mapping[str, str]:
    """Who writes, and who answers a reply."""
    return {
        "organisation": settings.organisation,
        "contact_name": settings.contact_name,
        "contact_email": settings.contact_email,
        "address": settings.address,
    }
