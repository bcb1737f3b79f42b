"""A conversation over HTTP, as a page holds it."""

import uuid
from dataclasses import dataclass, field
from typing import Any

from fastapi.testclient import TestClient

from tests.owner import PLAIN

ROOT = "/api/v1/conversations"
QUESTIONS_AT_MOST = 25


def new_id() -> str:
    return str(uuid.uuid4())


@dataclass
class Chat:
    """Opens a conversation and talks in it; `heard` is what the last answer brought."""

    client: TestClient
    language: str | None = "sv"
    page_url: str | None = None
    opened: dict[str, Any] = field(default_factory=dict)
    heard: list[dict[str, Any]] = field(default_factory=list)
    state: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        wanted = {"language": self.language, "page_url": self.page_url}
        self.opened = self.client.post(ROOT, json={key: value for key, value in wanted.items() if value}).json()
        self._hear(self.opened)

    @property
    def address(self) -> str:
        return f"{ROOT}/{self.opened['id']}"

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.opened['token']}"}

    @property
    def offered(self) -> list[str]:
        """Values of the choices under the newest message."""
        return [choice["value"] for choice in self.heard[-1]["choices"]]

    def posts(self, **body: Any) -> Any:
        """Sends a body, under a fresh `message_id` unless it has one; the response, good or bad."""
        body = {"message_id": new_id(), **body}
        response = self.client.post(f"{self.address}/messages", json=body, headers=self.headers)
        if response.status_code == 200:
            self._hear(response.json())
        return response

    def says(self, text: str) -> Any:
        return self.posts(text=text)

    def chooses(self, choice: str) -> Any:
        return self.posts(choice=choice)

    def gets(self, path: str = "", **params: str) -> Any:
        return self.client.get(f"{self.address}{path}", headers=self.headers, params=params)

    def deletes(self) -> Any:
        return self.client.delete(self.address, headers=self.headers)

    def transcript(self, role: str | None = None) -> list[dict[str, Any]]:
        """All messages as read back, or those of one role."""
        return [one for one in self.gets().json()["messages"] if role in {None, one["role"]}]

    def answers_until(self, key: str, **instead: str) -> "Chat":
        """Answers plainly, or with the texts in `instead`, until `key` is asked."""
        for _ in range(QUESTIONS_AT_MOST):
            if self.state["asking"] == key:
                return self
            self.answers_plainly(**instead)
        raise AssertionError(f"{key} was never asked, {self.state['asking']} is")

    def answers_plainly(self, **instead: str) -> None:
        asking = self.state["asking"]
        plain = PLAIN[asking]
        if asking in instead:
            response = self.says(instead[asking])
        elif plain.startswith("="):
            wanted = plain.removeprefix("=")
            response = self.chooses(wanted if wanted in self.offered else self.offered[0])
        else:
            response = self.says(plain)
        assert response.status_code == 200, response.text

    def books(self, **instead: str) -> dict[str, Any]:
        """Goes all the way; the booking."""
        self.answers_until("confirm", **instead).chooses("yes")
        return self.state["booking"]

    def _hear(self, answer: dict[str, Any]) -> None:
        self.heard, self.state = answer["messages"], answer["state"]


def problem_of(response: Any, status: int) -> dict[str, Any]:
    """The problem document of a refusal, checked for what every one has."""
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    body = response.json()
    assert body["status"] == status
    assert {"type", "title", "detail", "code", "language"} <= body.keys()
    return body
