"""Several facts in one message, corrections, and two readings."""

from assistant.interviews.turn import Understanding
from assistant.storage.models import AnswerChange, Message
from tests.owner import Owner


def test_facts_in_the_first_message_are_not_asked_again(owner: Owner):
    owner.says("Hej, vi är tre anställda och sitter i Kinna", "describe_business")
    assert owner.answers["municipality"] == "mark"
    assert owner.answers["size"] == "2-9"
    owner.answers_until("need")
    assert owner.said != ["utter_noted"]


def test_two_places_in_one_answer_are_told_apart(owner: Owner):
    owner.answers_until("municipality")
    owner.says("Bollebygd och Borås")
    assert owner.asking == "clarify"
    owner.says("Borås")
    assert owner.answers["municipality"] == "boras"
    assert owner.asking == "size"


def test_correction_replaces_the_answer_and_asks_the_same_question(owner: Owner):
    owner.answers_until("importance")
    owner.says("nej förresten, vi sitter i Tranemo", "change_answer")
    assert owner.answers["municipality"] == "tranemo"
    assert owner.asking == "importance"


def test_correction_leaves_the_old_value_in_the_history(owner: Owner):
    owner.answers_until("importance")
    owner.says("nej förresten, vi sitter i Tranemo", "change_answer")
    with owner.storage.read() as session:
        assert "mark" in [one.old_value for one in session.query(AnswerChange)]


def test_naming_a_question_opens_it(owner: Owner):
    owner.answers_until("importance")
    owner.says("ändra storleken", "change_answer")
    assert owner.asking == "size"


def test_old_button_changes_its_own_answer(owner: Owner):
    owner.answers_until("importance")
    owner.chooses("tranemo", asking="municipality")
    assert owner.answers["municipality"] == "tranemo"
    assert owner.asking == "importance"


def test_message_without_a_number_leaves_the_phone_out(owner: Owner):
    owner.answers_until("phone")
    owner.says("mejl räcker gott")
    assert owner.answers["phone"] is None
    assert owner.asking == "share_consent"


def test_the_same_message_is_taken_once(owner: Owner):
    owner.answers_until("deepen")
    first = owner.says("vi har provat i två år")
    with owner.storage.write() as session:
        message = session.query(Message).filter_by(text="vi har provat i två år").one()
        again = owner.interviewer.take(session, message.id, Understanding())
    assert again == first
    assert owner.answers["deepen"] == ["vi har provat i två år"]
