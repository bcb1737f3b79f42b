"""Names of people."""

import pytest

from assistant.understanding.people import find_people


def people(text, *, is_asked=False):
    return [one.value for one in find_people(text, is_asked=is_asked)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jag heter Tova Sjöstrand-Ek", "Tova Sjöstrand-Ek"),
        ("hej jag heter britt falk och syr kläder", "Britt Falk"),
        ("My name is Ronan O'Dea, I carve spoons", "Ronan O'Dea"),
        ("Hej! Tova Ek här", "Tova Ek"),
        ("Hör av er. Mvh Greta Ask", "Greta Ask"),
        ("Kind regards, Ronan Dea", "Ronan Dea"),
        ("This is Ronan from Spoon & Bowl", "Ronan"),
        ("Greta Ask på Fjärilen Förlag", "Greta Ask"),
    ],
)
def test_name_is_told(text, expected):
    assert people(text) == [expected]


@pytest.mark.parametrize(
    "text", ["Keramiker på Simonsland", "Jag är på väg", "det är Prissättningen.", "Vi heter så", "jag heter inte det"]
)
def test_other_words_are_no_name(text):
    assert people(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("greta ask", "Greta Ask"), ("Det är jag, Greta Ask.", "Greta Ask"), ("I'm Ronan", "Ronan"), ("GRETA", "GRETA"),
        ("jag heter Nils von Ask", "Nils von Ask"), ("Mark Ask", "Mark Ask"), ("Dag", "Dag"), ("My Ask", "My Ask"),
        ("Greta Ask, greta@ask.example", "Greta Ask"), ("Greta tack", "Greta"), ("Abdi Al Noor", "Abdi Al Noor"),
    ],
)  # fmt: skip
def test_asked_for_name_the_message_is_it(text, expected):
    assert people(text, is_asked=True) == [expected]


@pytest.mark.parametrize(
    "text", ["varför då?", "vill inte säga det", "hoppa över", "samma som förut har jag ju skrivit", "12345"]
)
def test_asked_for_name_other_answers_are_none(text):
    assert people(text, is_asked=True) == []
