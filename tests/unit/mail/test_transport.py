"""Folder and memory treat a repeat alike; addresses of transports."""

from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pytest

from assistant.mail.opening import open_transport
from assistant.mail.smtp import SmtpTransport
from assistant.mail.transport import FolderTransport, MemoryTransport, SendingFailed, file_name


def a_message(identifier: str = "booking_owner.abc123", text: str = "Hej!") -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["Message-ID"] = f"<{identifier}@creativecluster.example>"
    message["Date"] = "Mon, 23 Nov 2026 09:00:00 +0000"
    message.set_content(text)
    return message


def test_file_is_named_by_time_kind_and_id():
    assert file_name(a_message()) == "20261123T090000-booking_owner-abc123.eml"


def test_message_id_cannot_leave_the_folder():
    assert "/" not in file_name(a_message("../../etc/x.y/../z"))


def test_repeat_replaces_its_own_file(tmp_path: Path):
    transport = FolderTransport(tmp_path / "mail")
    for text in ("first", "second"):
        transport.send(a_message(text=text))
    files = list((tmp_path / "mail").iterdir())
    assert [file.name for file in files] == ["20261123T090000-booking_owner-abc123.eml"]
    assert b"second" in files[0].read_bytes()


def test_memory_keeps_a_repeat_once():
    transport = MemoryTransport()
    for identifier in ("summary.a", "summary.b", "summary.a"):
        transport.send(a_message(identifier))
    assert [str(one["Message-ID"]).partition("@")[0] for one in transport.sent] == ["<summary.a", "<summary.b"]


def test_folder_that_cannot_be_written_may_be_tried_again(tmp_path: Path):
    (tmp_path / "mail").write_text("a file stands in the way")
    with pytest.raises(SendingFailed):
        FolderTransport(tmp_path / "mail").send(a_message())


def test_settings_name_the_transport(tmp_path: Path):
    assert isinstance(open_transport(f"file:{tmp_path}"), FolderTransport)
    assert isinstance(open_transport("memory:"), MemoryTransport)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("smtp://mail.example", SmtpTransport("mail.example", 587)),
        ("smtp://mail.example:1025", SmtpTransport("mail.example", 1025)),
        ("smtps://u%40x:p%3Aw@mail.example", SmtpTransport("mail.example", 465, "u@x", "p:w", encrypted=True)),
    ],
)
def test_mail_server_is_read_from_its_address(url: str, expected: SmtpTransport):
    assert open_transport(url) == expected


@pytest.mark.parametrize("url", ["", "file:", "smtp:", "smtp://", "imap://mail.example", "mail.example"])
def test_unknown_address_is_refused_at_once(url: str):
    with pytest.raises(ValueError, match="KOMPASS_MAIL_URL"):
        open_transport(url)


def test_password_is_never_shown():
    assert "hemligt" not in repr(open_transport("smtp://kompass:hemligt@mail.example"))
