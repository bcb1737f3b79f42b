"""An e-mail address that looks misspelt is asked about once, and kept as the owner decides."""

import pytest

from assistant.interviews.choices import Choices
from assistant.interviews.record import Record
from assistant.interviews.turn import Say
from assistant.storage.models import Interview
from tests.owner import Owner

WRITTEN, MEANT = "tyra@gmial.com", "tyra@gmail.com"


def labels(owner: Owner) -> dict[str, str]:
    """Values and labels of what is offered now."""
    with owner.storage.read() as session:
        interview = session.query(Interview).filter_by(conversation_id=owner.conversation_id).one()
        record = Record(session, interview, owner._now)
        offered = Choices(record, owner.interviewer.tools.texts, "sv").at(interview.asking)
        return {one["value"]: one["label"] for one in offered}


def test_misspelt_address_is_asked_about_with_both_addresses_to_choose_from(owner: Owner):
    owner.answers_until("email").says(WRITTEN)
    assert (owner.asking, owner.outcome.says) == ("clarify", (Say("utter_clarify_email", {"meant": MEANT}),))
    assert labels(owner) == {"yes": MEANT, "no": WRITTEN, "human": "Prata med en människa"}


@pytest.mark.parametrize(("choice", "kept"), [("yes", MEANT), ("no", WRITTEN)])
def test_either_choice_is_kept_and_the_interview_goes_on(owner: Owner, choice: str, kept: str):
    owner.answers_until("email").says(WRITTEN)
    owner.chooses(choice)
    assert (owner.answers["email"], owner.asking) == (kept, "phone")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("ja", MEANT), ("yes please", MEANT), ("precis, gmail", MEANT), ("den första", MEANT), (MEANT, MEANT),
        (f"oj, {MEANT}, inte {WRITTEN}", MEANT), ("nej", WRITTEN), ("no, as I wrote it", WRITTEN),
        ("nej, gmial.com", WRITTEN), (f"nej inte {MEANT}", WRITTEN), (WRITTEN, WRITTEN), ("the second one", WRITTEN),
        ("nej, tyra@lera.example", "tyra@lera.example"), ("nej, tyra@hotnail.se", "tyra@hotnail.se"),
    ],
)  # fmt: skip
def test_answer_in_words_is_kept_and_the_interview_goes_on(owner: Owner, text: str, kept: str):
    owner.answers_until("email").says(WRITTEN)
    owner.says(text)
    assert (owner.answers["email"], owner.asking) == (kept, "phone")


def test_what_is_no_answer_is_asked_again_once_and_the_address_stays(owner: Owner):
    owner.answers_until("email").says(WRITTEN)
    owner.says("blå elefanter")
    assert owner.asking == "clarify"
    owner.says("blå elefanter")
    assert (owner.answers["email"], owner.asking) == (WRITTEN, "phone")


@pytest.mark.parametrize("text", ["tyra@gmail,com", "tyra(at)gmail.com", "tyra snabel-a gmail punkt com"])
def test_what_is_almost_an_address_is_asked_about_as_the_address(owner: Owner, text: str):
    owner.answers_until("email").says(text)
    assert owner.outcome.says == (Say("utter_clarify_email", {"meant": MEANT}),)
    assert (owner.asking, labels(owner)["no"]) == ("clarify", "Nej")
    owner.says("ja")
    assert (owner.answers["email"], owner.asking) == (MEANT, "phone")


def test_no_to_what_was_no_address_puts_the_question(owner: Owner):
    owner.answers_until("email").says("tyra@gmail,com")
    owner.chooses("no")
    assert owner.asking == "email"
    assert "email" not in owner.answers
    owner.says("tyra@gmail,com")
    assert (owner.asking, owner.said[0]) == ("email", "utter_miss_1")


@pytest.mark.parametrize("written", [WRITTEN, "tyra@gmail,com"])
def test_address_told_in_passing_is_asked_about_when_its_turn_comes(owner: Owner, written: str):
    owner.says(f"Hej, mejla {written} så svarar jag")
    assert owner.asking == "business"
    owner.answers_until("clarify")
    assert "contact_name" in owner.answers
    owner.chooses("yes")
    assert (owner.answers["email"], owner.asking) == (MEANT, "phone")


def test_misspelt_correction_is_asked_about_before_the_summary_is_read_back(owner: Owner):
    owner.answers_until("confirm").says(f"fel adress, det ska vara {WRITTEN}", "change_answer")
    assert owner.asking == "clarify"
    owner.chooses("yes")
    assert (owner.answers["email"], owner.asking, owner.said) == (MEANT, "confirm", ["utter_read_back"])


def test_owner_without_a_booking_is_asked_too(owner: Owner):
    owner.answers_until("expert").says("hoppa över", "skip")
    owner.answers_until("email").says(WRITTEN)
    assert owner.asking == "clarify"
    owner.chooses("yes")
    assert (owner.answers["email"], owner.asking) == (MEANT, None)


def test_person_can_be_chosen_at_the_doubt(owner: Owner):
    owner.answers_until("email").says(WRITTEN)
    owner.chooses("human")
    assert owner.state["needs_human"]
    assert owner.asking == "clarify"


def test_erasing_thought_better_of_at_the_doubt_leads_back_to_the_address(owner: Owner):
    owner.answers_until("email").says(WRITTEN)
    owner.says("radera allt", "delete_my_data")
    owner.says("nej")
    assert owner.asking == "email"
