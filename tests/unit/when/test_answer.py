"""What the answer is made of."""

from datetime import datetime, time, timedelta

import pytest

from assistant.understanding.when import parse


def test_day_is_told_with_both_ends_and_their_offset(now: datetime):
    assert parse("imorgon", now).as_dict() == {
        "kind": "day",
        "from": "2026-11-24T00:00:00+01:00",
        "to": "2026-11-25T00:00:00+01:00",
    }


def test_clock_times_are_told_in_hours_and_minutes(now: datetime):
    when = parse("mellan 9 och 11", now)

    assert (when.start_time, when.end_time) == (time(9), time(11))
    assert when.as_dict() == {"kind": "times", "from": "09:00", "to": "11:00"}


def test_none_is_told_as_a_kind_alone(now: datetime):
    assert parse("vet inte än", now).as_dict() == {"kind": "none"}


def test_ambiguous_answer_lists_its_options(now: datetime):
    options = parse("nästa torsdag", now).as_dict()["options"]

    assert [option["from"][:10] for option in options] == ["2026-11-26", "2026-12-03"]


@pytest.mark.parametrize(
    ("text", "shift"),
    [
        ("dagen efter", timedelta(days=1)),
        ("samma tid dagen efter", timedelta(days=1)),
        ("veckan efter", timedelta(days=7)),
        ("en timme senare", timedelta(hours=1)),
        ("en halvtimme tidigare", timedelta(minutes=-30)),
        ("an hour later", timedelta(hours=1)),
        ("two days later", timedelta(days=2)),
        ("samma tid på fredag", None),
    ],
)
def test_relative_answer_carries_its_shift(text: str, shift: timedelta | None, now: datetime):
    when = parse(text, now)

    assert (when.kind, when.shift) == ("relative", shift)


def test_hours_of_a_longer_range_are_kept_beside_its_days(now: datetime):
    when = parse("nästa vecka efter lunch", now)

    assert when.kind == "range"
    assert when.start_time == time(13)
