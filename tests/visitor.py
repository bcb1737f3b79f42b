"""An owner at the chat of a running copy, over HTTP and in her own language."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from tests.integration.api.chat import ROOT, Chat
from tests.stack import Stack

TURN_SECONDS = 30
CHOICES = {
    "consent": "start",
    "branch": "B04",
    "municipality": "mark",
    "size": "solo",
    "importance": "4",
    "current_level": "2",
    "urgency": "this_year",
    "share_consent": "yes",
    "confirm": "yes",
}
"""At the other closed questions the first choice is taken."""

TEXTS = {
    "sv": {
        "business": "Jag snickrar pallar och bänkar av ek och är nöjd med hur de åldras",
        "need": "Tyget på sittdynorna blir flammigt av sol och nöts tunt på bara någon säsong",
        "deepen": "Två olika vävare har fått försöka, utan att det höll bättre",
        "company_name": "Pall & Bänk",
        "contact_name": "Tove Ekdal",
        "email": "tove@pallochbank.example",
        "phone": "nej tack",
    },
    "en": {
        "business": "I build oak stools and benches and like how they age",
        "need": "The fabric on the seat pads fades in the sun and wears thin within a season",
        "deepen": "Two different weavers have had a go and it lasted no longer",
        "company_name": "Stool & Bench",
        "contact_name": "Tove Ekdal",
        "email": "tove@pallochbank.example",
        "phone": "no thanks",
    },
}


class Visitor(Chat):
    """Says things, chooses, and answers plainly until a question is reached."""

    def answers_plainly(self, **instead: str) -> None:
        key = self.state["asking"]
        texts = {**TEXTS[self.state["language"]], **instead}
        response = self.says(texts[key]) if key in texts else self.chooses(self._choice(key))
        assert response.status_code == httpx.codes.OK, response.text

    def _choice(self, key: str) -> str:
        wanted = CHOICES.get(key)
        return wanted if wanted in self.offered else self.offered[0]

    def first_said(self) -> str:
        """The owner's first words as the transcript holds them."""
        return str(self.transcript("owner")[0]["text"])

    def reads_back(self) -> dict[str, Any]:
        """The conversation as another device would show it: {"messages", "state"}."""
        answer: dict[str, Any] = self.gets().json()
        return answer


@contextmanager
def connected(stack: Stack) -> Iterator[httpx.Client]:
    """A connection of its own, as each device has."""
    with httpx.Client(base_url=stack.url, timeout=TURN_SECONDS) as client:
        yield client


def returning(visitor: Visitor, client: httpx.Client) -> Visitor:
    """The same owner on another device, who has nothing but her link."""
    conversation_id, token = visitor.opened["resume_url"].rpartition("#")[2].split(".", maxsplit=1)
    back = Visitor.__new__(Visitor)
    back.client, back.opened = client, {"id": conversation_id, "token": token}
    answer = client.get(f"{ROOT}/{conversation_id}", headers=back.headers).json()
    back.heard, back.state = answer["messages"], answer["state"]
    return back
