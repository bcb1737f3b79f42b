"""The training data: who wrote each text, enough of each label, and nothing said twice."""

from collections import Counter

import pytest

from tests.repository.corpus import (
    INTENTS,
    LANGUAGES,
    NLU,
    THEMES,
    Labelled,
    near_twins,
    training_intents,
    training_themes,
)

PER_INTENT, PER_THEME = 12, 20


def in_language(language: str) -> list[Labelled]:
    return [one for one in (*training_intents(), *training_themes()) if one.language == language]


def test_every_training_text_has_an_author():
    assert [one.text for one in (*training_intents(), *training_themes()) if not one.author] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_training_text_stands_twice(language: str):
    counted = Counter(one.plain for one in in_language(language))
    assert [text for text, times in counted.items() if times > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_training_text_is_nearly_another(language: str):
    texts = in_language(language)
    assert {tuple(sorted(pair)) for pair in near_twins(texts, texts)} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_intent_has_enough_training_texts(language: str):
    counted = Counter(one.label for one in training_intents() if one.language == language)
    assert set(counted) == INTENTS
    assert {label: times for label, times in counted.items() if times < PER_INTENT} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_theme_has_enough_training_texts(language: str):
    counted = Counter(one.label for one in training_themes() if one.language == language)
    assert set(counted) == THEMES
    assert {label: times for label, times in counted.items() if times < PER_THEME} == {}


def test_both_languages_have_the_same_files():
    swedish, english = ({path.name for path in (NLU / language).iterdir()} for language in LANGUAGES)
    assert swedish == english
