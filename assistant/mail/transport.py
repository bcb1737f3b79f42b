"""Where mail leaves: a folder, an SMTP server, or memory in tests. All send the same message alike."""

import re
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Protocol

from assistant.errors import KompassError

UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")


class SendingFailed(KompassError):
    """The message was not taken now; it may be later."""

    status = 503
    code = "mail_not_sent"


class MessageRefused(SendingFailed):
    """The server will never take this message."""

    status = 502
    code = "mail_refused"


class Transport(Protocol):
    """Takes messages away. Sending one again, known by its Message-ID, is allowed."""

    def send(self, message: EmailMessage) -> None:
        """Returns once the message is safely handed over.

        Raises MessageRefused when it never will be taken, SendingFailed when a later try may do.
        """


class MemoryTransport:
    """Keeps what is sent in `sent`, in order, a repeat in the place of the first."""

    def __init__(self) -> None:
        self._sent: dict[str, EmailMessage] = {}

    def send(self, message: EmailMessage) -> None:
        self._sent[str(message["Message-ID"])] = message

    @property
    def sent(self) -> list[EmailMessage]:
        return list(self._sent.values())


class FolderTransport:
    """Writes each message to a file `<time>-<kind>-<id>.eml`; a repeat replaces its own file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def send(self, message: EmailMessage) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._write(self._folder / file_name(message), message.as_bytes())
        except OSError as error:
            raise SendingFailed(f"folder: {error.strerror}") from error

    def _write(self, path: Path, content: bytes) -> None:
        """Whole or not at all: whoever looks into the folder never reads half a message."""
        unfinished = path.with_suffix(".part")
        unfinished.write_bytes(content)
        unfinished.replace(path)


def file_name(message: EmailMessage) -> str:
    """From the message alone, so that the same message always has the same name."""
    at = parsedate_to_datetime(str(message["Date"]))
    kind, _, identifier = str(message["Message-ID"]).strip("<>").partition("@")[0].rpartition(".")
    parts = [f"{at:%Y%m%dT%H%M%S}", UNSAFE.sub("_", kind) or "mail", UNSAFE.sub("_", identifier)]
    return "-".join(parts) + ".eml"
