"""Whatever an owner types stays a text: in the chat, in the answers, in the mail."""

import html

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select

from assistant.storage.engine import Storage
from assistant.storage.models import Conversation, Mail
from tests.integration.api.chat import Chat

TYPED = {
    "html": "<script>alert('x')</script><img src=x onerror=alert(1)>",
    "sql": "Robert'); DROP TABLE conversation; --",
    "emoji": "Väv & glädje 🧵👩🏽‍🎨",
    "right to left": "שלום عالم \u202e\u2066abc",
    "template": "{{ 7*7 }} {contact} {0} %s ${x} {% raw %}",
    "formula": '=HYPERLINK("http://evil.example";"x")',
    "header": "Anna\r\nBcc: alla@evil.example",
    "path": "../../etc/passwd\\..\\x",
}
FREE = ("business", "need", "deepen", "company_name", "contact_name")
COMMANDS = ["/restart", "/session_start", " /restart", '/inform{"size":"solo"}', "/greet", "\u2060/restart"]


@pytest.mark.parametrize("text", COMMANDS)
def test_text_with_a_slash_is_a_text_like_any_other(chat: Chat, text: str):
    chat.answers_until("business")
    chat.says(text)
    assert chat.transcript("owner")[-1]["text"] == text
    assert chat.state["answers"]["business"] == text.strip()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("kera\x00mik", "keramik"),
        ("\x1b[31mröd\x1b[0m", "[31mröd[0m"),
        ("en\r\nrad till\tslut", "en\nrad till\tslut"),
        ("Bora\u030as", "Borås"),
        ("bell\x07 och \x85 rad", "bell och  rad"),
    ],
)
def test_control_characters_are_left_out(chat: Chat, typed: str, kept: str):
    chat.answers_until("business")
    chat.says(typed)
    assert chat.transcript("owner")[-1]["text"] == kept


@pytest.mark.parametrize("typed", TYPED.values(), ids=TYPED)
def test_booking_is_reached_whatever_is_typed_in_every_free_field(chat: Chat, storage: Storage, typed: str):
    booking = chat.books(**dict.fromkeys(FREE, typed))
    kept = typed.replace("\r", "")
    assert booking["status"] == "booked"
    assert {chat.state["answers"][key] for key in ("business", "need")} == {kept.strip()}
    assert [one["text"] for one in chat.transcript("owner")].count(kept) >= len(FREE)
    with storage.read() as session:
        assert session.scalars(select(Conversation)).one()


@pytest.mark.parametrize("typed", TYPED.values(), ids=TYPED)
def test_mail_escapes_what_was_typed(chat: Chat, storage: Storage, typed: str):
    chat.books(**dict.fromkeys(FREE, typed))
    with storage.read() as session:
        mails = session.scalars(select(Mail)).all()
    assert {mail.kind for mail in mails} == {"booking_owner", "booking_expert"}
    for mail in mails:
        assert "\n" not in mail.subject
        assert "\r" not in mail.subject
        assert "<script>" not in mail.html
        assert "<img src=x" not in mail.html
    expert = next(mail for mail in mails if mail.kind == "booking_expert")
    assert typed.split("\r", maxsplit=1)[0] in html.unescape(expert.html)


def test_answer_escapes_nothing_and_is_json_throughout(chat: Chat):
    chat.answers_until("branch", business=TYPED["html"])
    answer = chat.gets()
    assert answer.headers["content-type"] == "application/json"
    assert answer.json()["state"]["answers"]["business"] == TYPED["html"]


@pytest.mark.parametrize("page", ["javascript:alert(1)", "https://x.example/?q=<b>'\"", "x" * 2000])
def test_page_address_is_only_kept(client: TestClient, page: str):
    chat = Chat(client, page_url=page)
    assert chat.gets("/export").json()["conversation"]["page_url"] == page
