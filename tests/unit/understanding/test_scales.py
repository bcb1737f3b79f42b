"""Answers to closed questions."""

import pytest

from assistant.understanding.scales import read_level, read_ordinal, read_scale, read_urgency, read_yes_no


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3", 3), ("trea", 3), ("en fyra", 4), ("5 av 5", 5), ("2/5", 2), ("four", 4), ("jag säger 4", 4),
        ("en tvåa kanske", 2),
        ("superviktigt", 5), ("helt avgörande för oss", 5), ("extremely important", 5), ("pretty important", 4),
        ("inte särskilt viktigt", 2), ("not so important", 2), ("helt oviktigt", 1), ("mittemellan", 3),
        ("so-so", 3), ("lagom", 3),
        ("fem treor", None), ("3 eller 4", None), ("8", None), ("2,5", None), ("vi har två butiker", None),
        ("ingen aning", None),
    ],
)  # fmt: skip
def test_scale(text, expected):
    assert read_scale(text, low=1, high=5) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2", 2), ("fyran", 4), ("3:an", 3), ("bara en tanke", 1), ("inte provat nåt", 1), ("just an idea", 1),
        ("nothing at all", 1),
        ("vi har testat ett par gånger", 2), ("we tried it once", 2), ("gör det varje vecka", 3), ("regularly", 3),
        ("det sitter i väggarna", 4), ("second nature to us", 4), ("inte regelbundet men vi provar", 2),
        ("vet ej", None), ("9", None),
    ],
)  # fmt: skip
def test_level(text, expected):
    assert read_level(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("på en gång", "now"), ("helst i går", "now"), ("as soon as possible", "now"), ("it can't wait", "now"),
        ("inom två veckor", "now"),
        ("under året", "this_year"), ("innan sommaren", "this_year"), ("by the autumn", "this_year"),
        ("inte nu, men i år", "this_year"),
        ("ingen stress", "later"), ("nästa år", "later"), ("inte bråttom", "later"), ("some day", "later"),
        ("om ett par år", "later"),
        ("nu hinner vi inte", "later"), ("hm svårt att säga", None), ("Borås", None),
    ],
)  # fmt: skip
def test_urgency(text, expected):
    assert read_urgency(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ja!", "jajamensan", "japp", "jaaa", "jovisst", "absolut", "gärna det", "det går alldeles utmärkt",
        "det får du gärna", "visst får ni det",
        "okej då", "inga konstigheter", "no worries", "yep", "sure thing", "sounds good", "that's correct",
        "everything is right", "ser bra ut",
        "allt är korrekt", "varsågoda", "you can", "works for me", "why not", "mm", "👍", "stämmer", "helt rätt",
        "jag godkänner det",
    ],
)  # fmt: skip
def test_yes(text):
    assert read_yes_no(text) is True


@pytest.mark.parametrize(
    "text",
    [
        "Nej", "nejtack", "nej tack", "nä", "nix", "nope", "helst inte", "inte ännu", "absolut inte",
        "I'd rather not", "no thanks", "not yet",
        "det vill jag inte", "det får ni inte", "stämmer inte", "det är fel", "that's not right", "that's wrong",
        "please don't", "aldrig i livet",
        "nej, det stämmer inte", "nej det är bra så", "jag tror inte det", "låt bli",
    ],
)  # fmt: skip
def test_no(text):
    assert read_yes_no(text) is False


@pytest.mark.parametrize(
    "text",
    [
        "nej men ja",
        "ja eller nej",
        "kanske",
        "jag vet inte",
        "not sure",
        "ja men inte mejlen",
        "kan ni ringa?",
        "Borås",
        "",
        "🙂",
    ],
)
def test_neither_yes_nor_no(text):
    assert read_yes_no(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("den första", 0), ("ettan", 0), ("alternativ 2", 1), ("andra alternativet", 1), ("tvåan funkar", 1),
        ("nummer tre", 2), ("3", 2),
        ("sista", 2), ("the last one please", 2), ("den i mitten", 1), ("second", 1), ("third one", 2),
        ("I'd take number one", 0),
        ("ingen av dem", None), ("har du andra tider", None), ("de andra", None), ("inte ettan", None),
        ("kl 2", None), ("3/12", None),
        ("första veckan i maj", None), ("5", None), ("1 eller 2", None), ("vi är tre", None),
    ],
)  # fmt: skip
def test_ordinal_among_three(text, expected):
    assert read_ordinal(text, count=3) == expected


def test_the_other_of_two_is_the_second():
    assert read_ordinal("ta den andra", count=2) == read_ordinal("the other one", count=2) == 1
