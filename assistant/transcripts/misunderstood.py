"""What owners wrote that was not understood, for staff to look at and to learn from."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from assistant.clock import local
from assistant.storage.models import Message


def read_misunderstood(session: Session) -> Iterator[dict[str, Any]]:
    """Each message with the question that stood open and the best guess, the oldest first.

    The texts are as stored: personal numbers are masked, names and addresses are not.
    """
    missed = select(Message).where(Message.is_understood.is_(False)).order_by(Message.at)
    for message in session.scalars(missed):
        yield {
            "at": local(message.at).isoformat(),
            "text": message.text,
            "asking": message.asking,
            "language": message.language,
            "intent": message.intent,
            "confidence": message.confidence,
            "model_version": message.model_version,
        }
