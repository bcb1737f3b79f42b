"""When the dialogue engine is away: told plainly, nothing lost, nothing done twice."""

from collections.abc import Callable

import pytest

from tests.direct_engine import DirectEngine
from tests.integration.api.chat import Chat, new_id, problem_of


@pytest.mark.parametrize(("language", "saved"), [("sv", "sparat"), ("en", "saved")])
def test_owner_is_told_in_her_language_to_try_again(
    open_chat: Callable[..., Chat], engine: DirectEngine, language: str, saved: str
):
    chat = open_chat(language=language)
    engine.is_down = True
    answer = chat.says("Jag väver mattor")
    problem = problem_of(answer, 503)
    assert problem["code"] == "assistant_unavailable"
    assert saved in problem["detail"]
    assert answer.headers["Retry-After"] == str(problem["retry_after"]) == "2"


def test_text_is_kept_while_the_engine_is_away(chat: Chat, engine: DirectEngine):
    engine.is_down = True
    chat.says("Jag väver mattor")
    assert [one["text"] for one in chat.transcript("owner")] == ["Jag väver mattor"]


@pytest.mark.parametrize("trouble", ["is_down", "breaks_late"])
def test_same_message_is_answered_once_the_engine_is_back(chat: Chat, engine: DirectEngine, trouble: str):
    chat.answers_until("deepen")
    body = {"message_id": new_id(), "text": "Jag har bytt garn två gånger"}
    setattr(engine, trouble, True)
    problem_of(chat.posts(**body), 503)
    setattr(engine, trouble, False)
    assert chat.posts(**body).status_code == 200
    assert chat.state["answers"]["deepen"] == [body["text"]]
    assert [one["text"] for one in chat.transcript("owner")].count(body["text"]) == 1


def test_booking_is_made_once_when_the_answer_was_lost(chat: Chat, engine: DirectEngine):
    chat.answers_until("confirm")
    body = {"message_id": new_id(), "choice": "yes"}
    engine.breaks_late = True
    problem_of(chat.posts(**body), 503)
    booked = chat.gets().json()["state"]["booking"]
    engine.breaks_late = False
    chat.posts(**body)
    assert booked is not None
    assert chat.state["booking"] == booked


def test_another_message_goes_on_when_the_first_was_given_up(chat: Chat, engine: DirectEngine):
    chat.answers_until("size")
    engine.is_down = True
    chat.chooses("solo")
    engine.is_down = False
    chat.chooses("2-9")
    assert chat.state["answers"]["size"] == "2-9"
    assert chat.state["asking"] == "need"


def test_reading_needs_no_engine(chat: Chat, engine: DirectEngine):
    chat.answers_until("size")
    engine.is_down = True
    assert chat.gets().json()["state"]["asking"] == "size"
    assert chat.gets("/export").status_code == 200
