"""Who is told what when a session is booked, moved or cancelled, and what an owner takes home."""

import html
import re
from datetime import UTC, datetime

import icalendar
import pytest

from assistant.calendar.dates import read_back
from assistant.interviews.record import Record
from assistant.interviews.summary import SHARED, rows
from assistant.mail.letters import queue_booking, queue_cancellation, queue_summary
from assistant.storage.models import Expert, Interview, Mail, Theme, Tip
from tests.integration.mail.conftest import ANSWERS, MONDAY, make_booking, make_interview

OWNER_FACTS = [
    str(value) for key, value in ANSWERS.items() if key in {"business", "need", "company_name", "contact_name"}
]
OWNER_FACTS += [ANSWERS["email"], ANSWERS["phone"], ANSWERS["deepen"][0], "Ullkulla", "Ulla", "Mark", "Norge"]
AROUND_THE_CHANGE = [
    datetime(2026, 10, 30, 13, 30, tzinfo=UTC),
    datetime(2026, 11, 1, 13, 30, tzinfo=UTC),
    datetime(2027, 3, 27, 13, 30, tzinfo=UTC),
    datetime(2027, 3, 29, 12, 30, tzinfo=UTC),
]


@pytest.fixture
def booked(storage, settings, texts):
    """Books with the given answers; returns the owner's and the expert's mail."""

    def book(**changes):
        with storage.write() as session:
            booking = make_booking(session, **changes)
            return {mail.kind: mail for mail in queue_booking(session, booking, settings=settings, texts=texts)}

    return book


def everything(mail: Mail) -> str:
    """All that leaves with a mail, the calendar's folds undone."""
    calendar = (mail.calendar or b"").replace(b"\r\n ", b"").decode()
    return f"{mail.subject}\n{mail.text}\n{mail.html}\n{calendar}"


def event_of(mail: Mail) -> icalendar.Event:
    return next(iter(icalendar.Calendar.from_ical(mail.calendar).walk("VEVENT")))


def test_booking_is_told_to_owner_and_expert(booked):
    mails = booked()
    assert {kind: mail.to_address for kind, mail in mails.items()} == {
        "booking_owner": "ulla@ullkulla.example",
        "booking_expert": "vera.varptrad@rise-demo.example",
    }
    assert {mail.calendar_method for mail in mails.values()} == {"REQUEST"}


def test_expert_reads_exactly_the_shared_rows_after_a_yes(booked, storage, texts):
    mail = booked()["booking_expert"]
    with storage.read() as session:
        record = Record(session, session.query(Interview).one(), MONDAY)
        expected = [row["value"] for row in rows(record, texts, "sv", keys=SHARED)]
    assert [line.partition(": ")[2] for line in mail.text.splitlines() if line.startswith("- ")] == expected
    assert len(expected) == len(SHARED)


@pytest.mark.parametrize("fact", ["email", "phone"])
def test_address_and_number_stay_with_us_even_after_a_yes(booked, fact: str):
    assert ANSWERS[fact] not in everything(booked()["booking_expert"])


@pytest.mark.parametrize("answer", [False, None])
@pytest.mark.parametrize("language", ["sv", "en"])
def test_expert_learns_nothing_of_the_owner_without_a_yes(booked, answer: bool | None, language: str):
    leaving = everything(booked(share_consent=answer, language=language)["booking_expert"])
    assert [fact for fact in OWNER_FACTS if re.search(rf"\b{re.escape(fact)}\b", leaving)] == []
    assert "torsdag 3 december 2026 kl. 14.30–15.15 (v. 49)" in leaving


def test_owner_sees_what_the_expert_was_sent(booked):
    mails = booked()
    sent = {line for line in mails["booking_expert"].text.splitlines() if line.startswith("- ")}
    assert sent <= set(mails["booking_owner"].text.splitlines())


def test_owner_without_address_is_not_written_to(booked):
    assert list(booked(email=None)) == ["booking_expert"]


def test_owner_is_written_to_in_her_language_and_expert_in_his(booked):
    mails = booked(language="en")
    assert (
        mails["booking_owner"].subject
        == "Booked: Vera Varptråd (demo), Thursday 3 December 2026, 14:30–15:15 (week 49)"
    )
    assert (mails["booking_expert"].language, mails["booking_owner"].language) == ("sv", "en")


def test_expert_who_reads_no_swedish_is_written_to_in_english(storage, settings, texts):
    with storage.write() as session:
        session.get_one(Expert, "vera-varptrad").languages = ["en"]
        booking = make_booking(session)
        expert = queue_booking(session, booking, settings=settings, texts=texts)[1]
    assert "You have a meeting booked" in expert.text


@pytest.mark.parametrize("starts_at", AROUND_THE_CHANGE)
@pytest.mark.parametrize("kind", ["booking_owner", "booking_expert"])
def test_page_mail_and_invitation_tell_the_same_time(booked, starts_at: datetime, kind: str):
    mail = booked(starts_at=starts_at)[kind]
    event = event_of(mail)
    on_page = read_back(event["DTSTART"].dt, event["DTEND"].dt, "sv")
    assert event["DTSTART"].dt == starts_at
    assert event["DTSTART"].params["TZID"] == "Europe/Stockholm"
    assert "kl. 14.30–15.15" in on_page
    assert all(on_page in part for part in (mail.subject, mail.text, mail.html, event["DESCRIPTION"]))


def test_online_session_says_so(booked, texts):
    mail = booked(place="online")["booking_owner"]
    assert texts.text("utter_online", "sv") in mail.text
    assert event_of(mail)["LOCATION"] == texts.text("utter_online", "sv")


def test_name_with_line_breaks_adds_no_header_row_or_property(booked):
    evil = "Ullkulla\r\nBcc: mallory@elsewhere.example\r\n- Behov: falskt\r\nEND:VEVENT\r\n<img src=x onerror=alert(1)>"
    plain, mail = booked()["booking_expert"], booked(company_name=evil, email="b@ullkulla.example", starts_at=MONDAY)
    mail = mail["booking_expert"]
    assert len(mail.subject.splitlines()) == 1
    assert sum(line.startswith("- ") for line in mail.text.splitlines()) == len(SHARED)
    assert "<img" not in mail.html
    assert event_of(mail).keys() == event_of(plain).keys()


def test_same_booking_is_never_mailed_twice(storage, settings, texts):
    with storage.write() as session:
        booking = make_booking(session)
        first = queue_booking(session, booking, settings=settings, texts=texts)
        again = queue_booking(session, booking, settings=settings, texts=texts)
        assert [one.id for one in first] == [one.id for one in again]
        assert session.query(Mail).count() == 2


def test_moved_booking_raises_the_same_event(storage, settings, texts):
    with storage.write() as session:
        booking = make_booking(session)
        before = queue_booking(session, booking, settings=settings, texts=texts)[0]
        booking.sequence += 1
        after = queue_booking(session, booking, settings=settings, texts=texts)[0]
    assert event_of(before)["UID"] == event_of(after)["UID"]
    assert (event_of(before)["SEQUENCE"], event_of(after)["SEQUENCE"]) == (0, 1)
    assert after.subject.startswith("Ny tid")


def cancel(session, settings, texts, **changes):
    booking = make_booking(session, **changes)
    booked = queue_booking(session, booking, settings=settings, texts=texts)
    booking.status, booking.sequence = "cancelled", booking.sequence + 1
    return booked, queue_cancellation(session, booking, settings=settings, texts=texts)


def test_cancellation_withdraws_both_invitations(storage, settings, texts):
    with storage.write() as session:
        booked, cancelled = cancel(session, settings, texts)
    assert [mail.calendar_method for mail in cancelled] == ["CANCEL", "CANCEL"]
    assert [event_of(mail)["UID"] for mail in cancelled] == [event_of(mail)["UID"] for mail in booked]
    assert {event_of(mail)["SEQUENCE"] for mail in cancelled} == {1}
    assert [mail.to_address for mail in cancelled] == [mail.to_address for mail in booked]


def test_cancellation_tells_the_expert_nothing_of_the_owner(storage, settings, texts):
    with storage.write() as session:
        owner, expert = cancel(session, settings, texts)[1]
    assert [fact for fact in OWNER_FACTS if re.search(rf"\b{re.escape(fact)}\b", everything(expert))] == []
    assert owner.conversation_id is not None
    assert expert.conversation_id is None


@pytest.mark.parametrize("language", ["sv", "en"])
def test_summary_holds_need_themes_tips_and_next_step(storage, settings, texts, language: str):
    with storage.write() as session:
        interview = make_interview(session, language=language)
        interview.scratch = {"tips_shown": ["export-tre-lander"]}
        mail = queue_summary(session, interview, settings=settings, texts=texts)[0]
        theme, tip = session.get_one(Theme, "export"), session.get_one(Tip, "export-tre-lander")
    told = [ANSWERS["need"], ANSWERS["deepen"][0], theme.name[language], tip.title[language], tip.first_step[language]]
    assert [words for words in told if words not in mail.text] == []
    assert [words for words in told if html.escape(words) not in mail.html] == []


def test_summary_is_not_sent_without_address_or_after_a_booking(storage, settings, texts):
    with storage.write() as session:
        nameless = make_interview(session, email=None)
        booking = make_booking(session)
        interview = session.get_one(Interview, booking.interview_id)
        assert queue_summary(session, nameless, settings=settings, texts=texts) == []
        assert queue_summary(session, interview, settings=settings, texts=texts) == []


def test_summary_is_queued_once(storage, settings, texts):
    with storage.write() as session:
        interview = make_interview(session)
        first = queue_summary(session, interview, settings=settings, texts=texts)
        assert queue_summary(session, interview, settings=settings, texts=texts) == first
