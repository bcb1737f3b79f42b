"""Themes, tips and experts: data that staff can change, seeded from YAML."""

from datetime import date, time
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from assistant.storage.models.base import Base


class Theme(Base):
    """Texts are {"sv": …, "en": …}; `rise_fit` is strong, partial or weak."""

    __tablename__ = "theme"

    id: Mapped[str] = mapped_column(primary_key=True)
    code: Mapped[str]
    position: Mapped[int]
    name: Mapped[dict[str, Any]]
    short: Mapped[dict[str, Any]]
    description: Mapped[dict[str, Any]]
    rise_fit: Mapped[str]
    referral: Mapped[dict[str, Any]]


class Tip(Base):
    __tablename__ = "tip"

    id: Mapped[str] = mapped_column(primary_key=True)
    theme_id: Mapped[str] = mapped_column(ForeignKey("theme.id"), index=True)
    position: Mapped[int]
    title: Mapped[dict[str, Any]]
    text: Mapped[dict[str, Any]]
    first_step: Mapped[dict[str, Any]]
    effort: Mapped[str]
    cost: Mapped[str]
    link: Mapped[str | None]
    source: Mapped[dict[str, Any]]
    checked_on: Mapped[date]


class Expert(Base):
    __tablename__ = "expert"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    organisation: Mapped[str]
    unit: Mapped[str]
    email: Mapped[str]
    bio: Mapped[dict[str, Any]]
    languages: Mapped[list[Any]]
    places: Mapped[list[Any]]
    branches: Mapped[list[Any]]
    online: Mapped[bool]
    session_minutes: Mapped[int]
    minimum_notice_hours: Mapped[int]
    hours_per_month: Mapped[int]
    active: Mapped[bool] = mapped_column(default=True)
    demo: Mapped[bool] = mapped_column(default=False)
    expertise: Mapped[list["Expertise"]] = relationship(lazy="selectin", cascade="all, delete-orphan")
    availability: Mapped[list["Availability"]] = relationship(lazy="selectin", cascade="all, delete-orphan")


class Expertise(Base):
    """How well an expert fits a theme, 0–1."""

    __tablename__ = "expertise"
    __table_args__ = (UniqueConstraint("expert_id", "theme_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    expert_id: Mapped[str] = mapped_column(ForeignKey("expert.id"))
    theme_id: Mapped[str] = mapped_column(ForeignKey("theme.id"))
    weight: Mapped[float]


class Availability(Base):
    """A weekly time an expert can be met, in Europe/Stockholm; `weekday` is ISO, Monday 1."""

    __tablename__ = "availability"

    id: Mapped[int] = mapped_column(primary_key=True)
    expert_id: Mapped[str] = mapped_column(ForeignKey("expert.id"), index=True)
    weekday: Mapped[int]
    starts: Mapped[time]
    ends: Mapped[time]
