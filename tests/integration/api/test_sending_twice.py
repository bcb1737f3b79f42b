"""The same message twice, and many messages at once."""

from concurrent.futures import ThreadPoolExecutor

from fastapi.testclient import TestClient

from api.app import create_app
from assistant.settings import Settings
from tests.direct_engine import DirectEngine
from tests.integration.api.chat import Chat, new_id

MANY = 20


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


def send_at_once(chats: list[Chat], count: int) -> dict[str, list[str]]:
    """Posts `count` texts at the same time; the ids of the messages that answered each."""
    sent = [(chats[at % len(chats)], new_id(), f"Mening nummer {at}") for at in range(count)]
    with ThreadPoolExecutor(count) as pool:
        answers = list(pool.map(lambda one: one[0].posts(message_id=one[1], text=one[2]), sent))
    assert {answer.status_code for answer in answers} == {200}
    return {
        message_id: [one["id"] for one in answer.json()["messages"]]
        for (_, message_id, _), answer in zip(sent, answers, strict=True)
    }


def assert_turns_are_whole(transcript: list[dict], answers: dict[str, list[str]]) -> None:
    """Every message once, each followed by its own answer and nothing else."""
    turns = [at for at, one in enumerate(transcript) if one["role"] == "owner"]
    ids = [one["id"] for one in transcript]
    read = {ids[start]: ids[start + 1 : end] for start, end in zip(turns, [*turns[1:], len(transcript)], strict=True)}
    assert len(turns) == len(answers)
    assert read == answers
