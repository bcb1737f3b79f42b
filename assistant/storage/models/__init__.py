"""Every table, importable from one place."""

from assistant.storage.models.base import Base, UtcDateTime
from assistant.storage.models.booking import Booking, BookingChange, Mail
from assistant.storage.models.conversation import AuditEntry, Conversation, Message, StaffTask
from assistant.storage.models.interview import Answer, AnswerChange, Interview, Need, NeedTheme
from assistant.storage.models.people import Company, Consent, Contact
from assistant.storage.models.project import Municipality, Project
from assistant.storage.models.reference import Availability, Expert, Expertise, Theme, Tip

__all__ = [
    "Answer",
    "AnswerChange",
    "AuditEntry",
    "Availability",
    "Base",
    "Booking",
    "BookingChange",
    "Company",
    "Consent",
    "Contact",
    "Conversation",
    "Expert",
    "Expertise",
    "Interview",
    "Mail",
    "Message",
    "Municipality",
    "Need",
    "NeedTheme",
    "Project",
    "StaffTask",
    "Theme",
    "Tip",
    "UtcDateTime",
]
