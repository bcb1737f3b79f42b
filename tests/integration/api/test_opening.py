"""Opening a conversation."""

from collections.abc import Callable

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select

from assistant.storage.engine import Storage
from assistant.storage.models import Conversation
from tests.integration.api.chat import ROOT, Chat, problem_of


def test_opening_answers_201_with_the_only_copy_of_the_token(client: TestClient, storage: Storage):
    response = client.post(ROOT, json={})
    opened = response.json()
    with storage.read() as session:
        kept = session.scalars(select(Conversation)).one()
    assert response.status_code == 201
    assert opened["id"] == kept.id
    assert opened["token"] not in vars(kept).values()


def test_resume_link_keeps_the_token_out_of_what_servers_see(chat: Chat):
    link, _, secret = chat.opened["resume_url"].partition("#")
    assert link == "http://127.0.0.1:8000/"
    assert secret == f"{chat.opened['id']}.{chat.opened['token']}"


@pytest.mark.parametrize(
    ("language", "ai_notice", "human"),
    [("sv", "AI-assistent", "människa"), ("en", "AI assistant", "human")],
)
def test_first_words_tell_that_it_is_an_ai_and_how_to_reach_a_person(
    open_chat: Callable[..., Chat], language: str, ai_notice: str, human: str
):
    chat = open_chat(language=language)
    assert ai_notice in chat.heard[0]["text"]
    assert human in chat.heard[0]["text"]
    assert {one["language"] for one in chat.heard} == {language}
    assert {one["role"] for one in chat.heard} == {"assistant"}


def test_opening_asks_for_nothing_but_a_start(chat: Chat):
    assert (chat.state["phase"], chat.state["asking"], chat.state["answers"]) == ("welcome", "consent", {})
    assert chat.offered == ["start", "english", "privacy", "human"]


def test_state_has_every_key_from_the_first_moment(chat: Chat):
    assert chat.state.keys() == {
        *("phase", "asking", "language", "progress", "answers", "themes", "offers", "booking", "needs_human")
    }


@pytest.mark.parametrize(
    ("first_words", "language"),
    [
        ("Hello, I make ceramics and I would like to sell more of them", "en"),
        ("Hej, jag gör keramik och vill sälja mer", "sv"),
        ("ok", "sv"),
    ],
)
def test_conversation_without_a_language_follows_the_first_words(
    open_chat: Callable[..., Chat], first_words: str, language: str
):
    chat = open_chat(language=None)
    assert chat.state["language"] == "sv"
    chat.says(first_words)
    assert chat.state["language"] == language


def test_chosen_language_is_not_changed_by_the_first_words(open_chat: Callable[..., Chat]):
    chat = open_chat(language="en")
    chat.says("Hej, jag gör keramik och vill sälja mer")
    assert chat.state["language"] == "en"


@pytest.mark.parametrize(
    "body",
    [{"language": "de"}, {"language": 1}, {"page_url": "x" * 2001}, {"page_url": ["x"]}, [], "sv", None],
)
def test_opening_with_a_wrong_body_is_refused(client: TestClient, body: object):
    assert problem_of(client.post(ROOT, json=body), 422)["code"] == "invalid_request"


def test_two_conversations_share_nothing(open_chat: Callable[..., Chat]):
    one, other = open_chat(), open_chat()
    one.answers_until("size")
    assert other.gets().json()["state"]["answers"] == {}
    assert one.opened["token"] != other.opened["token"]
