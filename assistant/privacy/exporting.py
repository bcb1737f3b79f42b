"""A person's data as one document."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from assistant.clock import local
from assistant.interviews.record import Record
from assistant.interviews.view import state_of
from assistant.settings import Settings
from assistant.storage.models import Consent, Conversation, Interview, Mail
from assistant.transcripts.transcript import Transcript, as_json


def export(session: Session, conversation: Conversation, settings: Settings) -> dict[str, Any]:
    """Everything kept of this conversation: messages, state, consents and mail, with the time of the export."""
    now = settings.clock.now()
    interview = session.scalars(select(Interview).where(Interview.conversation_id == conversation.id)).one()
    return {
        "exported_at": local(now).isoformat(),
        "controller": settings.organisation,
        "conversation": {
            "id": conversation.id,
            "language": conversation.language,
            "page_url": conversation.page_url,
            "started_at": local(conversation.created_at).isoformat(),
        },
        "messages": [as_json(one) for one in Transcript(session, conversation, now).messages()],
        "state": state_of(Record(session, interview, now), conversation),
        "consents": [_consent(one) for one in _rows(session, Consent, conversation)],
        "mail": [_mail(one) for one in _rows(session, Mail, conversation)],
    }


def _rows(session: Session, table: Any, conversation: Conversation) -> list[Any]:
    return list(session.scalars(select(table).where(table.conversation_id == conversation.id).order_by(table.id)))


def _consent(consent: Consent) -> dict[str, Any]:
    return {
        "kind": consent.kind,
        "given": consent.given,
        "text_version": consent.text_version,
        "language": consent.language,
        "at": local(consent.at).isoformat(),
    }


def _mail(mail: Mail) -> dict[str, Any]:
    return {
        "kind": mail.kind,
        "to": mail.to_address,
        "subject": mail.subject,
        "text": mail.text,
        "status": mail.status,
        "created_at": local(mail.created_at).isoformat(),
    }
