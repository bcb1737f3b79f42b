"""Names of companies."""

import pytest

from assistant.understanding.companies import find_companies


def companies(text, *, is_asked=False):
    return [one.value for one in find_companies(text, is_asked=is_asked)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Greta på Askens Möbler AB i Skene", "Askens Möbler AB"),
        ("vi på askens möbler ab vill mer", "askens möbler ab"),
        ("Företaget heter Kvist & Kvast", "Kvist & Kvast"),
        ("vi heter Rött Garn", "Rött Garn"),
        ("Our company is called Tin Roof", "Tin Roof"),
        ("Jag driver Ateljé Fjäril i Rydal", "Ateljé Fjäril"),
        ("Greta Ask på Fjärilen Förlag", "Fjärilen Förlag"),
        ("firman Grankotten", "Grankotten"),
        ("This is Ronan from Spoon & Bowl", "Spoon & Bowl"),
    ],
)
def test_company_is_told(text, expected):
    assert companies(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Företagsnamnet blev fel, Kvist & Kvast ska det stå", "Kvist & Kvast"),
        ("the company name should be Tin Roof, not Thin Roof", "Tin Roof"),
        ("byt firmanamnet till Nya Kvisten", "Nya Kvisten"),
        ("Företaget heter inte Granen utan Tallen", "Tallen"),
        ("the company name is wrong, it's Tin Roof & Son", "Tin Roof & Son"),
        ("firmanamn: ska vara kvist och kvast", "kvist och kvast"),
    ],
)
def test_corrected_name_goes_before_the_old_one(text, expected):
    assert companies(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kvist & kvast", "kvist & kvast"), ("“Tin Roof”", "Tin Roof"), ("Det är Borås Lampor AB.", "Borås Lampor AB"),
        ("firman heter rött garn, tack", "rött garn"), ("We're called Tin Roof", "Tin Roof"),
        ("Just Wool", "Just Wool"),
        ("<b>x</b>", "<b>x</b>"), ("=cmd()", "=cmd()"), ("Asken AB, org nr 559134-7712", "Asken AB"),
    ],
)  # fmt: skip
def test_asked_for_company_the_message_is_it(text, expected):
    assert companies(text, is_asked=True) == [expected]


@pytest.mark.parametrize("text", ["varför behöver ni det?", "vet inte än", "har inget namn", "hoppa över", "nej"])
def test_asked_for_company_other_answers_are_none(text):
    assert companies(text, is_asked=True) == []


@pytest.mark.parametrize(
    "text", ["vi driver två butiker", "Vi är i Borås", "jag driver ett galleri", "vi heter nog inget"]
)
def test_plain_talk_is_no_company(text):
    assert companies(text) == []
