"""The two days on which the clock is moved."""

from datetime import datetime, timedelta

from assistant.clock import STOCKHOLM
from assistant.understanding.when import parse

BEFORE_SPRING = datetime(2027, 3, 27, 12, 0, tzinfo=STOCKHOLM)
BEFORE_AUTUMN = datetime(2026, 10, 24, 12, 0, tzinfo=STOCKHOLM)


def test_day_of_summer_time_has_23_hours():
    day = parse("28 mars", BEFORE_SPRING)

    assert day.start
    assert day.end
    assert day.end.timestamp() - day.start.timestamp() == timedelta(hours=23).total_seconds()


def test_day_of_winter_time_has_25_hours():
    day = parse("imorgon", BEFORE_AUTUMN)

    assert day.as_dict()["from"].endswith("+02:00")
    assert day.as_dict()["to"].endswith("+01:00")


def test_skipped_hour_is_told_as_the_hour_after():
    skipped = parse("28 mars kl 02:30", BEFORE_SPRING)

    assert skipped.as_dict()["from"] == "2027-03-28T03:30:00+02:00"


def test_in_two_hours_counts_real_hours_over_the_change():
    night = datetime(2027, 3, 28, 1, 30, tzinfo=STOCKHOLM)

    assert parse("om två timmar", night).as_dict()["from"] == "2027-03-28T04:30:00+02:00"


def test_office_hours_keep_their_clock_after_the_change():
    monday = parse("måndag kl 10", BEFORE_AUTUMN)

    assert monday.as_dict()["from"] == "2026-10-26T10:00:00+01:00"
