"""The funded project and where it works."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from assistant.storage.models.base import Base


class Project(Base):
    """A funded period with its goals; the denominator of the share is a setting of the project."""

    __tablename__ = "project"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    target_companies: Mapped[int]
    target_share: Mapped[float]
    denominator_rule: Mapped[str]


class Municipality(Base):
    __tablename__ = "municipality"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    code: Mapped[str]
    phase: Mapped[int | None]
    in_goal: Mapped[bool]
