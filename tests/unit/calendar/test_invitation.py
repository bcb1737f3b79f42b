"""An invitation read back by the library, and line by line without it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import icalendar
import pytest

from assistant.calendar.invitation import Meeting, invitation

MEETING = Meeting(
    booking_id="b4c0",
    sequence=0,
    starts_at=datetime(2026, 12, 3, 13, 30, tzinfo=UTC),
    ends_at=datetime(2026, 12, 3, 14, 15, tzinfo=UTC),
    organizer="Creative Cluster <kompass@creativecluster.example>",
    attendee="ulla@ullkulla.example",
    title="Möte med Vera Varptråd",
    description="torsdag 3 december 2026 kl. 14.30–15.15 (v. 49)\nVera Varptråd, Textila material",
    place="Borås",
    language="sv",
    written_at=datetime(2026, 11, 23, 9, tzinfo=UTC),
)
WALL = UTC
"""Stands for a clock on a wall: only compared with itself."""
EVERY_BREAK = ("\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029")
AROUND_THE_CHANGE = [
    (datetime(2026, 10, 24, 8, tzinfo=UTC), "20261024T100000"),
    (datetime(2026, 10, 30, 13, 30, tzinfo=UTC), "20261030T143000"),
    (datetime(2026, 11, 1, 13, 30, tzinfo=UTC), "20261101T143000"),
    (datetime(2027, 3, 27, 13, 30, tzinfo=UTC), "20270327T143000"),
    (datetime(2027, 3, 29, 12, 30, tzinfo=UTC), "20270329T143000"),
]


def lines_of(raw: bytes) -> list[str]:
    """Logical lines, unfolded by hand; fails on anything but CRLF and on lines over 75 octets."""
    assert raw.endswith(b"\r\n")
    physical = raw[:-2].split(b"\r\n")
    assert all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in physical)
    return raw[:-2].replace(b"\r\n ", b"").decode().split("\r\n")


def part(lines: list[str], name: str) -> dict[str, str]:
    """Property (with its parameters) → value of the first component `name`, nested ones left out."""
    inside = lines[lines.index(f"BEGIN:{name}") + 1 : lines.index(f"END:{name}")]
    found, depth = {}, 0
    for line in inside:
        key, _, value = line.partition(":")
        depth += (key == "BEGIN") - (key == "END")
        if depth == 0 and key != "END":
            found[key] = value
    return found


def event_of(raw: bytes) -> icalendar.Event:
    return next(iter(icalendar.Calendar.from_ical(raw).walk("VEVENT")))


def test_library_reads_back_what_was_put_in():
    event = event_of(invitation(MEETING))
    assert event["UID"] == "b4c0@creativecluster.example"
    assert (event.decoded("DTSTART"), event.decoded("DTEND")) == (MEETING.starts_at, MEETING.ends_at)
    assert (event["SUMMARY"], event["LOCATION"], event["DESCRIPTION"]) == (
        MEETING.title,
        MEETING.place,
        MEETING.description,
    )


def test_request_has_the_lines_the_standard_asks_for():
    lines = lines_of(invitation(MEETING))
    calendar, event = part(lines, "VCALENDAR"), part(lines, "VEVENT")
    assert (calendar["METHOD"], calendar["VERSION"]) == ("REQUEST", "2.0")
    assert calendar["PRODID"].startswith("-//Behovskompassen//")
    assert event["DTSTART;TZID=Europe/Stockholm"] == "20261203T143000"
    assert event["DTEND;TZID=Europe/Stockholm"] == "20261203T151500"
    assert (event["DTSTAMP"], event["SEQUENCE"], event["STATUS"]) == ("20261123T090000Z", "0", "CONFIRMED")


def test_components_open_and_close_in_order():
    open_parts = []
    for line in lines_of(invitation(MEETING)):
        key, _, value = line.partition(":")
        if key == "BEGIN":
            open_parts.append(value)
        elif key == "END":
            assert open_parts.pop() == value
    assert open_parts == []


def test_zone_is_told_before_it_is_used_with_both_changes():
    lines = lines_of(invitation(MEETING))
    assert lines.index("BEGIN:VTIMEZONE") < lines.index("BEGIN:VEVENT")
    assert part(lines, "VTIMEZONE") == {"TZID": "Europe/Stockholm"}
    summer, winter = part(lines, "DAYLIGHT"), part(lines, "STANDARD")
    assert (summer["TZOFFSETFROM"], summer["TZOFFSETTO"]) == ("+0100", "+0200")
    assert (winter["TZOFFSETFROM"], winter["TZOFFSETTO"]) == ("+0200", "+0100")


def rule_of(found: dict[str, str]) -> dict[str, str]:
    return dict(one.split("=") for one in found["RRULE"].split(";"))


def change(found: dict[str, str], year: int) -> datetime:
    """When a part of the zone begins in `year`, by its own rule and wall clock, worked out here."""
    rule = rule_of(found)
    assert (rule["FREQ"], rule["BYDAY"]) == ("YEARLY", "-1SU")
    last = datetime(year, int(rule["BYMONTH"]), 31, int(found["DTSTART"][9:11]), tzinfo=WALL)
    return last - timedelta(days=last.isoweekday() % 7)


@pytest.mark.parametrize(("starts_at", "written"), AROUND_THE_CHANGE)
def test_wall_clock_with_its_own_zone_is_the_stored_moment(starts_at: datetime, written: str):
    meeting = replace(MEETING, starts_at=starts_at, ends_at=starts_at + timedelta(minutes=45))
    lines = lines_of(invitation(meeting))
    start = part(lines, "VEVENT")["DTSTART;TZID=Europe/Stockholm"]
    wall = datetime.strptime(start, "%Y%m%dT%H%M%S").replace(tzinfo=WALL)
    summer, winter = part(lines, "DAYLIGHT"), part(lines, "STANDARD")
    is_summer = change(summer, wall.year) <= wall < change(winter, wall.year)
    offset = (summer if is_summer else winter)["TZOFFSETTO"]
    assert start == written
    assert datetime.strptime(f"{start}{offset}", "%Y%m%dT%H%M%S%z") == starts_at


def test_zone_changes_when_sweden_does():
    lines = lines_of(invitation(MEETING))
    assert change(part(lines, "DAYLIGHT"), 2027) == datetime(2027, 3, 28, 2, tzinfo=WALL)
    assert change(part(lines, "STANDARD"), 2026) == datetime(2026, 10, 25, 3, tzinfo=WALL)


def test_only_the_addressee_and_a_role_address_are_named():
    lines = lines_of(invitation(MEETING))
    people = {line.partition(":")[2] for line in lines if "mailto:" in line}
    assert people == {"mailto:kompass@creativecluster.example", "mailto:ulla@ullkulla.example"}


def test_calendar_reminds_a_day_before():
    alarm = part(lines_of(invitation(MEETING)), "VALARM")
    assert (alarm["TRIGGER"], alarm["ACTION"]) == ("-P1D", "DISPLAY")


def test_cancellation_is_the_same_event_raised_and_without_reminder():
    lines = lines_of(invitation(replace(MEETING, sequence=1), "CANCEL"))
    event = part(lines, "VEVENT")
    assert part(lines, "VCALENDAR")["METHOD"] == "CANCEL"
    assert (event["UID"], event["SEQUENCE"]) == ("b4c0@creativecluster.example", "1")
    assert event["STATUS"] == "CANCELLED"
    assert "BEGIN:VALARM" not in lines


def names_of(raw: bytes) -> list[str]:
    return [line.partition(":")[0] for line in lines_of(raw)]


@pytest.mark.parametrize("gap", EVERY_BREAK)
def test_line_break_in_a_name_adds_no_property(gap: str):
    evil = f"Ullkulla{gap}ATTENDEE:mailto:mallory@elsewhere.example{gap}END:VEVENT"
    meeting = replace(MEETING, title=evil, place=evil, description=evil)
    assert names_of(invitation(meeting)) == names_of(invitation(MEETING))


@pytest.mark.parametrize("gap", EVERY_BREAK)
def test_line_break_in_an_address_adds_no_property(gap: str):
    meeting = replace(MEETING, attendee=f"ulla@ullkulla.example{gap}METHOD:CANCEL")
    assert [name for name in names_of(invitation(meeting)) if name == "METHOD"] == ["METHOD"]


def test_signs_with_a_meaning_in_calendars_survive():
    title = 'Ull; kulla, \\ & "Co" <img src=x onerror=alert(1)> =1+1'
    assert event_of(invitation(replace(MEETING, title=title)))["SUMMARY"] == title


def test_long_swedish_text_is_folded_between_letters():
    title = "Å" * 300
    assert event_of(invitation(replace(MEETING, title=title)))["SUMMARY"] == title


def test_control_characters_are_left_out():
    assert b"\x00" not in invitation(replace(MEETING, description="a\x00b\x07c"))
