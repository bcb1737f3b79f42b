"""What both owners' pages show at the end: everything in order, nothing twice, nothing lost."""

from tests.journeys.journey import Journey

QUESTIONS_TO_RESULT, QUESTIONS_TO_BOOK = 12, 8


def test_the_owner_ends_with_the_session_she_chose(journey: Journey):
    state = journey.visitor.state
    slot = next(body["choice"] for asked, body in zip(journey.asked, journey.sent, strict=True) if asked == "slot")
    assert state["phase"] == "done"
    assert state["booking"]["status"] == "booked"
    assert state["booking"]["starts_at"] == slot
    assert state["booking"]["expert_id"] == state["answers"]["expert"]


def test_the_facts_are_kept_as_they_were_told(swedish: Journey, english: Journey):
    answers = swedish.visitor.state["answers"]
    assert (answers["municipality"], answers["size"], answers["urgency"]) == ("tranemo", "2-9", "now")
    answers = english.visitor.state["answers"]
    assert (answers["municipality"], answers["size"], answers["importance"]) == ("ulricehamn", "2-9", 3)


def test_an_english_first_message_makes_the_conversation_english(swedish: Journey, english: Journey):
    assert swedish.visitor.state["language"] == "sv"
    assert english.visitor.state["language"] == "en"
    assert {one["language"] for one in english.visitor.heard} == {"en"}


def test_no_question_is_put_twice_and_there_are_few(journey: Journey):
    before = journey.asked[: journey.asked.index("expert")]
    again = [key for key in set(journey.asked) if journey.asked.count(key) > 1]
    assert set(again) <= {"deepen"}
    assert len(before) <= QUESTIONS_TO_RESULT
    assert len(journey.asked) - len(before) <= QUESTIONS_TO_BOOK


def test_the_transcript_holds_every_message_in_order(journey: Journey):
    opened, *answers = journey.visitor.answers_got
    expected = [one["id"] for one in opened["messages"]]
    for body, answer in zip(journey.sent, answers, strict=True):
        expected += [body["message_id"], *(one["id"] for one in answer["messages"])]
    assert [one["id"] for one in journey.visitor.gets().json()["messages"]] == expected


def test_reading_back_shows_the_state_of_the_last_answer(journey: Journey):
    assert journey.visitor.gets().json()["state"] == journey.visitor.answers_got[-1]["state"]


def test_sending_a_message_again_changes_nothing(journey: Journey):
    before = journey.visitor.gets().json()
    again = [
        journey.visitor.client.post(_address(journey), json=body, headers=_headers(journey)).json()
        for body in journey.sent
    ]
    assert again == journey.visitor.answers_got[1:]
    assert journey.visitor.gets().json() == before


def _address(journey: Journey) -> str:
    return f"/api/v1/conversations/{journey.visitor.id}/messages"


def _headers(journey: Journey) -> dict[str, str]:
    return {"Authorization": f"Bearer {journey.visitor.token}"}
