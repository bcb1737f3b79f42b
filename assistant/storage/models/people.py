"""Companies, the people in them, and what they agreed to."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from assistant.storage.models.base import Base


class Company(Base):
    """A company as its owner names it; `name_key` is the name folded for recognising it again."""

    __tablename__ = "company"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(index=True)
    municipality_id: Mapped[str | None] = mapped_column(ForeignKey("municipality.id"))
    branch_id: Mapped[str | None]
    size: Mapped[str | None]
    created_at: Mapped[datetime]


class Contact(Base):
    __tablename__ = "contact"

    id: Mapped[int] = mapped_column(primary_key=True)
    company_id: Mapped[int | None] = mapped_column(ForeignKey("company.id"))
    name: Mapped[str | None]
    email: Mapped[str | None] = mapped_column(index=True)
    phone: Mapped[str | None]
    created_at: Mapped[datetime]


class Consent(Base):
    """What was shown and answered: `kind` is `notice` (shown, not refused) or `share_summary` (a consent)."""

    __tablename__ = "consent"

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversation.id"), index=True)
    kind: Mapped[str]
    given: Mapped[bool]
    text_version: Mapped[str]
    language: Mapped[str]
    at: Mapped[datetime]
