"""Reading a conversation: all of it, or what is new."""

import itertools
import uuid
from datetime import UTC, datetime

from fastapi.testclient import TestClient
from sqlalchemy import func, select

from assistant.storage.engine import Storage
from assistant.storage.models import Message
from tests.integration.api.chat import Chat, new_id

REPLY = "Hej, här är Sara på kansliet. Jag ringer dig i eftermiddag."


def test_transcript_holds_every_message_in_order(chat: Chat):
    said = [*chat.heard]
    sent = new_id()
    chat.posts(message_id=sent, choice="start")
    transcript = chat.transcript()
    assert transcript[: len(said)] == said
    assert (transcript[len(said)]["id"], transcript[len(said)]["role"]) == (sent, "owner")
    assert transcript[len(said) + 1 :] == chat.heard


def test_reading_shows_the_state_of_the_last_answer(chat: Chat):
    chat.answers_until("expert")
    assert chat.gets().json()["state"] == chat.state
    assert chat.gets("/messages").json()["state"] == chat.state


def test_answer_leaves_the_owners_own_message_out(chat: Chat):
    chat.chooses("start")
    assert {one["role"] for one in chat.heard} == {"assistant"}


def test_messages_after_one_are_the_newer_ones(chat: Chat):
    chat.answers_until("size")
    transcript = chat.transcript()
    for at, one in enumerate(transcript):
        assert chat.gets("/messages", after=one["id"]).json()["messages"] == transcript[at + 1 :]


def test_unknown_or_foreign_message_gives_all_of_them(client: TestClient):
    chat, other = Chat(client), Chat(client)
    for after in ("nothing", "", other.heard[0]["id"]):
        assert chat.gets("/messages", after=after).json()["messages"] == chat.heard


def test_reply_by_staff_is_among_the_new(chat: Chat, storage: Storage):
    chat.chooses("human")
    newest = chat.heard[-1]["id"]
    reply_as_staff(storage, chat.opened["id"])
    (reply,) = chat.gets("/messages", after=newest).json()["messages"]
    assert (reply["role"], reply["text"]) == ("staff", REPLY)


def test_times_are_told_with_offset_in_stockholm(chat: Chat):
    moments = [datetime.fromisoformat(one["at"]) for one in chat.transcript()]
    assert {str(one.utcoffset()) for one in moments} == {"1:00:00"}
    assert all(one <= other for one, other in itertools.pairwise(moments))


def test_newest_state_of_a_booked_interview_reads_back_whole(chat: Chat):
    booking = chat.books()
    read = chat.gets().json()["state"]
    assert read["booking"] == booking
    assert booking.keys() == {"id", "expert_id", "starts_at", "ends_at", "place", "status"}
    assert (read["phase"], read["asking"], read["offers"]["hold"]) == ("done", "rating", None)


def reply_as_staff(storage: Storage, conversation_id: str) -> None:
    with storage.write() as session:
        newest = select(func.max(Message.position)).where(Message.conversation_id == conversation_id)
        session.add(
            Message(
                id=uuid.uuid4().hex,
                conversation_id=conversation_id,
                position=session.scalar(newest) + 1,
                role="staff",
                text=REPLY,
                language="sv",
                at=datetime.now(UTC),
            )
        )
