"""Every conversation written down beside this file, played against the running product."""

from collections.abc import Iterator

import httpx
import pytest

from tests.conversations.cases import Case, all_cases
from tests.conversations.play import Play
from tests.repository.corpus import FEWEST_WORDS, Labelled, near_twins, training_intents, training_themes, twins
from tests.stack import Stack
from tests.visitor import TURN_SECONDS

CASES = all_cases()


@pytest.fixture(scope="module")
def client(stack: Stack) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=stack.url, timeout=TURN_SECONDS) as client:
        yield client


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_conversation(case: Case, client: httpx.Client):
    play = Play(client, case)
    for step in case.steps:
        play.take(step)


def test_nothing_the_owners_say_was_trained_on():
    training = [*training_intents(), *training_themes()]
    said = [Labelled(text, case.topic, case.language, None) for case in CASES for text in case.typed]
    said = [one for one in said if len(one.plain.split()) >= FEWEST_WORDS]
    assert twins(said, training) == []
    assert near_twins(said, training) == []


def test_no_two_conversations_have_the_same_name():
    names = [case.id for case in CASES]
    assert sorted(set(names)) == sorted(names)
