"""A row of the outbox as an e-mail."""

from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest

from assistant.mail.message import MessageNotWritten, compose
from assistant.settings import Settings
from assistant.storage.models import Mail

SETTINGS = Settings(_env_file=None)
CALENDAR = "BEGIN:VCALENDAR\r\nSUMMARY:Möte\r\nEND:VCALENDAR\r\n".encode()


def a_mail(**changes: object) -> Mail:
    values = {
        "id": 1,
        "message_id": "<booking_owner.abc123@creativecluster.example>",
        "kind": "booking_owner",
        "to_address": "ulla@ullkulla.example",
        "language": "sv",
        "subject": "Bokat: Vera Varptråd",
        "text": "Hej! Nu är det bokat – på riktigt.\n",
        "html": "<p>Hej! Nu är det bokat.</p>\n",
        "calendar": CALENDAR,
        "calendar_method": "REQUEST",
        "created_at": datetime(2026, 11, 23, 9, tzinfo=UTC),
    }
    return Mail(**{**values, **changes})


def sent(mail: Mail) -> EmailMessage:
    """The message as the receiver's program reads it."""
    return message_from_bytes(compose(mail, SETTINGS).as_bytes(), policy=default)


def types_of(message: EmailMessage) -> list[str]:
    return [one.get_content_type() for one in message.walk()]


def test_invitation_comes_as_alternative_and_as_file():
    assert types_of(sent(a_mail())) == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/html",
        "text/calendar",
        "application/ics",
    ]


def test_both_invitations_hold_the_very_same_bytes():
    parts = {one.get_content_type(): one for one in sent(a_mail()).walk()}
    calendar, file = parts["text/calendar"], parts["application/ics"]
    assert calendar.get_payload(decode=True) == file.get_payload(decode=True) == CALENDAR
    assert calendar["Content-Type"].params == {"charset": "utf-8", "method": "REQUEST"}
    assert file.get_filename() == "invitation.ics"


def test_mail_without_session_is_text_and_html_only():
    mail = a_mail(calendar=None, calendar_method=None)
    assert types_of(sent(mail)) == ["multipart/alternative", "text/plain", "text/html"]


def test_headers_tell_who_when_and_that_a_machine_wrote():
    message = sent(a_mail())
    assert message["From"] == "Creative Cluster <kompass@creativecluster.example>"
    assert message["To"] == "ulla@ullkulla.example"
    assert message["Message-ID"] == "<booking_owner.abc123@creativecluster.example>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Date"].datetime == datetime(2026, 11, 23, 9, tzinfo=UTC)
    assert message["Content-Language"] == "sv"


def test_reply_reaches_a_person():
    assert "kansli@creativecluster.example" in sent(a_mail())["Reply-To"]


def test_swedish_letters_survive_on_seven_bits():
    raw = compose(a_mail(), SETTINGS).as_bytes()
    assert raw.isascii()
    assert sent(a_mail()).get_body(("plain",)).get_content().strip() == "Hej! Nu är det bokat – på riktigt."


@pytest.mark.parametrize("gap", ["\n", "\r\n", "\r", "\u2028", "\x0b"])
def test_line_break_in_the_subject_adds_no_header(gap: str):
    message = sent(a_mail(subject=f"Bokat: Ullkulla{gap}Bcc: mallory@elsewhere.example"))
    assert message["Bcc"] is None
    assert message["Subject"] == "Bokat: Ullkulla Bcc: mallory@elsewhere.example"


@pytest.mark.parametrize(
    "address", ["", "ulla", "@x.example", "ulla@", "u@x.example\nBcc: m@y.example", "a b@x.example\r\n"]
)
def test_address_that_is_none_is_never_written(address: str):
    with pytest.raises(MessageNotWritten):
        compose(a_mail(to_address=address), SETTINGS).as_bytes()


def test_domain_with_swedish_letters_is_written_as_servers_do():
    to = str(sent(a_mail(to_address="ulla@ullkullå.example"))["To"])
    assert to == "ulla@" + "ullkullå".encode("idna").decode() + ".example"
    assert "@xn--" in to


def test_comma_in_an_address_adds_no_receiver():
    message = sent(a_mail(to_address='"ulla, mallory"@ullkulla.example'))
    assert len(message["To"].addresses) == 1
