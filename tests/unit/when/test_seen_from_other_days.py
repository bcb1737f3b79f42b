"""The same words on other days: past and coming weeks, ambiguous weekdays, holidays."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from assistant.clock import STOCKHOLM
from assistant.understanding.when import When, parse


@pytest.mark.parametrize(
    ("text", "seen_from", "expected"),
    [
        ("på torsdag", "2026-11-26", "day 2026-12-03"),
        ("nästa torsdag", "2026-11-26", "day 2026-12-03"),
        ("nästa torsdag", "2026-11-27", "day 2026-12-03"),
        ("nästa torsdag", "2026-12-21", "ambiguous: closed 2026-12-24 2026-12-25 | closed 2026-12-31 2027-01-01"),
        ("nästa vecka", "2026-12-30", "range 2027-01-04 2027-01-09"),
        ("vecka 53", "2026-12-30", "range 2026-12-28 2027-01-02"),
        ("vecka 53", "2027-02-01", "none"),
        ("v 48", "2026-11-28", "past 2026-11-23 2026-11-28"),
        ("den här veckan", "2026-11-28", "range 2026-11-28 2026-11-30"),
        ("3/1", "2026-12-30", "day 2027-01-03"),
        ("den 31:a", "2027-02-01", "day 2027-03-31"),
        ("i höst", "2027-05-03", "range 2027-08-01 2027-12-01"),
        ("till hösten", "2027-05-03", "range 2027-08-01 2027-12-01"),
        ("efter nyår", "2027-12-01", "range 2028-01-03"),
        ("imorgon", "2026-12-23", "closed 2026-12-24 2026-12-25"),
        ("imorgon kl 10", "2026-12-23", "closed 2026-12-24T10:00"),
        ("midsommarafton", "2026-06-01", "closed 2026-06-19 2026-06-20"),
        ("kristi himmelsfärd", "2026-11-23", "closed 2027-05-06 2027-05-07"),
    ],
)
def test_reading_depends_on_the_day_it_is_said(text: str, seen_from: str, expected: str, told: Callable[[When], str]):
    assert told(parse(text, datetime.fromisoformat(f"{seen_from}T09:00").replace(tzinfo=STOCKHOLM))) == expected


def test_today_is_the_day_in_stockholm_not_in_utc(told: Callable[[When], str]):
    late = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)

    assert told(parse("idag", late)) == "day 2026-11-24"
