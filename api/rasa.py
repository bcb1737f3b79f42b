"""The dialogue engine over Rasa's REST channel, on a private address."""

import hashlib
from collections.abc import Sequence
from typing import Any

import httpx

from assistant.errors import AssistantUnavailable
from assistant.transcripts.gateway import Spoken

WORD_JOINER = "\u2060"


class RasaEngine:
    """Talks to one of several Rasa servers; a conversation always goes to the same one."""

    def __init__(self, urls: Sequence[str], *, timeout: float) -> None:
        self._urls = [url.rstrip("/") for url in urls]
        self._http = httpx.Client(timeout=timeout, limits=httpx.Limits(max_connections=200))

    def reply(self, conversation_id: str, text: str, metadata: dict[str, Any]) -> Sequence[Spoken]:
        """What Rasa says to `text`. Raises AssistantUnavailable when it is away, slow or silent."""
        body = {"sender": conversation_id, "message": as_plain_text(text), "metadata": metadata}
        url = f"{choose_server(self._urls, conversation_id)}/webhooks/rest/webhook"
        try:
            response = self._http.post(url, json=body)
            spoken = [_spoken(one) for one in response.raise_for_status().json()]
        except (httpx.HTTPError, ValueError) as error:
            raise AssistantUnavailable(str(error), retry_after=2) from error
        if not spoken:
            raise AssistantUnavailable("no reply", retry_after=2)
        return spoken

    def is_ready(self) -> bool:
        """True if every server answers."""
        return all(self._answers(url) for url in self._urls)

    def _answers(self, url: str) -> bool:
        try:
            return self._http.get(url, timeout=2).is_success
        except httpx.HTTPError:
            return False

    def close(self) -> None:
        self._http.close()


def choose_server(urls: Sequence[str], conversation_id: str) -> str:
    """The server of a conversation by rendezvous hashing: another server more moves only its own share."""
    return max(urls, key=lambda url: hashlib.sha256(f"{url} {conversation_id}".encode()).digest())


def as_plain_text(text: str) -> str:
    """A text that Rasa does not take for a command: it runs what begins with a slash, white space left aside."""
    return WORD_JOINER + text if text.lstrip().startswith("/") else text


def _spoken(message: dict[str, Any]) -> Spoken:
    custom = message.get("custom") or {}
    return Spoken(text=message.get("text"), card=custom.get("card"))
