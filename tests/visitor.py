"""An owner at the chat of a running copy, over HTTP and in her own language."""

import uuid
from typing import Any, Self

import httpx

from tests.plain_answers import plain_answer

ADDRESS = "/api/v1/conversations"
QUESTIONS_AT_MOST = 30
TURN_SECONDS = 30


class Visitor:
    """Talks in one conversation; `heard` is what the last answer brought, `state` where the interview stands."""

    def __init__(self, client: httpx.Client, opened: dict[str, Any]) -> None:
        self.client = client
        self.id, self.token = str(opened["id"]), str(opened["token"])
        self.link = str(opened["resume_url"])
        self.heard: list[dict[str, Any]] = opened["messages"]
        self.state: dict[str, Any] = opened["state"]
        self.answers_got: list[dict[str, Any]] = [opened]

    @classmethod
    def opens(cls, client: httpx.Client, language: str | None = None) -> Self:
        """Begins a conversation, in `language` if she has chosen one."""
        response = client.post(ADDRESS, json={"language": language} if language else {})
        assert response.status_code == httpx.codes.CREATED, response.text
        return cls(client, response.json())

    @classmethod
    def returns(cls, client: httpx.Client, link: str) -> Self:
        """Comes back on another device, with nothing but her link."""
        conversation_id, token = link.rpartition("#")[2].split(".", maxsplit=1)
        opened = {"id": conversation_id, "token": token, "resume_url": link, "messages": [], "state": {}}
        visitor = cls(client, opened)
        answer = visitor.gets().json()
        visitor.heard, visitor.state = answer["messages"], answer["state"]
        return visitor

    @property
    def asking(self) -> str | None:
        return self.state["asking"]

    @property
    def offered(self) -> list[str]:
        """Values of the choices under the newest message."""
        return [choice["value"] for choice in self.heard[-1]["choices"]]

    def posts(self, **body: str) -> httpx.Response:
        """Sends a body, under a fresh `message_id` unless it has one; the response, good or bad."""
        whole = {"message_id": str(uuid.uuid4()), **body}
        response = self.client.post(f"{ADDRESS}/{self.id}/messages", json=whole, headers=self._headers)
        if response.status_code == httpx.codes.OK:
            answer = response.json()
            self.heard, self.state = answer["messages"], answer["state"]
            self.answers_got.append(answer)
        return response

    def says(self, text: str) -> None:
        response = self.posts(text=text)
        assert response.status_code == httpx.codes.OK, response.text

    def chooses(self, choice: str) -> None:
        """Takes a choice; `first` is the first one offered."""
        response = self.posts(choice=self.offered[0] if choice == "first" else choice)
        assert response.status_code == httpx.codes.OK, response.text

    def gets(self, path: str = "") -> httpx.Response:
        return self.client.get(f"{ADDRESS}/{self.id}{path}", headers=self._headers)

    def said(self) -> list[str]:
        """The owner's own lines, as the transcript holds them."""
        return [one["text"] for one in self.gets().json()["messages"] if one["role"] == "owner"]

    def answers_until(self, key: str, **instead: str) -> Self:
        """Answers plainly, or with the texts in `instead`, until `key` is asked."""
        for _ in range(QUESTIONS_AT_MOST):
            if self.asking == key:
                return self
            self.answers_plainly(**instead)
        raise AssertionError(f"{key} was never asked, {self.asking} is")

    def answers_plainly(self, **instead: str) -> None:
        """Answers the open question as most would: with a choice where there are any."""
        assert self.asking, "nothing is asked"
        if self.asking in instead:
            self.says(instead[self.asking])
            return
        answer = plain_answer(self.asking, self.state["language"])
        self.chooses(answer.choice) if answer.choice else self.says(answer.text)

    @property
    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}
