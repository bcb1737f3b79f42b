"""Properties: what the product prints it reads back, nothing wished for is over, and the changes of the clock hold."""

import csv
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from assistant.calendar.dates import clock, day, read_back
from assistant.clock import STOCKHOLM
from assistant.understanding.when import When, parse

TABLES = (Path(__file__).with_name("expressions.tsv"), Path(__file__).with_name("phone_expressions.tsv"))
START = datetime(2026, 1, 1, tzinfo=UTC)
MINUTES_IN_THREE_YEARS = 3 * 365 * 24 * 60
QUARTERS_IN_TEN_MONTHS = 300 * 24 * 4
CHANGES = ["2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31"]

nows = st.integers(0, MINUTES_IN_THREE_YEARS).map(lambda minutes: START + timedelta(minutes=minutes))
quarters_ahead = st.integers(1, QUARTERS_IN_TEN_MONTHS)
languages = st.sampled_from(["sv", "en"])


def expressions():
    rows = [line for table in TABLES for line in table.read_text(encoding="utf-8").splitlines()[1:]]
    return [row[0] for row in csv.reader(rows, delimiter="\t")]


def quarter_after(now: datetime, quarters: int) -> datetime:
    whole = now.replace(minute=now.minute - now.minute % 15)
    return (whole + timedelta(minutes=15 * quarters)).astimezone(STOCKHOLM)


def is_told_once(moment: datetime) -> bool:
    """False in the hour that autumn repeats: its clock time alone names two moments."""
    return moment.utcoffset() == moment.replace(fold=1).utcoffset()


def readings(when: When) -> tuple[When, ...]:
    return when.options or (when,)


@settings(max_examples=150, deadline=None)
@given(nows, quarters_ahead, languages)
@example(datetime(2027, 3, 27, 12, tzinfo=UTC), 60, "sv")
def test_time_read_back_is_the_time_that_was_said(now, quarters, language):
    starts = quarter_after(now, quarters)
    ends = starts + timedelta(minutes=45)
    if not (is_told_once(starts) and is_told_once(ends)) or ends.date() != starts.date():
        return
    when = parse(read_back(starts, ends, language), now)

    assert when.kind in {"range", "closed"}
    assert (when.start, when.end) == (starts, ends)


@settings(max_examples=150, deadline=None)
@given(nows, quarters_ahead, languages)
def test_label_of_a_slot_is_that_slot(now, quarters, language):
    starts = quarter_after(now, quarters)
    if not is_told_once(starts):
        return
    when = parse(f"{day(starts, language)} {'kl. ' if language == 'sv' else ''}{clock(starts, language)}", now)

    assert when.kind in {"moment", "closed", "past"}
    assert when.kind == "past" or when.start == starts


@settings(max_examples=300, deadline=None)
@given(nows, st.sampled_from(expressions()))
def test_nothing_wished_for_is_over(now, expression):
    for one in readings(parse(expression, now)):
        if one.kind in {"moment", "day"} or (one.kind == "range" and one.end):
            assert (one.end or one.start) > now
        assert one.start is None or one.end is None or one.start < one.end


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("hour", range(24))
def test_every_hour_of_the_day_the_clock_is_moved_is_one_moment(change, hour):
    now = datetime.fromisoformat(f"{change}T00:00+01:00") - timedelta(days=1, hours=3)
    when = parse(f"{change} kl {hour:02}:00", now)

    assert when.start
    assert when.start.utcoffset() == datetime.fromtimestamp(when.start.timestamp(), STOCKHOLM).utcoffset()
    is_skipped = change[5:7] == "03" and hour == 2
    assert when.start.hour == (3 if is_skipped else hour)
