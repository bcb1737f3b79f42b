"""Beginning a conversation and reading it back, as the contract shows them."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from assistant.dialogue.texts import load_texts
from assistant.interviews.choices import Choices
from assistant.interviews.record import Record
from assistant.interviews.view import state_of
from assistant.language import Language
from assistant.settings import Settings
from assistant.storage.models import Conversation, Interview
from assistant.transcripts.access import open_conversation
from assistant.transcripts.transcript import Line, Transcript, as_json

OPENING = ("utter_greeting", "utter_notice", "utter_ask_consent")


def begin(session: Session, language: Language | None, page_url: str | None, *, settings: Settings) -> dict[str, Any]:
    """Opens a conversation and says who is speaking, what for, and what happens with what is written."""
    now = settings.clock.now()
    conversation, token = open_conversation(session, language=language, page_url=page_url, now=now)
    Transcript(session, conversation, now).add_assistant(_opening(session, conversation, settings), "consent")
    answer = read(session, conversation, settings=settings)
    link = f"{settings.address}/#{conversation.id}.{token}"
    return {"id": conversation.id, "token": token, "resume_url": link, **answer}


def read(
    session: Session, conversation: Conversation, *, settings: Settings, after: str | None = None
) -> dict[str, Any]:
    """{"messages", "state"}: all of it, or what came after the message `after`."""
    record = _record(session, conversation, settings)
    messages = Transcript(session, conversation, record.now).messages(after=after)
    return {"messages": [as_json(one) for one in messages], "state": state_of(record, conversation)}


def _opening(session: Session, conversation: Conversation, settings: Settings) -> list[Line]:
    texts, language = load_texts(), conversation.language
    tongue: Language = "en" if language == "en" else "sv"
    facts = {"organisation": settings.organisation, "contact": settings.contact_email}
    lines = [Line(texts.text(name, tongue, **facts)) for name in OPENING]
    lines[-1].choices = Choices(_record(session, conversation, settings), texts, tongue).at("consent")
    return lines


def _record(session: Session, conversation: Conversation, settings: Settings) -> Record:
    interview = session.scalars(select(Interview).where(Interview.conversation_id == conversation.id)).one()
    return Record(session, interview, settings.clock.now())
