"""An answer of the time parser as one short line, the way the tables write it."""

from datetime import datetime

import pytest

from assistant.clock import STOCKHOLM
from assistant.understanding.when import When

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=STOCKHOLM)


@pytest.fixture
def told():
    """Tells an answer like "day 2026-12-03" or "times - 12:00"."""
    return tell


@pytest.fixture
def now():
    """The Monday all tables are seen from."""
    return MONDAY


def tell(when: When) -> str:
    """Like "day 2026-12-03", "range 2026-11-27T12:00 2026-11-27T17:00", "times - 12:00"."""
    if when.options:
        return f"{when.kind}: " + " | ".join(tell(option) for option in when.options)
    if when.kind == "times":
        ends = [when.start_time, when.end_time]
        texts = [one.isoformat("minutes") if one else "-" for one in ends]
    else:
        texts = [_moment(one) if one else "-" for one in (when.start, when.end)]
    if when.kind == "day" or texts[1] == "-":
        texts = texts[:1]
    return " ".join([when.kind, *texts]).removesuffix(" -")


def _moment(moment: datetime) -> str:
    return moment.replace(tzinfo=None).isoformat(timespec="minutes").removesuffix("T00:00")
