"""Bodies of the chat contract."""

from typing import Annotated, Any, Literal, Self
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

EXAMPLE_ID = "0b5f3c0e-7f2b-4b52-9d0c-9a4f3a6f1c11"
WITHOUT_NUL = r"^[^\x00]*$"
"""What PostgreSQL takes as a text."""


def _whole_characters(text: str) -> str:
    """An emoji cut in two is what some browsers send; no database takes half of one."""
    return text.encode("utf-8", "replace").decode()


class NewConversation(BaseModel):
    """How a conversation begins; without `language` it starts in Swedish and follows the first message."""

    model_config = ConfigDict(title="New conversation", json_schema_extra={"examples": [{"language": "sv"}]})

    language: Literal["sv", "en"] | None = None
    page_url: Annotated[str, Field(max_length=2000, pattern=WITHOUT_NUL)] | None = None


class NewMessage(BaseModel):
    """A text, or a choice that was offered; `message_id` is the sender's own and makes sending twice harmless."""

    model_config = ConfigDict(
        title="New message",
        json_schema_extra={
            "examples": [
                {"message_id": EXAMPLE_ID, "text": "Jag väver mattor i Kinna"},
                {"message_id": EXAMPLE_ID, "choice": "solo"},
            ]
        },
    )

    message_id: UUID
    text: Annotated[str, AfterValidator(_whole_characters)] | None = None
    choice: Annotated[str, Field(max_length=200)] | None = None

    @model_validator(mode="after")
    def _is_one_of_two(self) -> Self:
        if (self.text is None) == (self.choice is None):
            raise ValueError("send either text or choice")
        return self


class Choice(BaseModel):
    value: str
    label: str


class ChatMessage(BaseModel):
    model_config = ConfigDict(title="Message")

    id: str
    role: Literal["assistant", "owner", "staff"]
    text: str
    language: Literal["sv", "en"]
    at: str
    choices: list[Choice]
    cards: list[dict[str, Any]]


class Answer(BaseModel):
    """Messages, and where the interview stands after them."""

    model_config = ConfigDict(title="Answer")

    messages: list[ChatMessage]
    state: dict[str, Any]


class OpenedConversation(Answer):
    model_config = ConfigDict(title="Opened conversation")

    id: str
    token: str
    resume_url: str
