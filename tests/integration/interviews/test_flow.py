"""The way through the interview, lane by lane."""

from tests.owner import Owner


def test_owner_who_answers_plainly_reaches_confirmation(owner: Owner):
    owner.answers_until("confirm")
    assert owner.answers["municipality"] == "mark"
    assert owner.state["offers"]["hold"]["starts_at"]


def test_at_most_twelve_questions_lead_to_the_result(owner: Owner):
    asked = set()
    while owner.asking != "expert":
        asked.add((owner.asking, len(owner.answers.get("deepen") or [])))
        owner.answers_plainly()
    assert len(asked) <= 12


def test_tips_come_before_any_contact_detail(owner: Owner):
    owner.answers_until("expert")
    assert "utter_tips" in owner.said
    assert owner.state["phase"] == "result"


def test_yes_to_the_summary_makes_the_booking(owner: Owner):
    owner.answers_until("confirm")
    owner.chooses("yes")
    assert owner.state["booking"]["status"] == "booked"
    assert (owner.state["phase"], owner.asking) == ("done", "rating")


def test_rating_ends_the_interview(owner: Owner):
    owner.answers_until("confirm")
    owner.chooses("yes")
    owner.chooses("5")
    assert owner.asking is None
    assert owner.answers["rating"] == 5


def test_refusing_the_notice_leads_to_tips_without_questions_about_the_owner(owner: Owner):
    owner.says("nej", "deny")
    assert owner.asking == "themes"
    owner.chooses("export")
    assert owner.asking is None
    assert "utter_tips" in owner.said


def test_owner_who_only_wants_to_book_is_asked_eleven_things_at_most(owner: Owner):
    owner.says("kan jag bara boka nån på RISE?", "book_session")
    assert owner.asking == "need"
    owner.answers_until("expert")
    assert not {"business", "size", "importance"} & owner.answers.keys()


def test_owner_who_only_wants_tips_gets_them_after_one_sentence(owner: Owner):
    owner.says("bara tips tack", "request_tips")
    owner.says("Färgen på mina vävda dynor släpper i tvätten och garnet nöts sönder fort")
    assert "utter_tips" in owner.said
    assert owner.asking is None


def test_owner_without_needs_is_asked_once_about_potential_then_let_be(owner: Owner):
    owner.says("nä vi har det bra", "no_need")
    assert owner.asking == "need"
    owner.says("nej inget", "no_need")
    assert owner.asking is None
    assert owner.state["themes"] == []
