"""What is not surely understood is asked about: no part of a time is dropped in silence."""

from datetime import datetime

import pytest

from assistant.understanding.when import parse

UNREAD = [
    *("torsdag 10 11 eller 14", "fredag mellan 10", "torsdag halv", "torsdag kvart", "since thursday"),
    *("varannan torsdag", "torsdag udda veckor", "halva torsdagen", "senare på torsdag", "thursday later in the day"),
    *("kl 12 på natten", "every other tuesday"),
]
MAY_BE_RULED_OUT = [
    *("torsdag suger", "thursday sucks", "torsdag är en mardröm", "thursday is a nightmare", "jag avskyr måndagar"),
    *(
        "har möte torsdag",
        "har kund på torsdag",
        "på torsdag är jag i göteborg",
        "jobbar torsdag",
        "i teach on thursday",
    ),
    *("nej torsdag", "unless it's friday", "thursday is my day off", "torsdagar funkar sällan", "fredag passar dåligt"),
    *("i have a meeting thursday at 10", "on monday we have an all-day workshop", "20 december är för sent"),
]
RULED_OUT = [
    *("varken måndag eller tisdag", "neither monday nor tuesday", "knappast på torsdag", "i'd rather avoid fridays"),
    *("hatar måndagar", "torsdag krånglar", "någon annan dag än torsdag", "any day other than thursday"),
    *("anything but monday", "out of office week 50", "torsdag är redan bokat"),
]
SURE = [
    *("är torsdag bra?", "torsdag känns bra", "thursday sounds good", "torsdag är det lugnt", "har tid på torsdag"),
    *("torsdag i två timmar", "45 minuter på torsdag", "torsdag hos er", "thursday online", "jag har gärna torsdag"),
]


@pytest.mark.parametrize("text", UNREAD)
def test_time_told_in_part_unknown_is_asked_about(text: str, now: datetime):
    assert parse(text, now).kind == "ambiguous"


@pytest.mark.parametrize("text", MAY_BE_RULED_OUT)
def test_time_that_may_be_ruled_out_is_offered_both_ways(text: str, now: datetime):
    when = parse(text, now)

    assert when.kind == "ambiguous"
    assert when.options[-1].kind == "exclude"


@pytest.mark.parametrize("text", RULED_OUT)
def test_time_denied_in_other_words_is_ruled_out(text: str, now: datetime):
    assert parse(text, now).kind == "exclude"


@pytest.mark.parametrize("text", SURE)
def test_words_of_consent_and_place_leave_no_doubt(text: str, now: datetime):
    assert parse(text, now).kind == "day"
