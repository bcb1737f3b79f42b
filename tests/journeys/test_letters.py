"""The letters about a booked session, and what the expert may read in hers."""

from datetime import datetime

import pytest

from tests.journeys.database import address_of_expert
from tests.journeys.journey import ENGLISH, Journey

ZONE = "Europe/Stockholm"


@pytest.mark.parametrize("to_owner", [True, False], ids=["owner", "expert"])
def test_the_invitation_is_a_request_for_the_booked_time(journey: Journey, to_owner: bool):
    letter = journey.letter(to_owner=to_owner)
    assert letter.invitation.get_content_type() == "text/calendar"
    assert letter.invitation["Content-Type"].params["method"] == "REQUEST"
    assert str(letter.calendar["METHOD"]) == "REQUEST"
    assert letter.event.start == datetime.fromisoformat(journey.booking["starts_at"])
    assert letter.event.end == datetime.fromisoformat(journey.booking["ends_at"])


@pytest.mark.parametrize("to_owner", [True, False], ids=["owner", "expert"])
def test_the_invitation_names_stockholm_time(journey: Journey, to_owner: bool):
    letter = journey.letter(to_owner=to_owner)
    assert letter.event["DTSTART"].params["TZID"] == ZONE
    assert letter.event["DTEND"].params["TZID"] == ZONE
    assert [str(one["TZID"]) for one in letter.calendar.timezones] == [ZONE]


def test_both_calendars_hold_the_same_meeting(journey: Journey):
    owner, expert = journey.letter(to_owner=True), journey.letter(to_owner=False)
    assert owner.event["UID"] == expert.event["UID"]
    assert str(owner.event["ATTENDEE"]) == f"mailto:{journey.script['email']}"
    assert (
        str(expert.event["ATTENDEE"])
        == f"mailto:{address_of_expert(journey.stack.database, journey.booking['expert_id'])}"
    )


def test_the_letter_is_in_the_owners_language(swedish: Journey, english: Journey):
    assert swedish.letter(to_owner=True).message["Content-Language"] == "sv"
    assert english.letter(to_owner=True).message["Content-Language"] == "en"


def test_the_expert_reads_all_that_was_shown_before_the_yes(swedish: Journey):
    text = swedish.letter(to_owner=False).text
    shown = [" ".join(str(item["value"]).split()) for item in _brief(swedish)["items"]]
    assert len(shown) >= 8
    assert [value for value in shown if value not in text] == []


def test_the_expert_gets_no_address_or_number_of_the_owner(swedish: Journey):
    everything = swedish.letter(to_owner=False).everything()
    told = ["signe@ladtryck", "070-174 06 21", "+46701740621", "0701740621", "174 06 21"]
    assert [one for one in told if one in everything] == []


def test_the_expert_reads_nothing_of_an_owner_who_said_no(english: Journey):
    everything = english.letter(to_owner=False).everything().casefold()
    told = [ENGLISH[key] for key in ("business", "need", "deepen", "company_name", "contact_name", "email")]
    words = [*told, "Murmur", "Falkner", "Edith", "Hökerum", "Ulricehamn"]
    assert english.visitor.state["answers"]["share_consent"] is False
    assert [one for one in words if one.casefold() in everything] == []


def _brief(journey: Journey) -> dict[str, list[dict[str, str]]]:
    """The card shown with the question whether the expert may see this."""
    at_question = next(one for one in journey.visitor.answers_got if one["state"]["asking"] == "share_consent")
    cards = [card for message in at_question["messages"] for card in message["cards"]]
    return next(card for card in cards if card["kind"] == "summary")
