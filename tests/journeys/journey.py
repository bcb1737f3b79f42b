"""An interview from the first words to the mail about the booked session."""

import uuid
from dataclasses import dataclass
from typing import Any

import httpx

from tests.journeys.postbox import Letter, letters_about
from tests.stack import Stack
from tests.visitor import Visitor

TURNS_AT_MOST = 25

SWEDISH = {
    "consent": "Hej! Gärna, jag har en kvart över",
    "business": "Vi är tre som trycker mönster på lakan och gardiner i en gammal lada",
    "branch": "=B03",
    "municipality": "Ladan ligger i Dalstorp",
    "size": "tre stycken med mig själv",
    "need": "Färgen flagnar från gardinerna redan efter fjärde tvätten och beställarna klagar",
    "themes": "=first",
    "deepen": "Vi har bytt bindemedel och sänkt temperaturen, men det hjälpte inte",
    "importance": "=5",
    "current_level": "=2",
    "urgency": "helst direkt",
    "expert": "=first",
    "slot": "=first",
    "company_name": "Ladtryck",
    "contact_name": "Signe Lövgren",
    "email": "signe@ladtryck.example",
    "phone": "070-174 06 21",
    "share_consent": "ja, det får hon se",
    "confirm": "ja, det stämmer",
}
ENGLISH = {
    "consent": "Good morning, I am ready when you are",
    "business": "We run a tiny studio that composes music for radio plays and audio walks",
    "branch": "=B09",
    "municipality": "our place is in Hökerum",
    "size": "two of us",
    "need": "We would love to sell our audio walks to towns in Germany but do not know where to begin",
    "themes": "=first",
    "deepen": "So far one tourist office wrote to us by chance",
    "importance": "three",
    "current_level": "=1",
    "urgency": "=later",
    "expert": "=first",
    "slot": "=first",
    "company_name": "Murmur Walks",
    "contact_name": "Edith Falkner",
    "email": "edith@murmurwalks.example",
    "phone": "no phone, please",
    "share_consent": "no, I will tell it myself",
    "confirm": "=yes",
}


@dataclass
class Journey:
    """What happened: the owner at its end, what she sent, and where mail lies."""

    visitor: Visitor
    script: dict[str, str]
    sent: list[dict[str, str]]
    asked: list[str]
    stack: Stack

    @property
    def booking(self) -> dict[str, Any]:
        booking: dict[str, Any] = self.visitor.state["booking"]
        return booking

    def letter(self, *, to_owner: bool) -> Letter:
        """The owner's or the expert's letter about this booking, waited for."""
        letters = letters_about(self.booking["id"], self.stack.mail)
        return next(one for one in letters if (one.to == self.script["email"]) is to_owner)

    def card(self, kind: str) -> dict[str, Any]:
        """The card `kind` that was shown last."""
        shown = [card for one in self.visitor.answers_got for message in one["messages"] for card in message["cards"]]
        return next(card for card in reversed(shown) if card["kind"] == kind)


def travel(client: httpx.Client, stack: Stack, script: dict[str, str]) -> Journey:
    """Answers what is asked from `script` until the session is booked."""
    journey = Journey(Visitor.opens(client), script, sent=[], asked=[], stack=stack)
    while journey.visitor.state["booking"] is None and len(journey.sent) < TURNS_AT_MOST:
        _answer(journey)
    assert journey.visitor.state["booking"], f"no booking after {journey.asked}"
    return journey


def _answer(journey: Journey) -> None:
    visitor, asked = journey.visitor, str(journey.visitor.asking)
    answer = journey.script[asked]
    body = {"text": answer}
    if answer.startswith("="):
        wanted = answer.removeprefix("=")
        body = {"choice": visitor.offered[0] if wanted == "first" else wanted}
    body["message_id"] = str(uuid.uuid4())
    response = visitor.posts(**body)
    assert response.status_code == httpx.codes.OK, response.text
    journey.sent.append(body)
    journey.asked.append(asked)
