"""An interview with a booked session, and an outbox to deliver."""

import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from assistant.dialogue.texts import Texts, load_texts
from assistant.mail.delivery import Delivery
from assistant.mail.transport import MemoryTransport
from assistant.settings import Settings
from assistant.storage.engine import Storage
from assistant.storage.models import Answer, Booking, Conversation, Interview, Need, NeedTheme, Project

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
THURSDAY = datetime(2026, 12, 3, 13, 30, tzinfo=UTC)
ANSWERS: dict[str, Any] = {
    "business": "Vi spinner garn av ull från gårdarna runt Hulingsmåla",
    "branch": "B03",
    "municipality": "mark",
    "size": "2-9",
    "need": "Vi vill nå köpare i Norge men vet inte hur",
    "deepen": ["I dag säljer vi bara i butiken"],
    "importance": 5,
    "current_level": 2,
    "urgency": "this_year",
    "company_name": "Hulingsmåla Ullkulla",
    "contact_name": "Ulla Ullström",
    "email": "ulla@ullkulla.example",
    "phone": "+46701740605",
    "share_consent": True,
}


@pytest.fixture
def texts() -> Texts:
    return load_texts()


@pytest.fixture
def transport() -> MemoryTransport:
    return MemoryTransport()


@pytest.fixture
def delivery(storage: Storage, transport: MemoryTransport, settings: Settings) -> Delivery:
    return Delivery(storage, transport, settings, settings.clock)


@pytest.fixture
def an_interview() -> Callable[..., Interview]:
    """A factory of interviews; answers by keyword replace the plain ones, None skips."""
    return make_interview


def make_interview(session: Session, *, language: str = "sv", themes: tuple[str, ...] = ("export",), **answers: Any):
    conversation = Conversation(
        id=uuid.uuid4().hex, token_hash=uuid.uuid4().hex, language=language, language_chosen=True, created_at=MONDAY
    )
    told = {**ANSWERS, **answers}
    interview = Interview(
        conversation_id=conversation.id,
        project_id=_project(session),
        scratch={},
        started_at=MONDAY,
        needs=[],
        answers=[],
    )
    interview.answers = [Answer(key=key, value=value, given_at=MONDAY) for key, value in told.items()]
    need = Need(text=told["need"], created_at=MONDAY)
    need.themes = [
        NeedTheme(theme_id=theme, by="model", rank=rank, score=0.9, quotes=[], at=MONDAY)
        for rank, theme in enumerate(themes)
    ]
    interview.needs = [need]
    session.add(conversation)
    session.flush()
    session.add(interview)
    session.flush()
    return interview


def _project(session: Session) -> str:
    return session.query(Project).one().id


@pytest.fixture
def a_booking() -> Callable[..., Booking]:
    """A factory of booked sessions with Vera Varptråd, 45 minutes from `starts_at`."""
    return make_booking


def make_booking(
    session: Session, *, starts_at: datetime = THURSDAY, place: str = "boras", **interview: Any
) -> Booking:
    made = make_interview(session, **interview)
    made.answers.append(Answer(key="slot", value=starts_at.isoformat(), given_at=MONDAY))
    booking = Booking(
        id=uuid.uuid4().hex,
        interview_id=made.id,
        expert_id="vera-varptrad",
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=45),
        place=place,
        status="booked",
        sequence=0,
        created_at=MONDAY,
    )
    session.add(booking)
    session.flush()
    return booking
