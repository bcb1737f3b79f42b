"""An interview: where it stands, its answers with their history, and the need with its themes."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from assistant.storage.models.base import Base


class Interview(Base):
    """Where an owner is. `scratch` holds what lives only while a question is open: two readings, wishes of a time."""

    __tablename__ = "interview"

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversation.id"), unique=True)
    project_id: Mapped[str] = mapped_column(ForeignKey("project.id"))
    company_id: Mapped[int | None] = mapped_column(ForeignKey("company.id"))
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"))
    lane: Mapped[str] = mapped_column(default="full")
    phase: Mapped[str] = mapped_column(default="welcome")
    asking: Mapped[str | None] = mapped_column(default="consent")
    times_asked: Mapped[int] = mapped_column(default=1)
    misses: Mapped[int] = mapped_column(default=0)
    scratch: Mapped[dict[str, Any]] = mapped_column(default=dict)
    started_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]
    answers: Mapped[list["Answer"]] = relationship(order_by="Answer.id", lazy="selectin")
    needs: Mapped[list["Need"]] = relationship(order_by="Need.id", lazy="selectin")


class Answer(Base):
    """The answer in force under `key`; `value` is null when the question was skipped."""

    __tablename__ = "answer"
    __table_args__ = (UniqueConstraint("interview_id", "key"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    interview_id: Mapped[int] = mapped_column(ForeignKey("interview.id"))
    key: Mapped[str]
    value: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True)
    given_at: Mapped[datetime]
    message_id: Mapped[str | None]


class AnswerChange(Base):
    """An answer that was replaced: what it was, by whom and when."""

    __tablename__ = "answer_change"

    id: Mapped[int] = mapped_column(primary_key=True)
    answer_id: Mapped[int] = mapped_column(ForeignKey("answer.id"), index=True)
    old_value: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True)
    changed_by: Mapped[str]
    at: Mapped[datetime]


class Need(Base):
    """What an owner says she needs, in her own words."""

    __tablename__ = "need"

    id: Mapped[int] = mapped_column(primary_key=True)
    interview_id: Mapped[int] = mapped_column(ForeignKey("interview.id"), index=True)
    text: Mapped[str]
    created_at: Mapped[datetime]
    themes: Mapped[list["NeedTheme"]] = relationship(order_by="NeedTheme.rank", lazy="selectin")


class NeedTheme(Base):
    """A theme somebody gave a need: `by` model, owner or staff; all three are kept side by side."""

    __tablename__ = "need_theme"
    __table_args__ = (UniqueConstraint("need_id", "theme_id", "by"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    need_id: Mapped[int] = mapped_column(ForeignKey("need.id"))
    theme_id: Mapped[str] = mapped_column(ForeignKey("theme.id"))
    by: Mapped[str]
    rank: Mapped[int]
    score: Mapped[float]
    quotes: Mapped[list[Any]] = mapped_column(default=list)
    model_version: Mapped[str | None]
    at: Mapped[datetime]
