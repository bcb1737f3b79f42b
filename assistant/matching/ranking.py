"""Ranks experts for a need and says in one sentence what decided."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from assistant.bookings.slots import Slot, Window, free_slots
from assistant.storage.models import Booking, Expert

MAIN_THEME, OTHER_THEMES = 1.0, 0.35
BRANCH, LANGUAGE, PLACE = 0.15, 0.3, 0.1
LOAD, WAIT = 0.2, 0.15
FAR_AHEAD_DAYS = 21


@dataclass(frozen=True)
class Case:
    """What is known of an owner that matters for the match; `themes` in order, the main one first."""

    themes: Sequence[str]
    language: str
    municipality: str | None
    branch: str | None


@dataclass(frozen=True)
class Match:
    """An expert with a score, her first free time, and the fact that decided: the name of a response."""

    expert: Expert
    score: float
    earliest: datetime
    reason: str


def rank(session: Session, case: Case, window: Window) -> list[Match]:
    """Active experts with a free time, best first. An owner's language is a wish, not a bar."""
    experts = session.scalars(select(Expert).where(Expert.active)).all()
    load = _load(session, window.now)
    matches = [
        _match(expert, case, earliest=first.starts_at, load=load, now=window.now)
        for expert in experts
        if (first := _first_slot(session, expert, window))
    ]
    return sorted(matches, key=lambda match: (-match.score, match.earliest, match.expert.id))


def _first_slot(session: Session, expert: Expert, window: Window) -> Slot | None:
    return next(free_slots(session, expert, window), None)


def _match(expert: Expert, case: Case, *, earliest: datetime, load: dict[str, int], now: datetime) -> Match:
    fit = theme_fit(expert, case.themes)
    branch = case.branch in expert.branches
    place = case.municipality in expert.places
    days = (earliest - now).days
    score = (
        fit
        + BRANCH * branch
        + PLACE * place
        + LANGUAGE * (case.language in expert.languages)
        - LOAD * min(1.0, load.get(expert.id, 0) / max(1, expert.hours_per_month))
        - WAIT * min(1.0, days / FAR_AHEAD_DAYS)
    )
    return Match(expert, round(score, 4), earliest, _reason(fit, branch=branch, place=place))


def theme_fit(expert: Expert, themes: Sequence[str]) -> float:
    """How well the expert's competence covers the themes, the main one weighing most; 0 to about 1.7."""
    weights: dict[str, Any] = {one.theme_id: one.weight for one in expert.expertise}
    fits = [weights.get(theme, 0.0) for theme in themes]
    return MAIN_THEME * fits[0] + OTHER_THEMES * sum(fits[1:]) if fits else 0.0


def _reason(fit: float, *, branch: bool, place: bool) -> str:
    if fit >= 0.5:
        return "utter_reason_theme_branch" if branch else "utter_reason_theme"
    if fit > 0:
        return "utter_reason_partly"
    return "utter_reason_near" if place else "utter_reason_free"


def _load(session: Session, now: datetime) -> dict[str, int]:
    coming = session.scalars(
        select(Booking.expert_id).where(Booking.status.in_(["booked", "confirmed"]), Booking.starts_at >= now)
    )
    return Counter(coming)
