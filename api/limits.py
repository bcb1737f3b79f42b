"""Bodies larger than any message can be are refused before they are read."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.problems import problem_response
from assistant.errors import RequestTooLarge

LARGEST = 256 * 1024


class LimitBody:
    """Answers 413 to a body over LARGEST bytes, told beforehand or found on the way."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        body = await _read(receive, _told(scope))
        if body is None:
            await problem_response(RequestTooLarge(), scope)(scope, receive, send)
            return
        await self._app(scope, _replay(body, receive), send)


def _told(scope: Scope) -> int:
    length = dict(scope["headers"]).get(b"content-length", b"0")
    return int(length) if length.isdigit() else 0


async def _read(receive: Receive, told: int) -> bytes | None:
    if told > LARGEST:
        return None
    body = b""
    while True:
        message = await receive()
        body += bytes(message.get("body", b""))
        if len(body) > LARGEST:
            return None
        if not message.get("more_body"):
            return body


def _replay(body: bytes, receive: Receive) -> Receive:
    parts: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def replay() -> Message:
        return parts.pop() if parts else await receive()

    return replay
