"""Bookings with their history, and the outbox of mail."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, LargeBinary, text
from sqlalchemy.orm import Mapped, mapped_column

from assistant.storage.models.base import Base

OCCUPIES = text("status IN ('hold', 'booked', 'confirmed', 'took_place')")


class Booking(Base):
    """A time with an expert: hold → booked → confirmed → took_place / no_show / cancelled, or hold → released.

    The partial index is what makes a time unique for an expert; nothing else guards it.
    """

    __tablename__ = "booking"
    __table_args__ = (
        Index(
            "uq_booking_expert_time",
            "expert_id",
            "starts_at",
            unique=True,
            sqlite_where=OCCUPIES,
            postgresql_where=OCCUPIES,
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    interview_id: Mapped[int] = mapped_column(ForeignKey("interview.id"), index=True)
    expert_id: Mapped[str] = mapped_column(ForeignKey("expert.id"))
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    place: Mapped[str]
    status: Mapped[str]
    hold_until: Mapped[datetime | None]
    sequence: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]


class BookingChange(Base):
    __tablename__ = "booking_change"

    id: Mapped[int] = mapped_column(primary_key=True)
    booking_id: Mapped[str] = mapped_column(ForeignKey("booking.id"), index=True)
    old_status: Mapped[str | None]
    new_status: Mapped[str]
    changed_by: Mapped[str]
    reason: Mapped[str | None]
    at: Mapped[datetime]


class Mail(Base):
    """One message of the outbox: written with what it tells of, sent by the worker, known by its Message-ID.

    `purpose` is unique: the same fact is never mailed twice.
    """

    __tablename__ = "mail"

    id: Mapped[int] = mapped_column(primary_key=True)
    purpose: Mapped[str] = mapped_column(unique=True)
    message_id: Mapped[str] = mapped_column(unique=True)
    conversation_id: Mapped[str | None] = mapped_column(ForeignKey("conversation.id"), index=True)
    kind: Mapped[str]
    to_address: Mapped[str]
    language: Mapped[str]
    subject: Mapped[str]
    text: Mapped[str]
    html: Mapped[str]
    calendar: Mapped[bytes | None] = mapped_column(LargeBinary)
    calendar_method: Mapped[str | None]
    status: Mapped[str] = mapped_column(default="queued", index=True)
    attempts: Mapped[int] = mapped_column(default=0)
    next_try_at: Mapped[datetime]
    last_error: Mapped[str | None]
    created_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
