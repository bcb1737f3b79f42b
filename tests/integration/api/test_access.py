"""Who may read a conversation."""

from collections.abc import Callable

import pytest

from tests.integration.api.chat import ROOT, Chat, new_id, problem_of

DOORS = [
    ("GET", ""),
    ("GET", "/messages"),
    ("POST", "/messages"),
    ("GET", "/export"),
    ("DELETE", ""),
]


def knock(chat: Chat, door: tuple[str, str], authorization: str | None):
    method, path = door
    headers = {} if authorization is None else {"Authorization": authorization}
    body = {"message_id": new_id(), "text": "hej"} if method == "POST" else None
    return chat.client.request(method, f"{chat.address}{path}", headers=headers, json=body)


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize(
    "authorization", [None, "", "Bearer", "Bearer ", "Bearer wrong", "Basic abc", "Bearer å\u00ff"]
)
def test_missing_or_unknown_token_is_401(chat: Chat, door: tuple[str, str], authorization: str | None):
    value = authorization.encode("latin-1") if authorization else authorization
    assert problem_of(knock(chat, door, value), 401)["code"] == "not_authenticated"


@pytest.mark.parametrize("door", DOORS)
def test_token_of_another_conversation_is_404(open_chat: Callable[..., Chat], door: tuple[str, str]):
    mine, hers = open_chat(), open_chat()
    answer = knock(hers, door, mine.headers["Authorization"])
    assert problem_of(answer, 404)["code"] == "conversation_not_found"


@pytest.mark.parametrize("door", DOORS)
def test_erased_conversation_is_410(chat: Chat, door: tuple[str, str]):
    chat.deletes()
    assert problem_of(knock(chat, door, chat.headers["Authorization"]), 410)["code"] == "conversation_erased"


@pytest.mark.parametrize("identity", ["nobody", "%00", "..%2F..", "å"])
def test_address_that_is_no_conversation_is_404(chat: Chat, identity: str):
    answer = chat.client.get(f"{ROOT}/{identity}", headers=chat.headers)
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"


def test_stranger_leaves_no_trace_in_the_conversation(chat: Chat):
    before = chat.transcript()
    knock(chat, ("POST", "/messages"), "Bearer wrong")
    assert chat.transcript() == before


@pytest.mark.parametrize(("language", "word"), [("sv", "samtal"), ("en", "conversation")])
def test_refusal_speaks_the_language_of_the_conversation(open_chat: Callable[..., Chat], language: str, word: str):
    chat = open_chat(language=language)
    problem = problem_of(knock(chat, ("GET", ""), None), 401)
    assert problem["language"] == language
    assert word in problem["detail"]


def test_unknown_address_and_method_are_problem_documents(chat: Chat):
    for answer, status in [
        (chat.client.get("/api/v1/nothing"), 404),
        (chat.client.put(chat.address, headers=chat.headers), 405),
    ]:
        assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
