"""How many work in the company."""

import pytest

from assistant.understanding.sizes import find_sizes


def sizes(text, *, is_asked=False):
    return [one.value for one in find_sizes(text, is_asked=is_asked)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("vi är åtta på byrån", "2-9"),
        ("vi e tre illustratörer", "2-9"),
        ("vi är just nu 14", "10-49"),
        ("we are six", "2-9"),
        ("a team of 30", "10-49"),
        ("there are four of us", "2-9"),
        ("elva anställda", "10-49"),
        ("tolv medarbetare i Borås", "10-49"),
        ("sextiotvå anställda", "50-249"),
        ("twenty-one employees", "10-49"),
        ("260 anställda", "250+"),
        ("fyra pers i Kinna", "2-9"),
        ("tre kollegor i en lada", "2-9"),
        ("en byrå med sju anställda", "2-9"),
        ("a two-person studio", "2-9"),
        ("ett tvåmannaföretag", "2-9"),
        ("jag och en kompanjon", "2-9"),
        ("jag plus två praktikanter", "2-9"),
        ("me and an intern", "2-9"),
        ("jag o min syster driver firman", "2-9"),
        ("en handfull personer", "2-9"),
        ("jag har en anställd", "2-9"),
        ("bara jag i firman", "solo"),
        ("enmansföretagare", "solo"),
        ("jag jobbar ensam", "solo"),
        ("har inga anställda", "solo"),
        ("just me and that is fine", "solo"),
        ("a one-woman business", "solo"),
        ("har inte startat företaget ännu", "not_started"),
        ("haven't started the company yet", "not_started"),
        ("ska starta eget företag", "not_started"),
    ],
)
def test_size_is_told(text, expected):
    assert sizes(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "lampor från 70-talet", "sex nummer om året", "tre år sedan", "fyra butiker", "trettio elever",
        "vi är tre mil från Borås",
        "vi är två år gamla", "workshop för femton personer", "10 personer per kurs", "behöver anställa två personer",
        "våra kunder har 40 anställda", "hade tio anställda förut", "jag är ensam om metoden", "känner mig ensam",
        "har inte startat webbutiken", "jag och min man bor på landet", "3", "tre stycken", "vi är en byrå",
        "klockan tre",
    ],
)  # fmt: skip
def test_other_numbers_are_no_size(text):
    assert sizes(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5", "2-9"), ("en", "solo"), ("1", "solo"), ("fyra stycken", "2-9"), ("runt tolv", "10-49"), ("själv", "solo"),
        ("ensam", "solo"), ("me", "solo"), ("en handfull", "2-9"), ("6 med mig", "2-9"), ("2–9", "2-9"),
        ("50-249", "50-249"),
        ("250+", "250+"), ("nineteen", "10-49"), ("inte igång än", "not_started"), ("not yet", "not_started"),
        ("jag och brorsan", "2-9"), ("min sambo och jag", "2-9"), ("jag och Gun", "2-9"),
        ("sedan 80-talet och nu är vi nio", "2-9"),
        ("me plus a part-timer", "2-9"), ("hundra ungefär", "50-249"),
    ],
)  # fmt: skip
def test_asked_for_size_a_short_answer_counts(text, expected):
    assert sizes(text, is_asked=True) == [expected]


@pytest.mark.parametrize("text", ["två butiker", "tre år", "vet inte", "60-talet", "varför undrar ni"])
def test_asked_for_size_other_things_still_do_not(text):
    assert sizes(text, is_asked=True) == []


def test_two_sizes_in_one_message_are_both_told():
    assert sizes("jag är enmansföretagare, fast mina fyra anställda hjälper till") == ["solo", "2-9"]
