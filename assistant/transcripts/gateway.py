"""Takes an owner's message through the dialogue engine and back, without a transaction across the call."""

import logging
import time
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from assistant import language
from assistant.dialogue.texts import Texts
from assistant.errors import AssistantUnavailable, ChoiceNotOffered, MessageEmpty, MessageTooLong
from assistant.interviews.cards import Cards
from assistant.interviews.choices import Choices
from assistant.interviews.record import Record
from assistant.interviews.view import state_of
from assistant.privacy.erasing import erase
from assistant.settings import Settings
from assistant.storage.engine import Storage
from assistant.storage.models import Conversation, Interview, Message
from assistant.transcripts.access import get_conversation
from assistant.transcripts.lease import Leases
from assistant.transcripts.transcript import Line, Transcript, as_json
from assistant.understanding.masking import mask_personal_numbers

log = logging.getLogger(__name__)

LONGEST = 4000
Answer = dict[str, Any]


@dataclass(frozen=True)
class Sent:
    """What an owner sends: a text, or a choice."""

    message_id: str
    text: str | None = None
    choice: str | None = None


@dataclass(frozen=True)
class Spoken:
    """One thing the dialogue engine says: a text, or the name of a card that belongs to the text before it."""

    text: str | None = None
    card: str | None = None


class DialogueEngine(Protocol):
    """What drives the dialogue; Rasa in the product."""

    def reply(self, conversation_id: str, text: str, metadata: dict[str, Any]) -> Sequence[Spoken]:
        """What is said to `text`. Raises AssistantUnavailable when it cannot tell now."""
        ...

    def is_ready(self) -> bool:
        """True if it could answer now."""
        ...


class Gateway:
    """The way of a message: stored, answered, the answer stored; the same message again gets the same answer."""

    def __init__(self, storage: Storage, engine: DialogueEngine, *, texts: Texts, settings: Settings) -> None:
        self._storage = storage
        self._engine = engine
        self._texts = texts
        self._settings = settings
        self._leases = Leases(storage, patience=settings.rasa_timeout)

    def take(self, conversation_id: str, token: str | None, sent: Sent) -> Answer:
        """The answer to `sent`: {"messages", "state"}. Raises the errors the contract names."""
        with self._storage.read() as session:
            get_conversation(session, conversation_id, token)
        _check(sent)
        with self._leases.hold(conversation_id):
            return self._take(conversation_id, token, sent)

    def erase(self, conversation_id: str, token: str | None) -> None:
        """Erases the conversation once a turn that is under way is over. Raises the errors the contract names."""
        with self._storage.read() as session:
            get_conversation(session, conversation_id, token)
        with self._leases.hold(conversation_id), self._storage.write() as session:
            erase(session, get_conversation(session, conversation_id, token), settings=self._settings)

    def _take(self, conversation_id: str, token: str | None, sent: Sent) -> Answer:
        with self._storage.write() as session:
            conversation = get_conversation(session, conversation_id, token)
            message = self._receive(session, conversation, sent)
            if message.answer is not None:
                return message.answer
            metadata = {"message_id": message.id, "language": conversation.language, "asking": message.asking}
        began = time.perf_counter()
        spoken = self._engine.reply(conversation_id, message.text, metadata)
        log.info("turn asking=%s engine_ms=%.1f", message.asking, (time.perf_counter() - began) * 1000)
        with self._storage.write() as session:
            return self._answer(session, message.id, spoken)

    def _receive(self, session: Session, conversation: Conversation, sent: Sent) -> Message:
        """The owner's message, written now or earlier."""
        transcript = Transcript(session, conversation, self._settings.clock.now())
        if known := transcript.sent_as(sent.message_id):
            return known
        interview = _interview(session, conversation)
        text, asking = sent.text, interview.asking
        if sent.choice is not None:
            offered = transcript.offer_of(sent.choice, interview.asking)
            if offered is None:
                raise ChoiceNotOffered
            text, asking = offered
        text = mask_personal_numbers(_without_control(text or ""))
        if sent.text and not conversation.language_chosen:
            _follow_language(conversation, text)
        return transcript.add_owner(text, client_id=sent.message_id, choice=sent.choice, asking=asking)

    def _answer(self, session: Session, message_id: str, spoken: Sequence[Spoken]) -> Answer:
        message = session.get_one(Message, message_id)
        conversation = session.get_one(Conversation, message.conversation_id)
        record = Record(session, _interview(session, conversation), self._settings.clock.now())
        lines = self._lines(record, conversation, spoken)
        if not lines:
            raise AssistantUnavailable(retry_after=2)
        added = Transcript(session, conversation, record.now).add_assistant(lines, record.interview.asking)
        answer = {"messages": [as_json(one) for one in added], "state": state_of(record, conversation)}
        message.answer = answer
        if record.scratch.get("erase"):
            erase(session, conversation, settings=self._settings)
        return answer

    def _lines(self, record: Record, conversation: Conversation, spoken: Sequence[Spoken]) -> list[Line]:
        tongue: language.Language = "en" if conversation.language == "en" else "sv"
        cards = Cards(record, self._texts, tongue)
        lines: list[Line] = []
        for one in spoken:
            if one.text:
                lines.append(Line(one.text))
            elif one.card and lines:
                lines[-1].cards.append(cards.build(one.card))
        if lines:
            lines[-1].choices = Choices(record, self._texts, tongue).at(record.interview.asking)
        return lines


def _check(sent: Sent) -> None:
    if sent.text is not None and not _without_control(sent.text).strip():
        raise MessageEmpty
    if sent.text is not None and len(sent.text) > LONGEST:
        raise MessageTooLong(longest=LONGEST)


def _without_control(text: str) -> str:
    """Composed letters only, so that å is found however it was typed; control characters have no place in a text."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(char for char in composed if char in "\n\t" or unicodedata.category(char) != "Cc")


def _follow_language(conversation: Conversation, text: str) -> None:
    """The first words decide, if nobody chose: a conversation begun without a language follows clear English."""
    conversation.language = language.guess(text) or conversation.language
    conversation.language_chosen = True


def _interview(session: Session, conversation: Conversation) -> Interview:
    return session.scalars(select(Interview).where(Interview.conversation_id == conversation.id)).one()
