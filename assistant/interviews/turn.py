"""One turn: what came in, and what the assistant will say and ask."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from assistant.dialogue.texts import Texts
from assistant.interviews.record import Record
from assistant.language import Language
from assistant.settings import Settings
from assistant.storage.models import Conversation, Message
from assistant.themes.model import ThemeModel
from assistant.understanding.entities import Entity, find_entities


@dataclass(frozen=True)
class Understanding:
    """What Rasa made of the message."""

    intent: str = ""
    confidence: float = 0.0
    model_version: str = ""


@dataclass(frozen=True)
class Say:
    """A response by name, with the values of its placeholders and the card shown below it."""

    response: str
    values: dict[str, str] = field(default_factory=dict)
    card: str | None = None


@dataclass(frozen=True)
class Outcome:
    """What Rasa is to do: say these, then put the question `asking` in wording `variant`.

    An `aside` is answered by the rule for its intent; the question is put again after it.
    """

    says: tuple[Say, ...] = ()
    asking: str | None = None
    language: Language = "sv"
    variant: int = 1
    misses: int = 0
    aside: bool = False

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any]) -> "Outcome":
        return cls(**{**stored, "says": tuple(Say(**one) for one in stored["says"])})


@dataclass(frozen=True)
class Tools:
    """What a turn is taken with."""

    texts: Texts
    themes: ThemeModel
    settings: Settings


class Turn:
    """An owner's message on its way through the interview; the steps read it and note what to say."""

    def __init__(self, conversation: Conversation, message: Message, *, record: Record, tools: Tools) -> None:
        self.conversation = conversation
        self.message = message
        self.record = record
        self.tools = tools
        self.is_understood = True
        self.understanding = Understanding()
        self.says: list[Say] = []
        self.aside = False
        self._entities: list[Entity] | None = None

    @property
    def session(self) -> Session:
        return self.record.session

    @property
    def now(self) -> datetime:
        return self.record.now

    @property
    def text(self) -> str:
        return self.message.text

    @property
    def choice(self) -> str | None:
        return self.message.choice

    @property
    def asking(self) -> str | None:
        return self.record.interview.asking

    @property
    def language(self) -> Language:
        return "en" if self.conversation.language == "en" else "sv"

    @property
    def words(self) -> int:
        return len(self.text.split())

    @property
    def entities(self) -> list[Entity]:
        """Facts found in the text, read once."""
        if self._entities is None:
            self._entities = find_entities(self.text, asking=self.asking)
        return self._entities

    def found(self, name: str) -> list[Any]:
        """The different values of the entity `name` that are said to hold, in order."""
        return list(dict.fromkeys(one.value for one in self.entities if one.name == name and not one.is_negated))

    def means(self, *intents: str, at_least: float = 0.3) -> bool:
        """True if Rasa read one of `intents` with at least that confidence."""
        return self.understanding.intent in intents and self.understanding.confidence >= at_least

    def say(self, response: str, *, card: str | None = None, **values: object) -> None:
        """Adds a response to what is said in this turn, with a card below it if one is named."""
        self.says.append(Say(response, {key: str(value) for key, value in values.items()}, card))

    def give(self, key: str, value: Any) -> None:
        self.record.give(key, value, message_id=self.message.id)
