"""Addresses and telephone numbers."""

import pytest

from assistant.understanding.contacts import find_emails, find_phones


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("skriv till greta@ask.example.", ["greta@ask.example"]),
        ("(Greta.Ask+ny@Ask.Example)", ["Greta.Ask+ny@ask.example"]),
        ("greta at ask dot example", []),
        ("greta@ask,example", []),
        ("@greta", []),
    ],
)
def test_only_real_addresses_are_emails(text, expected):
    assert [one.value for one in find_emails(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ring 070-174 06 12 efter lunch", ["070-174 06 12"]),
        ("+46  70 174 06 12", ["+46 70 174 06 12"]),
        ("0320-123 45", ["0320-123 45"]),
        ("559134-7712", []),
        ("2026-12-03", []),
        ("sedan 1987", []),
        ("0830-1200 passar", []),
    ],
)
def test_telephone_numbers_are_told_from_others(text, expected):
    assert [one.value for one in find_phones(text)] == expected
