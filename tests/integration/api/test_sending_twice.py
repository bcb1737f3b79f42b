"""The same message twice, and many messages at once."""

from concurrent.futures import ThreadPoolExecutor

from fastapi.testclient import TestClient

from api.app import create_app
from assistant.settings import Settings
from tests.direct_engine import DirectEngine
from tests.integration.api.chat import Chat, new_id
from tests.integration.api.turns import MANY, assert_turns_are_whole, send_at_once


def test_same_message_again_gets_the_same_answer_and_is_one_turn(chat: Chat, engine: DirectEngine):
    chat.answers_until("deepen")
    before = len(chat.transcript())
    body = {"message_id": new_id(), "text": "Vi har provat i två år"}
    first, turns = chat.posts(**body), len(engine.asked_about)
    again = chat.posts(**body)
    assert again.json() == first.json()
    assert len(engine.asked_about) == turns
    assert len(chat.transcript()) == before + 1 + len(first.json()["messages"])


def test_first_answer_is_given_again_after_other_turns(chat: Chat):
    body = {"message_id": new_id(), "choice": "start"}
    first = chat.posts(**body)
    chat.answers_until("size")
    assert chat.posts(**body).json() == first.json()
    assert chat.gets().json()["state"]["asking"] == "size"


def test_same_id_with_other_words_gets_the_first_answer(chat: Chat):
    chat.answers_until("size")
    sent = new_id()
    first = chat.posts(message_id=sent, choice="solo")
    assert chat.posts(message_id=sent, choice="2-9").json() == first.json()
    assert chat.gets().json()["state"]["answers"]["size"] == "solo"


def test_id_in_capitals_is_the_same_id(chat: Chat):
    sent = new_id()
    first = chat.posts(message_id=sent.upper(), choice="start")
    assert chat.posts(message_id=sent, choice="start").json() == first.json()


def test_same_message_many_times_at_once_is_one_turn(chat: Chat, engine: DirectEngine):
    body = {"message_id": new_id(), "choice": "start"}
    with ThreadPoolExecutor(MANY) as pool:
        answers = list(pool.map(lambda _: chat.posts(**body), range(MANY)))
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.text for answer in answers}) == 1
    assert len(engine.asked_about) == 1


def test_messages_at_once_become_turns_one_after_the_other(chat: Chat):
    opening = len(chat.heard)
    answers = send_at_once([chat], MANY)
    assert_turns_are_whole(chat.transcript()[opening:], answers)


def test_two_servers_on_one_database_keep_turns_apart(chat: Chat, settings: Settings, engine: DirectEngine):
    opening = len(chat.heard)
    with TestClient(create_app(settings, engine=engine)) as second:
        twin = Chat(second)
        twin.opened = chat.opened
        answers = send_at_once([chat, twin], MANY)
    assert_turns_are_whole(chat.transcript()[opening:], answers)


def test_conversations_do_not_wait_for_each_other(client: TestClient):
    chats = [Chat(client) for _ in range(MANY)]
    with ThreadPoolExecutor(MANY) as pool:
        list(pool.map(lambda chat: chat.answers_until("size"), chats))
    assert [chat.state["asking"] for chat in chats] == ["size"] * MANY
