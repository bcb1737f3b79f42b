"""The held-out messages are new to every model and cover the whole contract, in both languages."""

from collections import Counter

import pytest
import yaml

from tests.repository.corpus import (
    HELD_OUT,
    INTENTS,
    LANGUAGES,
    THEMES,
    Labelled,
    held_out_intents,
    held_out_themes,
    near_twins,
    training_intents,
    training_themes,
    twins,
)

QUESTIONS = {
    None, "consent", "business", "branch", "municipality", "size", "need", "themes", "deepen", "importance",
    "current_level", "urgency", "expert", "slot", "company_name", "contact_name", "email", "phone", "share_consent",
    "confirm", "rating", "clarify",
}  # fmt: skip
FACTS = {"municipality", "size", "branch", "company_name", "person_name", "email", "phone"}
PER_INTENT = 8
PER_THEME = {"sv": 10, "en": 6}
WITHOUT_THEME = {"sv": 20, "en": 12}
TELLINGS = 120


@pytest.fixture(scope="module")
def training() -> list[Labelled]:
    return [*training_intents(), *training_themes()]


@pytest.fixture(scope="module")
def held_out() -> list[Labelled]:
    return [*held_out_intents(), *held_out_themes()]


def test_no_held_out_text_occurs_in_training(training: list[Labelled], held_out: list[Labelled]):
    assert twins(held_out, training) == []


def test_no_held_out_text_is_nearly_a_training_text(training: list[Labelled], held_out: list[Labelled]):
    assert near_twins(held_out, training) == []


def test_no_held_out_text_stands_twice(held_out: list[Labelled]):
    assert [text for text, times in Counter(one.plain for one in held_out).items() if times > 1] == []


def test_no_held_out_author_wrote_training_data(training: list[Labelled], held_out: list[Labelled]):
    assert {one.author for one in held_out} & {one.author for one in training} == set()


def test_held_out_messages_come_from_two_hands_of_eight_authors():
    for labelled in (held_out_intents(), held_out_themes()):
        assert {one.author for one in labelled} == {f"{hand}{number}" for hand in "hk" for number in range(1, 9)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_intent_has_enough_held_out_messages(language: str):
    counted = Counter(one.label for one in held_out_intents() if one.language == language)
    assert set(counted) == INTENTS
    assert {label: times for label, times in counted.items() if times < PER_INTENT} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_theme_has_enough_held_out_statements(language: str):
    counted = Counter(one.label for one in held_out_themes() if one.language == language)
    assert set(counted) == THEMES
    assert {label: times for label, times in counted.items() if times < PER_THEME[language]} == {}
    assert counted["none"] >= WITHOUT_THEME[language]


def test_held_out_messages_answer_questions_of_the_contract():
    assert {one.asking for one in held_out_intents()} <= QUESTIONS


def test_held_out_facts_are_named_as_in_the_contract():
    tellings = yaml.safe_load((HELD_OUT / "entities.yml").read_text(encoding="utf-8"))
    assert len(tellings) >= TELLINGS
    assert {name for telling in tellings for name in telling["expect"]} == FACTS
    assert {telling["asking"] for telling in tellings} <= QUESTIONS
