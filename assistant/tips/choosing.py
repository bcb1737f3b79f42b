"""Chooses the few tips an owner is shown."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from assistant.storage.models import Tip

SHOWN = 3
EFFORTS = ("30_min", "half_day", "month")


def choose_tips(session: Session, themes: Sequence[str]) -> list[Tip]:
    """At most three tips: the quickest of the main theme first, then by turns from the other themes."""
    by_theme = [_of_theme(session, theme) for theme in themes]
    if not by_theme:
        return []
    own, others = by_theme[0], [tips[0] for tips in by_theme[1:] if tips]
    return (own[:2] + others + own[2:])[:SHOWN]


def _of_theme(session: Session, theme: str) -> list[Tip]:
    tips = session.scalars(select(Tip).where(Tip.theme_id == theme).order_by(Tip.position)).all()
    return sorted(tips, key=lambda tip: EFFORTS.index(tip.effort))
