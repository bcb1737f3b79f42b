"""An owner who talks with the core directly: no Rasa, no HTTP, a real database and a small trained model."""

import uuid
from dataclasses import dataclass, field
from typing import Any

from assistant.interviews.interviewer import Interviewer
from assistant.interviews.record import Record
from assistant.interviews.turn import Outcome, Understanding
from assistant.interviews.view import state_of
from assistant.storage.engine import Storage
from assistant.storage.models import Conversation, Interview
from assistant.transcripts.access import open_conversation
from assistant.transcripts.transcript import Transcript

SURE = 0.95


@dataclass
class Owner:
    """Says things and sees the state afterwards; `intent` is what Rasa would have read."""

    storage: Storage
    interviewer: Interviewer
    language: str = "sv"
    conversation_id: str = ""
    outcome: Outcome = field(default_factory=Outcome)

    def __post_init__(self) -> None:
        with self.storage.write() as session:
            conversation, _ = open_conversation(session, language=self.language, page_url=None, now=self._now)
            self.conversation_id = conversation.id

    @property
    def _now(self):
        return self.interviewer.tools.settings.clock.now()

    def says(self, text: str, intent: str = "", *, choice: str | None = None, asking: str | None = None) -> Outcome:
        """Takes one turn with `text`."""
        with self.storage.write() as session:
            conversation = session.get_one(Conversation, self.conversation_id)
            interview = session.query(Interview).filter_by(conversation_id=conversation.id).one()
            message = Transcript(session, conversation, self._now).add_owner(
                text, client_id=str(uuid.uuid4()), choice=choice, asking=asking or interview.asking
            )
            self.outcome = self.interviewer.take(session, message.id, Understanding(intent, SURE if intent else 0.0))
        return self.outcome

    def chooses(self, value: str, *, asking: str | None = None) -> Outcome:
        return self.says(value, choice=value, asking=asking)

    def answers_until(self, key: str) -> "Owner":
        """Answers plainly until `key` is asked."""
        for _ in range(25):
            if self.asking == key:
                return self
            self.answers_plainly()
        raise AssertionError(f"{key} was never asked, {self.asking} is")

    def answers_plainly(self) -> Outcome:
        """Answers the open question in the plainest way."""
        text = PLAIN[str(self.asking)]
        return self.chooses(text.removeprefix("=")) if text.startswith("=") else self.says(text)

    @property
    def state(self) -> dict[str, Any]:
        with self.storage.read() as session:
            conversation = session.get_one(Conversation, self.conversation_id)
            interview = session.query(Interview).filter_by(conversation_id=conversation.id).one()
            return state_of(Record(session, interview, self._now), conversation)

    @property
    def asking(self) -> str | None:
        return self.state["asking"]

    @property
    def answers(self) -> dict[str, Any]:
        return self.state["answers"]

    @property
    def said(self) -> list[str]:
        """Names of the responses said in the last turn."""
        return [one.response for one in self.outcome.says]

    def takes_first(self, offer: str) -> Outcome:
        """Chooses the first expert or slot on offer."""
        first = self.state["offers"][offer][0]
        return self.chooses(first["id"] if isinstance(first, dict) else first)


PLAIN = {
    "consent": "=start",
    "business": "Jag gör skålar och lyktor som folk blir glada av",
    "branch": "=B04",
    "municipality": "=mark",
    "size": "=solo",
    "need": "Färgen på mina vävda dynor släpper i tvätten och garnet nöts sönder fort",
    "themes": "=textil_smart",
    "deepen": "Jag har bytt leverantör två gånger",
    "importance": "=4",
    "current_level": "=2",
    "urgency": "=this_year",
    "expert": "den första",
    "slot": "den första",
    "company_name": "Lera & Ljus",
    "contact_name": "Tyra Lundmark",
    "email": "tyra@leraochljus.example",
    "phone": "nej tack",
    "share_consent": "=yes",
}
