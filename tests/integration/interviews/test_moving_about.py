"""Skip, back, unsure, repeat, explain: at every question, with nothing lost."""

import pytest

from assistant.interviews.questions import INTERVIEW
from tests.owner import Owner

ASKED = [key for key in INTERVIEW if key != "consent"]


@pytest.mark.parametrize("key", ASKED)
def test_explaining_a_question_asks_it_again_in_other_words(owner: Owner, key: str):
    owner.answers_until(key)
    before = owner.answers
    outcome = owner.says("hur menar du?", "explain_question")
    assert owner.said == [f"utter_explain_{key}"]
    assert (outcome.asking, outcome.variant > 1, owner.answers) == (key, True, before)


@pytest.mark.parametrize("key", ASKED)
def test_skipped_question_is_kept_as_null_and_not_asked_again(owner: Owner, key: str):
    owner.answers_until(key)
    owner.says("hoppa över", "skip")
    assert owner.asking != key
    assert owner.answers[key] is None


@pytest.mark.parametrize("key", ASKED[1:])
def test_back_opens_the_answer_before(owner: Owner, key: str):
    owner.answers_until(key)
    owner.says("backa", "go_back")
    assert owner.asking == ASKED[ASKED.index(key) - 1]


def test_answer_given_again_after_back_replaces_the_first(owner: Owner):
    owner.answers_until("need")
    owner.says("backa", "go_back")
    owner.chooses("2-9")
    assert owner.answers["size"] == "2-9"
    assert owner.asking == "need"


@pytest.mark.parametrize("key", ["business", "size", "importance", "email", "confirm"])
def test_side_question_is_left_to_its_rule_and_changes_nothing(owner: Owner, key: str):
    owner.answers_until(key)
    before = owner.answers
    outcome = owner.says("vad är RISE egentligen?", "ask_rise")
    assert outcome.aside
    assert (owner.asking, owner.answers) == (key, before)


def test_asking_for_a_person_makes_one_task_and_keeps_the_question(owner: Owner):
    owner.answers_until("size")
    owner.says("kan nån ringa mig?", "ask_human")
    owner.says("en människa tack", "ask_human")
    assert owner.state["needs_human"]
    assert owner.asking == "size"


def test_pause_stops_asking_and_the_next_message_goes_on(owner: Owner):
    owner.answers_until("size")
    owner.says("måste sluta nu", "stop")
    assert owner.asking is None
    owner.says("hej igen", "greet")
    assert owner.asking == "size"


def test_answer_right_after_a_pause_counts(owner: Owner):
    owner.answers_until("size")
    owner.says("måste sluta nu", "stop")
    owner.says("vi är tre anställda", "inform")
    assert owner.answers["size"] == "2-9"


def test_three_misses_explain_then_show_then_offer_a_person(owner: Owner):
    owner.answers_until("importance")
    said = [(owner.says("asdf qwer", "gibberish"), owner.said)[1] for _ in range(3)]
    assert said == [
        ["utter_miss_1", "utter_explain_importance"],
        ["utter_miss_2", "utter_example_importance"],
        ["utter_miss_3"],
    ]


def test_switching_language_keeps_question_and_answers(owner: Owner):
    owner.answers_until("size")
    before = owner.answers
    outcome = owner.says("in english please", "switch_language")
    assert (outcome.language, owner.asking, owner.answers) == ("en", "size", before)


def test_erasing_asks_once_and_then_nothing_more(owner: Owner):
    owner.answers_until("size")
    owner.says("radera allt", "delete_my_data")
    assert owner.asking == "clarify"
    owner.says("ja", "affirm")
    assert owner.asking is None
    assert owner.said == ["utter_erased"]
