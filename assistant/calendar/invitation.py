"""Invitations to a session (RFC 5545 and 5546), for one addressee at a time."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parseaddr
from typing import Literal

from icalendar import Alarm, Calendar, Event, vCalAddress

from assistant.calendar.timezone import stockholm
from assistant.clock import local
from assistant.language import Language

Method = Literal["REQUEST", "CANCEL"]

PRODID = "-//Behovskompassen//Sessions//SV"
REMINDER = timedelta(hours=-24)
STATUSES: dict[Method, str] = {"REQUEST": "CONFIRMED", "CANCEL": "CANCELLED"}


@dataclass(frozen=True)
class Meeting:
    """What one addressee's calendar is told; nothing else about the session leaves with it."""

    booking_id: str
    sequence: int
    starts_at: datetime
    ends_at: datetime
    organizer: str
    """A role address, as `Name <address>`; its domain is the domain of the UID."""
    attendee: str
    title: str
    description: str
    place: str
    language: Language
    written_at: datetime

    @property
    def uid(self) -> str:
        """The same for every version of the booking, whoever it is sent to."""
        return f"{self.booking_id}@{parseaddr(self.organizer)[1].rpartition('@')[2]}"


def invitation(meeting: Meeting, method: Method = "REQUEST") -> bytes:
    """The calendar object to send: UTF-8, lines folded and ended as the standard asks."""
    calendar = Calendar()
    calendar.add("PRODID", PRODID)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", method)
    calendar.add_component(stockholm())
    calendar.add_component(_event(meeting, method))
    return bytes(calendar.to_ical())


def _event(meeting: Meeting, method: Method) -> Event:
    event = Event()
    event.add("UID", meeting.uid)
    event.add("SEQUENCE", meeting.sequence)
    event.add("DTSTAMP", meeting.written_at)
    event.add("DTSTART", local(meeting.starts_at))
    event.add("DTEND", local(meeting.ends_at))
    event.add("STATUS", STATUSES[method])
    event.add("TRANSP", "OPAQUE" if method == "REQUEST" else "TRANSPARENT")
    _add_people(event, meeting)
    _add_words(event, meeting)
    if method == "REQUEST":
        event.add_component(_alarm(meeting))
    return event


def _add_people(event: Event, meeting: Meeting) -> None:
    name, address = parseaddr(meeting.organizer)
    organizer = vCalAddress(f"mailto:{address}")
    organizer.params["CN"] = one_line(name)
    attendee = vCalAddress(f"mailto:{one_line(meeting.attendee)}")
    attendee.params.update({"CUTYPE": "INDIVIDUAL", "ROLE": "REQ-PARTICIPANT", "PARTSTAT": "NEEDS-ACTION"})
    attendee.params["RSVP"] = "FALSE"
    event.add("ORGANIZER", organizer)
    event.add("ATTENDEE", attendee)


def _add_words(event: Event, meeting: Meeting) -> None:
    parameters: dict[str, str] = {"LANGUAGE": meeting.language}
    event.add("SUMMARY", one_line(meeting.title), parameters=parameters)
    event.add("LOCATION", one_line(meeting.place), parameters=parameters)
    if meeting.description:
        event.add("DESCRIPTION", _lines(meeting.description), parameters=parameters)


def _alarm(meeting: Meeting) -> Alarm:
    alarm = Alarm()
    alarm.add("ACTION", "DISPLAY")
    alarm.add("DESCRIPTION", one_line(meeting.title))
    alarm.add("TRIGGER", REMINDER)
    return alarm


def one_line(text: str) -> str:
    """`text` with every kind of line break and control character made a single space."""
    return " ".join(_lines(text).split())


def _lines(text: str) -> str:
    """`text` with plain line breaks only and without the control characters no calendar may hold."""
    return "\n".join("".join(sign for sign in line if sign.isprintable() or sign == "\t") for line in text.splitlines())
