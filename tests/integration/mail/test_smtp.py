"""A real mail server on this machine."""

import socket
import warnings
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP, default

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from assistant.mail.delivery import Delivered, deliver_due
from assistant.mail.letters import queue_booking
from assistant.mail.opening import open_transport
from assistant.mail.transport import MessageRefused, SendingFailed
from assistant.storage.models import Mail
from tests.integration.mail.conftest import make_booking
from tests.integration.mail.test_delivery import later

LONG_ENOUGH = timedelta(minutes=2)


class Inbox:
    """Keeps what arrives; `answer` overrules what is said to RCPT."""

    def __init__(self, answer: str | None = None) -> None:
        self.answer = answer
        self.messages = []

    async def handle_RCPT(self, _server, _session, envelope, address, _options):  # noqa: N802
        if self.answer:
            return self.answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server, _session, envelope):  # noqa: N802
        self.messages.append(message_from_bytes(envelope.content, policy=default))
        return "250 taken"


@pytest.fixture
def port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


@pytest.fixture
def serve(port):
    """Starts a server for an inbox on `port`; stops it after the test."""
    running = []

    def start(inbox: Inbox, **options: object) -> Inbox:
        controller = Controller(inbox, hostname="127.0.0.1", port=port, **options)
        controller.start()
        running.append(controller)
        return inbox

    yield start
    for one in running:
        one.stop()


def a_message() -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"] = "kompass@creativecluster.example", "ulla@ullkulla.example"
    message.set_content("Hej!")
    return message


@pytest.fixture
def delivery_by_mail(delivery, port):
    return replace(delivery, transport=open_transport(f"smtp://127.0.0.1:{port}"))


@pytest.fixture
def booked(storage, settings, texts):
    with storage.write() as session:
        return queue_booking(session, make_booking(session), settings=settings, texts=texts)


def test_booking_arrives_whole_with_its_invitation(delivery_by_mail, serve, booked):
    inbox = serve(Inbox())
    assert deliver_due(delivery_by_mail) == Delivered(sent=2)
    owner = next(one for one in inbox.messages if one["To"] == "ulla@ullkulla.example")
    calendar = next(one for one in owner.walk() if one.get_content_type() == "text/calendar")
    assert owner["Subject"] == booked[0].subject
    assert owner["Message-ID"] == booked[0].message_id
    assert calendar.get_payload(decode=True) == booked[0].calendar
    assert calendar["Content-Type"].params["method"] == "REQUEST"


def test_server_down_then_up_gets_each_mail_once(delivery_by_mail, serve, booked):
    assert deliver_due(delivery_by_mail) == Delivered(postponed=2)
    inbox = serve(Inbox())
    deliver_due(later(delivery_by_mail, LONG_ENOUGH))
    deliver_due(later(delivery_by_mail, 2 * LONG_ENOUGH))
    assert sorted(str(one["Message-ID"]) for one in inbox.messages) == sorted(one.message_id for one in booked)


@pytest.mark.usefixtures("booked")
def test_address_the_server_refuses_fails_for_good(delivery_by_mail, serve, storage):
    serve(Inbox("550 nobody here"))
    assert deliver_due(delivery_by_mail) == Delivered(failed=2)
    with storage.read() as session:
        errors = {one.last_error for one in session.query(Mail)}
    assert errors == {"sending: SMTPRecipientsRefused 550"}


@pytest.mark.usefixtures("booked")
def test_full_mailbox_is_tried_again(delivery_by_mail, serve):
    serve(Inbox("452 full"))
    assert deliver_due(delivery_by_mail) == Delivered(postponed=2)


def test_sign_in_is_used_when_the_address_has_one(serve, port):
    seen = []

    def accept(_server, _session, _envelope, _mechanism, data):
        seen.append((data.login, data.password))
        return AuthResult(success=True)

    with warnings.catch_warnings():
        # The server warns of sign-in without TLS, which this test means to do on the loopback.
        warnings.simplefilter("ignore")
        inbox = serve(Inbox(), authenticator=accept, auth_require_tls=False, auth_required=True)
        open_transport(f"smtp://kompass:hem%3Aligt@127.0.0.1:{port}").send(a_message())
    assert seen == [(b"kompass", b"hem:ligt")]
    assert len(inbox.messages) == 1


def test_password_is_not_sent_without_encryption(serve, port, monkeypatch):
    monkeypatch.setattr("assistant.mail.smtp.LOOPBACK", ())
    serve(Inbox())
    with pytest.raises(SendingFailed, match="no encryption"):
        open_transport(f"smtp://kompass:hemligt@127.0.0.1:{port}").send(a_message())


def test_server_that_speaks_no_tls_is_not_trusted_with_smtps(serve, port):
    inbox = serve(Inbox())
    with pytest.raises(SendingFailed):
        open_transport(f"smtps://127.0.0.1:{port}").send(a_message())
    assert inbox.messages == []


def test_address_the_server_cannot_write_is_refused(serve, port):
    serve(Inbox(), enable_SMTPUTF8=False)
    message = a_message()
    message.replace_header("To", "ülla@ullkulla.example")
    with pytest.raises(MessageRefused):
        open_transport(f"smtp://127.0.0.1:{port}").send(message)
