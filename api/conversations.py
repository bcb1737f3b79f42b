"""The chat contract: conversations and their messages."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from api.schemas.chat import WITHOUT_NUL, Answer, NewConversation, NewMessage, OpenedConversation
from assistant.privacy.exporting import export
from assistant.transcripts import reading
from assistant.transcripts.access import get_conversation
from assistant.transcripts.gateway import Gateway, Sent

router = APIRouter(prefix="/api/v1/conversations", tags=["chat"])
bearer = HTTPBearer(auto_error=False, description="The token answered when the conversation was opened.")


def token_of(credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)]) -> str | None:
    return credentials.credentials if credentials else None


Token = Annotated[str | None, Depends(token_of)]
MessageId = Annotated[str, Query(max_length=64, pattern=WITHOUT_NUL)]


@router.post("", status_code=201, summary="Begin a conversation")
def begin(request: Request, body: NewConversation) -> OpenedConversation:
    """Opens a conversation; the answer holds the first messages and the only copy of its token."""
    state = request.app.state
    with state.storage.write() as session:
        return OpenedConversation(**reading.begin(session, body.language, body.page_url, settings=state.settings))


@router.post("/{conversation_id}/messages", summary="Say something")
def say(request: Request, conversation_id: str, body: NewMessage, token: Token) -> Answer:
    """Sends a text or a choice and answers with what is new. The same `message_id` again gets the same answer."""
    gateway: Gateway = request.app.state.gateway
    sent = Sent(str(body.message_id), body.text, body.choice)
    return Answer(**gateway.take(conversation_id, token, sent))


@router.get("/{conversation_id}", summary="The whole conversation")
def read(request: Request, conversation_id: str, token: Token) -> Answer:
    """All messages of all roles in order, and the state."""
    state = request.app.state
    with state.storage.read() as session:
        conversation = get_conversation(session, conversation_id, token)
        return Answer(**reading.read(session, conversation, settings=state.settings))


@router.get("/{conversation_id}/messages", summary="What is new")
def read_new(request: Request, conversation_id: str, token: Token, after: MessageId | None = None) -> Answer:
    """Messages after the message `after`, those of staff included, and the state."""
    state = request.app.state
    with state.storage.read() as session:
        conversation = get_conversation(session, conversation_id, token)
        return Answer(**reading.read(session, conversation, settings=state.settings, after=after))


@router.get("/{conversation_id}/export", summary="My data")
def export_data(request: Request, conversation_id: str, token: Token) -> dict[str, Any]:
    """Everything kept of this conversation as one document."""
    state = request.app.state
    with state.storage.read() as session:
        return export(session, get_conversation(session, conversation_id, token), state.settings)


@router.delete("/{conversation_id}", status_code=202, summary="Erase my data")
def delete(request: Request, conversation_id: str, token: Token) -> dict[str, str]:
    """Erases the conversation and what was made of it; afterwards it answers 410."""
    gateway: Gateway = request.app.state.gateway
    gateway.erase(conversation_id, token)
    return {"status": "erased"}
