"""What a person may ask of her data: a copy, and that it goes."""

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select

from assistant.storage.engine import Storage
from assistant.storage.models import Booking, Conversation
from tests.integration.api.chat import Chat, problem_of
from tests.integration.api.dump import dump

TOLD = ("Tyra", "Lundmark", "tyra@leraochljus.example", "Lera & Ljus", "skålar", "vävda dynor", "070-123 45 67")


def test_export_is_one_document_with_everything_kept(chat: Chat):
    chat.books(phone=TOLD[-1])
    document = chat.gets("/export").json()
    assert document.keys() >= {"exported_at", "controller", "conversation", "messages", "state", "consents", "mail"}
    assert document["messages"] == chat.transcript()
    assert document["state"]["answers"]["email"] == TOLD[2]
    assert {one["kind"]: one["given"] for one in document["consents"]} == {"notice": True, "share_summary": True}
    assert TOLD[2] in {one["to"] for one in document["mail"]}


def test_export_tells_nothing_of_other_people(client: TestClient):
    one, other = Chat(client), Chat(client)
    one.books()
    assert "Tyra" not in other.gets("/export").text


def test_export_holds_no_token(chat: Chat, storage: Storage):
    with storage.read() as session:
        kept = session.scalars(select(Conversation)).one().token_hash
    document = chat.gets("/export").text
    assert chat.opened["token"] not in document
    assert kept not in document


@pytest.mark.parametrize("until", ["consent", "size", "expert", "slot", "confirm"])
def test_deleting_answers_202_and_then_410(chat: Chat, until: str):
    chat.answers_until(until)
    assert chat.deletes().status_code == 202
    assert problem_of(chat.gets(), 410)["code"] == "conversation_erased"
    assert problem_of(chat.deletes(), 410)["code"] == "conversation_erased"


def test_erasing_by_chat_asks_once_and_then_the_conversation_is_gone(chat: Chat):
    chat.books(phone=TOLD[-1])
    chat.says("radera allt")
    assert chat.state["asking"] == "clarify"
    assert chat.chooses("yes").status_code == 200
    assert chat.state["asking"] is None
    assert problem_of(chat.gets(), 410)["code"] == "conversation_erased"


def test_no_keeps_everything(chat: Chat):
    chat.answers_until("size").says("radera allt")
    chat.chooses("no")
    assert chat.state["asking"] == "size"
    assert "business" in chat.state["answers"]


@pytest.mark.parametrize("way", ["by chat", "by call"])
def test_nothing_of_the_person_is_left_in_the_database(chat: Chat, storage: Storage, way: str):
    chat.page_url = "https://lera.example/om"
    chat.books(phone=TOLD[-1])
    assert [word for word in TOLD if word not in dump(storage)] == []
    if way == "by chat":
        chat.says("radera allt")
        chat.chooses("yes")
    else:
        chat.deletes()
    assert [word for word in (*TOLD, "0701234567", "+46701234567") if word in dump(storage)] == []


def test_erased_booking_gives_its_time_back(chat: Chat, storage: Storage):
    chat.books()
    chat.deletes()
    with storage.read() as session:
        assert {booking.status for booking in session.scalars(select(Booking))} == {"cancelled"}


def test_expert_is_told_that_an_erased_session_is_off(chat: Chat, storage: Storage):
    chat.books()
    chat.deletes()
    assert "cancellation_expert" in dump(storage)


def test_erasing_one_leaves_the_other(client: TestClient):
    one, other = Chat(client), Chat(client)
    other.answers_until("size")
    one.deletes()
    assert other.gets().json()["state"]["asking"] == "size"
