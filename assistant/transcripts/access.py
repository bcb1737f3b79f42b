"""Opening a conversation, and who may read it."""

import hashlib
import secrets
import uuid
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from assistant.errors import ConversationErased, ConversationNotFound, NotAuthenticated
from assistant.language import Language
from assistant.storage.models import Conversation, Interview

PROJECT = "creative-innovation"
DEFAULT: Language = "sv"


def open_conversation(
    session: Session, *, language: Language | None, page_url: str | None, now: datetime
) -> tuple[Conversation, str]:
    """A new conversation with its interview, and the token that opens it; only the token's hash is kept."""
    token = secrets.token_urlsafe(32)
    conversation = Conversation(
        id=uuid.uuid4().hex,
        token_hash=hash_token(token),
        language=language or DEFAULT,
        language_chosen=language is not None,
        page_url=page_url,
        created_at=now,
    )
    session.add(conversation)
    session.flush()
    session.add(
        Interview(
            conversation_id=conversation.id,
            project_id=PROJECT,
            lane="full",
            phase="welcome",
            asking="consent",
            times_asked=1,
            misses=0,
            scratch={},
            started_at=now,
        )
    )
    return conversation, token


def hash_token(token: str) -> str:
    """What is stored of a token. It has 256 random bits, so no salt is needed."""
    return hashlib.sha256(token.encode()).hexdigest()


def get_conversation(session: Session, conversation_id: str, token: str | None) -> Conversation:
    """The conversation, for who holds its token.

    Raises NotAuthenticated for an unknown token, ConversationNotFound for another conversation's, and
    ConversationErased when its owner had it erased.
    """
    holder = session.scalars(select(Conversation).where(Conversation.token_hash == hash_token(token or ""))).first()
    if holder is None:
        raise NotAuthenticated
    if holder.id != conversation_id:
        raise ConversationNotFound
    if holder.erased_at:
        raise ConversationErased
    return holder
