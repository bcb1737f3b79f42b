"""Bodies that are wrong, too long or too large."""

import json
from collections.abc import Callable, Iterator

import pytest

from tests.direct_engine import DirectEngine
from tests.integration.api.chat import ROOT, Chat, new_id, problem_of

ID = "0b5f3c0e-7f2b-4b52-9d0c-9a4f3a6f1c11"
WRONG = {
    "neither": {"message_id": ID},
    "both": {"message_id": ID, "text": "hej", "choice": "start"},
    "nulls": {"message_id": ID, "text": None, "choice": None},
    "no id": {"text": "hej"},
    "id is no uuid": {"message_id": "1", "text": "hej"},
    "text is a number": {"message_id": ID, "text": 5},
    "text is a list": {"message_id": ID, "text": ["hej"]},
    "choice is an object": {"message_id": ID, "choice": {}},
    "choice too long": {"message_id": ID, "choice": "x" * 201},
    "a list": [],
    "a string": "hej",
    "nothing": None,
}
MALFORMED = {
    "broken": b'{"message_id": "',
    "empty": b"",
    "not JSON": b"text=hej",
    "nested too deep": b"[" * 100_000,
    "not UTF-8": b'{"message_id": "%s", "text": "\xe5\xe4\xf6"}' % ID.encode(),
}
MEGABYTE = 1024 * 1024


def send(chat: Chat, content: bytes | Iterator[bytes], **headers: str):
    headers = {**chat.headers, "Content-Type": "application/json", **headers}
    return chat.client.post(f"{chat.address}/messages", content=content, headers=headers)


@pytest.mark.parametrize("body", WRONG.values(), ids=WRONG)
def test_body_that_breaks_the_contract_is_refused(chat: Chat, body: object):
    answer = send(chat, json.dumps(body).encode())
    assert problem_of(answer, 422)["code"] == "invalid_request"
    assert chat.transcript("owner") == []


@pytest.mark.parametrize("body", MALFORMED.values(), ids=MALFORMED)
def test_malformed_body_is_a_client_error(chat: Chat, body: bytes):
    answer = send(chat, body)
    assert answer.status_code in {400, 422}
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(("language", "word"), [("sv", "saknas"), ("en", "missing")])
@pytest.mark.parametrize("body", [b"{}", b"{"])
def test_wrong_body_is_told_in_the_language_of_the_conversation(
    open_chat: Callable[..., Chat], language: str, word: str, body: bytes
):
    problem = problem_of(send(open_chat(language=language), body), 422)
    assert (problem["language"], word in problem["detail"]) == (language, True)


def test_half_an_emoji_is_taken_with_the_rest_of_the_text(chat: Chat):
    answer = send(chat, b'{"message_id": "%s", "text": "Jag v\\u00e4ver \\ud83e"}' % ID.encode())
    assert answer.status_code == 200
    assert chat.transcript("owner")[-1]["text"] == "Jag väver ?"


@pytest.mark.parametrize("field", ["choice", "page_url"])
def test_half_an_emoji_elsewhere_is_refused(chat: Chat, field: str):
    path = chat.address + "/messages" if field == "choice" else ROOT
    body = b'{"message_id": "%s", "%s": "\\ud83e"}' % (ID.encode(), field.encode())
    answer = chat.client.post(path, content=body, headers=chat.headers)
    assert problem_of(answer, 422)


@pytest.mark.parametrize("text", ["", "   ", "\n\t ", "\x00\x07", "\x1b"])
def test_text_without_a_word_is_refused(chat: Chat, text: str):
    assert problem_of(chat.says(text), 422)["code"] == "message_empty"


def test_four_thousand_characters_are_taken(chat: Chat):
    assert chat.says("å" * 4000).status_code == 200


@pytest.mark.parametrize("length", [4001, 50_000, 200_000])
def test_longer_text_is_refused_with_the_limit_named(chat: Chat, length: int):
    problem = problem_of(chat.says("a" * length), 422)
    assert problem["code"] == "message_too_long"
    assert "4000" in problem["detail"]
    assert chat.transcript("owner") == []


def test_large_body_is_refused_by_its_told_length(chat: Chat, engine: DirectEngine):
    problem = problem_of(send(chat, b"x" * 10 * MEGABYTE), 413)
    assert problem["code"] == "request_too_large"
    assert engine.asked_about == []


def test_large_body_of_untold_length_is_refused(chat: Chat):
    answer = send(chat, (b"x" * 65536 for _ in range(160)))
    assert problem_of(answer, 413)["code"] == "request_too_large"


@pytest.mark.parametrize("told", ["-1", "many", "9" * 30])
def test_lying_content_length_does_no_harm(chat: Chat, told: str):
    body = json.dumps({"message_id": new_id(), "text": "hej"}).encode()
    assert send(chat, body, **{"Content-Length": told}).status_code in {200, 400, 413, 422}
    assert chat.gets().status_code == 200
