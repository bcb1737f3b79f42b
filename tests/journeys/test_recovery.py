"""Parts of the product die under an owner's hands, and she goes on where she was."""

import signal
import uuid
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from assistant.dialogue.texts import load_texts
from tests.integration.api.chat import problem_of
from tests.journeys.database import agreed_bookings
from tests.stack import Stack
from tests.visitor import Visitor
from tests.waiting import wait_until

BACK_SECONDS = 180


def test_an_owner_goes_on_elsewhere_after_rasa_lost_its_memory(
    stack: Stack, client: httpx.Client, another_client: httpx.Client
):
    before = Visitor.opens(client, "sv").answers_until("urgency")
    _kill_and_wait(stack, "rasa")
    back = Visitor.returns(another_client, before.link)
    assert back.state == before.state
    back.says("det hinner vänta till senare")
    assert back.state["answers"] == {**before.state["answers"], "urgency": "later"}
    assert back.asking == "expert"


def test_the_owner_is_told_kindly_while_rasa_is_away(stack: Stack, client: httpx.Client):
    visitor = Visitor.opens(client, "en").answers_until("size")
    rasa = stack.child("rasa")
    assert rasa
    rasa.send(signal.SIGKILL)
    body = {"message_id": str(uuid.uuid4()), "text": "nine of us"}
    problem = problem_of(visitor.posts(**body), 503)
    assert (problem["language"], problem["retry_after"] > 0) == ("en", True)
    assert visitor.said()[-1] == "nine of us"
    _send_until_taken(visitor, body)
    assert (visitor.state["answers"]["size"], visitor.asking) == ("2-9", "need")
    assert visitor.said().count("nine of us") == 1


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_confirmation_cut_off_in_the_middle_books_once(stack: Stack, client: httpx.Client, language: str):
    visitor = Visitor.opens(client, language).answers_until("confirm")
    label = next(one["label"] for one in visitor.heard[-1]["choices"] if one["value"] == "yes")
    body = {"message_id": str(uuid.uuid4()), "choice": "yes"}
    problem = problem_of(_send_while_actions_die(stack, visitor, body), 503)
    assert problem["detail"] == load_texts().text("utter_error_assistant_unavailable", language)
    assert problem["retry_after"] > 0
    assert visitor.said()[-1] == label
    _send_until_taken(visitor, body)
    assert visitor.state["booking"]["status"] == "booked"
    visitor.chooses("4")
    assert visitor.state["answers"]["rating"] == 4
    assert visitor.said().count(label) == 1
    assert agreed_bookings(stack.database, visitor.id) == 1


def _send_while_actions_die(stack: Stack, visitor: Visitor, body: dict[str, str]) -> httpx.Response:
    """Sends to actions that have stopped listening, and ends them when the owner's words have arrived."""
    actions = stack.child("actions")
    assert actions
    before = len(visitor.said())
    actions.send(signal.SIGSTOP)
    with ThreadPoolExecutor(1) as pool:
        sending = pool.submit(visitor.posts, **body)
        wait_until(lambda: len(visitor.said()) > before, what="the owner's words in the transcript")
        actions.send(signal.SIGKILL)
        return sending.result()


def _send_until_taken(visitor: Visitor, body: dict[str, str]) -> None:
    """As the chat does it: the same message again and again."""
    wait_until(lambda: visitor.posts(**body).is_success, seconds=BACK_SECONDS, what="the answer")


def _kill_and_wait(stack: Stack, name: str) -> None:
    process = stack.child(name)
    assert process
    process.send(signal.SIGKILL)
    wait_until(lambda: stack.child(name) not in (None, process), seconds=BACK_SECONDS, what=f"{name} back")
    wait_until(stack.is_ready, seconds=BACK_SECONDS, what="ready again")
