"""Mail as it lies in the folder: parsed as a mail program parses it, the invitation as a calendar does."""

import email
import email.policy
from dataclasses import dataclass
from email.message import EmailMessage
from functools import cached_property
from pathlib import Path

from icalendar import Calendar, Event

from tests.waiting import wait_until

MAIL_SECONDS = 30


@dataclass(frozen=True)
class Letter:
    """One message, with the invitation it carries."""

    message: EmailMessage

    @property
    def to(self) -> str:
        return str(self.message["To"])

    @property
    def text(self) -> str:
        """The plain text, on one line, so that where it was folded does not matter."""
        body = self.message.get_body(("plain",))
        return " ".join(str(body.get_content()).split()) if body else ""

    @property
    def invitation(self) -> EmailMessage:
        """The part that mail programs read as an invitation."""
        return next(part for part in self.message.walk() if part.get_content_type() == "text/calendar")

    @cached_property
    def calendar(self) -> Calendar:
        return Calendar.from_ical(self.invitation.get_content())

    @property
    def event(self) -> Event:
        return self.calendar.events[0]

    def everything(self) -> str:
        """All that the receiver could read in any part, headers included."""
        parts = [str(part.get_content()) for part in self.message.walk() if part.get_content_maintype() == "text"]
        headers = [f"{name}: {value}" for name, value in self.message.items()]
        return "\n".join([*headers, *parts, self.calendar.to_ical().decode()])


def letters_about(booking_id: str, folder: Path, *, count: int = 2) -> list[Letter]:
    """The letters whose invitation is about this booking, waited for until there are `count`."""

    def find() -> list[Letter]:
        found = [one for one in map(_read, sorted(folder.glob("*.eml"))) if _is_about(booking_id, one)]
        return found if len(found) >= count else []

    return wait_until(find, seconds=MAIL_SECONDS, what=f"{count} letters about {booking_id}")


def _read(path: Path) -> Letter:
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return Letter(message)


def _is_about(booking_id: str, letter: Letter) -> bool:
    has_invitation = any(part.get_content_type() == "text/calendar" for part in letter.message.walk())
    return has_invitation and str(letter.event["UID"]).startswith(booking_id)
