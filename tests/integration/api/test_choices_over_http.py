"""Choices: only what was offered, and an old button changes its own answer."""

import pytest
from fastapi.testclient import TestClient

from tests.integration.api.chat import Chat, problem_of


@pytest.mark.parametrize("choice", ["solo", "yes", "change:email", "radera", "", "start ", "\x00", "consent"])
def test_choice_that_was_not_offered_is_refused(chat: Chat, choice: str):
    assert problem_of(chat.chooses(choice), 422)["code"] == "choice_not_offered"
    assert chat.transcript("owner") == []


def test_choice_of_another_conversation_is_refused(client: TestClient):
    Chat(client).answers_until("size")
    assert problem_of(Chat(client).chooses("solo"), 422)["code"] == "choice_not_offered"


def test_choice_stands_in_the_transcript_with_its_label(chat: Chat):
    label = chat.heard[-1]["choices"][0]["label"]
    chat.chooses("start")
    assert chat.transcript("owner")[-1]["text"] == label


def test_old_choice_changes_its_own_answer_and_the_open_question_stays(chat: Chat):
    chat.answers_until("importance").chooses("tranemo")
    assert chat.state["answers"]["municipality"] == "tranemo"
    assert chat.state["asking"] == "importance"


def test_choice_offered_at_two_questions_counts_for_the_open_one(chat: Chat):
    chat.answers_until("importance").chooses("3")
    assert chat.state["asking"] == "current_level"
    chat.chooses("3")
    assert (chat.state["answers"]["importance"], chat.state["answers"]["current_level"]) == (3, 3)


@pytest.mark.parametrize("key", ["company_name", "municipality", "importance"])
def test_every_row_of_the_summary_can_be_changed(chat: Chat, key: str):
    chat.answers_until("confirm")
    assert chat.chooses(f"change:{key}").status_code == 200
    assert chat.state["asking"] == key
    chat.answers_until("confirm")
    assert chat.state["booking"] is None


def test_a_person_can_be_chosen_at_once(chat: Chat):
    chat.chooses("human")
    assert chat.state["needs_human"]
    assert "kansli@creativecluster.example" in " ".join(one["text"] for one in chat.heard)


def test_every_question_offers_a_person_or_an_end(chat: Chat):
    while chat.state["asking"] != "rating":
        assert "human" in chat.offered, chat.state["asking"]
        if chat.state["asking"] == "confirm":
            chat.chooses("yes")
        else:
            chat.answers_plainly()


def test_english_button_turns_the_whole_conversation(chat: Chat):
    chat.chooses("english")
    assert chat.state["language"] == "en"
    assert chat.heard[-1]["language"] == "en"
    assert problem_of(chat.chooses("nothing"), 422)["language"] == "en"
