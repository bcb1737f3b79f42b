"""Plays one case: what the owner does goes to the product, what is expected is checked on the spot."""

import json
from collections.abc import Callable
from typing import Any

import httpx

from tests.conversations.cases import Case, Step
from tests.conversations.free_times import check_slots
from tests.conversations.wordings import says
from tests.visitor import Visitor


class Play:
    """One conversation on its way; `before` is the state before the owner's last message."""

    def __init__(self, client: httpx.Client, case: Case) -> None:
        self._client = client
        self._case = case
        self._visitor: Visitor | None = None
        self._before: dict[str, Any] = {}

    @property
    def visitor(self) -> Visitor:
        """The owner; without a step `start` she opens the chat and has chosen no language."""
        if self._visitor is None:
            self._visitor = Visitor.opens(self._client)
        return self._visitor

    @property
    def state(self) -> dict[str, Any]:
        return self.visitor.state

    def take(self, step: Step) -> None:
        """Does or checks each thing the step names. Raises AssertionError with the talk so far."""
        for name, value in step.items():
            try:
                STEPS[name](self, value)
            except AssertionError as error:
                raise AssertionError(f"{name}: {value!r}\n{error}\n\n{self._told()}") from None

    def start(self, value: dict[str, str]) -> None:
        self._visitor = Visitor.opens(self._client, value.get("language"))
        if "answered_to" in value:
            self._visitor.answers_until(value["answered_to"])

    def user(self, text: str) -> None:
        self._before = self.state
        self.visitor.says(text)

    def choice(self, value: str) -> None:
        self._before = self.state
        self.visitor.chooses(value)

    def asks(self, key: str | None) -> None:
        assert self.state["asking"] == key, f"asks {self.state['asking']}"

    def same_question(self, _yes: bool) -> None:
        seen = (self.state["asking"], self.state["answers"])
        assert seen == (self._before["asking"], self._before["answers"]), f"asks {seen[0]}, answers {seen[1]}"

    def utter(self, response: str) -> None:
        heard = [one["text"] for one in self.visitor.heard]
        assert says(heard, response, self.state["language"]), "not said"

    def answers(self, expected: dict[str, Any]) -> None:
        held = {key: self.state["answers"].get(key, "absent") for key in expected}
        assert held == expected, f"answers are {self.state['answers']}"

    def phase(self, name: str) -> None:
        assert self.state["phase"] == name, f"phase is {self.state['phase']}"

    def language(self, code: str) -> None:
        spoken = {one["language"] for one in self.visitor.heard}
        assert (self.state["language"], spoken) == (code, {code}), f"{self.state['language']}, spoken {spoken}"

    def cards(self, kinds: list[str]) -> None:
        shown = [card["kind"] for one in self.visitor.heard for card in one["cards"]]
        assert set(kinds) <= set(shown), f"shown: {shown}"

    def offers_human(self, _yes: bool) -> None:
        assert "human" in self.visitor.offered, f"offered: {self.visitor.offered}"

    def needs_human(self, expected: bool) -> None:
        assert self.state["needs_human"] is expected

    def booking(self, status: str | None) -> None:
        booked = self.state["booking"]
        assert (booked and booked["status"]) == status, f"booking is {booked}"

    def main_theme(self, theme: str) -> None:
        main = [one["id"] for one in self.state["themes"] if one["main"]]
        assert main == [theme], f"main is {main}"

    def other_offers(self, kind: str) -> None:
        """Nothing that was offered before is offered again."""
        before, now = self._before["offers"][kind], self.state["offers"][kind]
        assert now, "nothing is offered"
        assert [one for one in now if one in before] == [], "offered again"

    def slots(self, wanted: dict[str, Any]) -> None:
        check_slots(self.state["offers"]["slots"], wanted)

    def gone(self, _yes: bool) -> None:
        assert self.visitor.gets().status_code == httpx.codes.GONE

    def transcript_holds(self, text: str) -> None:
        assert text in self.visitor.said(), f"stored is {self.visitor.said()}"

    def export_holds(self, text: str) -> None:
        assert text in json.dumps(self.visitor.gets("/export").json(), ensure_ascii=False)

    def transcript_lacks(self, text: str) -> None:
        assert text not in self.visitor.gets().text

    def _told(self) -> str:
        messages = self.visitor.gets().json().get("messages", [])
        return "\n".join(f"{one['role']}: {one['text']}" for one in messages)


STEPS: dict[str, Callable[[Play, Any], None]] = {
    name: method
    for name, method in vars(Play).items()
    if callable(method) and not name.startswith("_") and name != "take"
}
