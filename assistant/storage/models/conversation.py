"""A conversation: its messages, who holds the turn, and what a person must look at."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from assistant.storage.models.base import Base


class Conversation(Base):
    """`lease_*` say which request may take the turn now, and until when."""

    __tablename__ = "conversation"

    id: Mapped[str] = mapped_column(primary_key=True)
    token_hash: Mapped[str]
    language: Mapped[str]
    language_chosen: Mapped[bool]
    page_url: Mapped[str | None]
    created_at: Mapped[datetime]
    erased_at: Mapped[datetime | None]
    lease_holder: Mapped[str | None]
    lease_until: Mapped[datetime | None]


class Message(Base):
    """One line of the transcript. An owner's line keeps the whole first answer, so that a repeat returns it."""

    __tablename__ = "message"
    __table_args__ = (
        UniqueConstraint("conversation_id", "position"),
        UniqueConstraint("conversation_id", "client_id"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversation.id"))
    position: Mapped[int]
    role: Mapped[str]
    text: Mapped[str]
    language: Mapped[str]
    at: Mapped[datetime]
    choices: Mapped[list[Any]] = mapped_column(default=list)
    cards: Mapped[list[Any]] = mapped_column(default=list)
    client_id: Mapped[str | None]
    choice: Mapped[str | None]
    asking: Mapped[str | None]
    intent: Mapped[str | None]
    confidence: Mapped[float | None]
    entities: Mapped[list[Any]] = mapped_column(default=list)
    model_version: Mapped[str | None]
    is_understood: Mapped[bool | None]
    outcome: Mapped[dict[str, Any] | None]
    answer: Mapped[dict[str, Any] | None]


class StaffTask(Base):
    """Something a person must do on a case: `human`, `distress`, `booking_failed`, `no_match`."""

    __tablename__ = "staff_task"

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversation.id"), index=True)
    kind: Mapped[str]
    wish: Mapped[str | None]
    created_at: Mapped[datetime]
    done_at: Mapped[datetime | None]


class AuditEntry(Base):
    __tablename__ = "audit_entry"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    actor: Mapped[str]
    action: Mapped[str]
    subject: Mapped[str]
    details: Mapped[dict[str, Any]] = mapped_column(default=dict)
