"""The same door over PostgreSQL, where it differs from SQLite: turns at once, and what a text column refuses."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from fastapi.testclient import TestClient

from assistant.reference.seeding import seed
from assistant.settings import Settings
from assistant.storage.engine import Storage
from assistant.storage.migrating import upgrade
from tests.integration.api.chat import ROOT, Chat, problem_of
from tests.integration.api.turns import MANY, assert_turns_are_whole, send_at_once
from tests.postgres import running_postgres


@pytest.fixture(scope="module")
def database() -> Iterator[str]:
    with running_postgres() as url:
        upgrade(url)
        storage = Storage(url)
        with storage.write() as session:
            seed(session)
        storage.close()
        yield url


@pytest.fixture
def settings(settings: Settings, database: str) -> Settings:
    return settings.model_copy(update={"database_url": database})


@pytest.fixture
def storage(settings: Settings) -> Iterator[Storage]:
    storage = Storage(settings.database)
    yield storage
    storage.close()


def test_messages_at_once_become_turns_one_after_the_other(chat: Chat):
    opening = len(chat.heard)
    answers = send_at_once([chat], MANY)
    assert_turns_are_whole(chat.transcript()[opening:], answers)


def test_the_way_from_the_first_word_to_erasure(chat: Chat):
    assert chat.books()["status"] == "booked"
    assert chat.gets("/export").json()["state"]["booking"] == chat.state["booking"]
    assert chat.deletes().status_code == 202
    assert problem_of(chat.gets(), 410)


def test_two_owners_who_want_the_same_time_get_different_ones(client: TestClient):
    chats = [Chat(client).answers_until("slot") for _ in range(2)]
    wanted = [[chat.state["offers"]["experts"], chat.offered[0]] for chat in chats]
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda chat: chat.chooses(chat.offered[0]), chats))
    bookings = [chat.books() for chat in chats]
    assert wanted[0] == wanted[1]
    assert len({(one["expert_id"], one["starts_at"]) for one in bookings}) == 2


def test_text_with_nul_is_taken_without_it(chat: Chat):
    assert chat.says("kera\x00mik").status_code == 200
    assert chat.transcript("owner")[-1]["text"] == "keramik"


@pytest.mark.parametrize("page_url", ["https://x.example/\x00", "\x00"])
def test_page_address_with_nul_is_refused(client: TestClient, page_url: str):
    assert problem_of(client.post(ROOT, json={"page_url": page_url}), 422)


@pytest.mark.parametrize("path", ["/%00", "/nobody%00"])
def test_conversation_with_nul_in_its_id_is_not_found(chat: Chat, path: str):
    assert problem_of(chat.client.get(f"{ROOT}{path}", headers=chat.headers), 404)


def test_message_id_with_nul_is_refused(chat: Chat):
    assert problem_of(chat.gets("/messages", after="\x00"), 422)["code"] == "invalid_request"
