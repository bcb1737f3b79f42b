"""The lines of a conversation: written in order, read as the contract shows them."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from assistant.clock import local
from assistant.storage.models import Conversation, Message


@dataclass
class Line:
    """Something the assistant says, with what is offered and shown below it."""

    text: str
    cards: list[dict[str, Any]] = field(default_factory=list)
    choices: list[dict[str, str]] = field(default_factory=list)


class Transcript:
    """The messages of one conversation within a unit of work."""

    def __init__(self, session: Session, conversation: Conversation, now: datetime) -> None:
        self._session = session
        self._conversation = conversation
        self._now = now

    def messages(self, *, after: str | None = None) -> Sequence[Message]:
        """All messages in order, or those after the message `after`."""
        query = select(Message).where(Message.conversation_id == self._conversation.id).order_by(Message.position)
        if known := self._known(after):
            query = query.where(Message.position > known.position)
        return self._session.scalars(query).all()

    def _known(self, shown_id: str | None) -> Message | None:
        """The message that is shown under this id: an owner's under the id she sent it with."""
        is_shown = or_(Message.id == shown_id, Message.client_id == shown_id)
        query = select(Message).where(Message.conversation_id == self._conversation.id, is_shown)
        return self._session.scalars(query).first() if shown_id else None

    def sent_as(self, client_id: str) -> Message | None:
        """The owner's message that was sent with this `message_id`."""
        query = select(Message).where(Message.conversation_id == self._conversation.id, Message.client_id == client_id)
        return self._session.scalars(query).one_or_none()

    def add_owner(self, text: str, *, client_id: str, choice: str | None, asking: str | None) -> Message:
        """Writes what the owner said; `asking` is the question a choice was offered at."""
        return self._add("owner", Line(text), client_id=client_id, choice=choice, asking=asking)

    def add_assistant(self, lines: Iterable[Line], asking: str | None) -> list[Message]:
        return [self._add("assistant", line, asking=asking) for line in lines]

    def offer_of(self, choice: str, asking: str | None) -> tuple[str, str | None] | None:
        """Label and question of an offered choice: the open question's first, else the latest offer; None if never."""
        offers = [
            (message.asking, one["label"])
            for message in reversed(self.messages())
            for one in message.choices
            if one["value"] == choice
        ]
        here = [(label, key) for key, label in offers if key == asking]
        everywhere = [(label, key) for key, label in offers]
        return next(iter(here or everywhere), None)

    def _add(self, role: str, line: Line, **facts: Any) -> Message:
        message = Message(
            id=uuid.uuid4().hex,
            conversation_id=self._conversation.id,
            position=self._next_position(),
            role=role,
            text=line.text,
            language=self._conversation.language,
            at=self._now,
            choices=line.choices,
            cards=line.cards,
            entities=[],
            **facts,
        )
        self._session.add(message)
        self._session.flush()
        return message

    def _next_position(self) -> int:
        query = select(func.max(Message.position)).where(Message.conversation_id == self._conversation.id)
        return (self._session.scalar(query) or 0) + 1


def as_json(message: Message) -> dict[str, Any]:
    """A message as the contract shows it."""
    return {
        "id": message.client_id or message.id,
        "role": message.role,
        "text": message.text,
        "language": message.language,
        "at": local(message.at).isoformat(),
        "choices": message.choices,
        "cards": message.cards,
    }
