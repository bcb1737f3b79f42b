"""Wishes of a time: what a sentence rules in and out, and what holds when more is said."""

import json
from datetime import datetime, timedelta

import pytest

from assistant.bookings.wishes import SlotWishes, read_wishes
from assistant.clock import STOCKHOLM

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=STOCKHOLM)
SESSION = timedelta(minutes=45)


def allows(wishes: SlotWishes, start: str) -> bool:
    begins = datetime.fromisoformat(start).replace(tzinfo=STOCKHOLM)
    return wishes.allow(begins, begins + SESSION)


# 24 Nov 2026 is a Tuesday, 26 a Thursday, 27 a Friday, 30 a Monday; week 50 is 7-11 December.
SENTENCES = [
    (
        "inget av de där. bara förmiddagar, inte v 50",
        ["2026-11-24T09:00", "2026-12-16T11:00"],
        ["2026-12-08T09:00", "2026-11-24T13:00", "2026-11-24T11:30"],
    ),
    (
        "måndag till onsdag och före klockan två",
        ["2026-11-30T13:00", "2026-12-02T09:00"],
        ["2026-11-26T10:00", "2026-11-30T13:30", "2026-11-30T14:00"],
    ),
    (
        "jag kan inte på tisdagar",
        ["2026-11-25T10:00"],
        ["2026-11-24T10:00", "2026-12-01T10:00"],
    ),
    (
        "fredagar efter lunch passar mig",
        ["2026-11-27T13:00", "2026-12-04T15:00"],
        ["2026-11-27T12:30", "2026-11-26T14:00"],
    ),
    (
        "helst torsdag em eller fredag fm",
        ["2026-11-26T14:00", "2026-11-27T09:00"],
        ["2026-11-26T09:00", "2026-11-27T14:00", "2026-11-25T14:00"],
    ),
    (
        "kan bara efter 15",
        ["2026-11-24T15:00"],
        ["2026-11-24T14:30"],
    ),
    (
        "not before ten, any day but Monday",
        ["2026-11-24T10:00"],
        ["2026-11-24T09:00", "2026-11-30T11:00"],
    ),
    (
        "first half of next week",
        ["2026-11-30T09:00", "2026-12-02T15:00"],
        ["2026-11-27T09:00", "2026-12-03T09:00"],
    ),
    (
        "only after New Year",
        ["2027-01-04T09:00"],
        ["2026-12-18T09:00"],
    ),
    (
        "halv tre på torsdag",
        ["2026-11-26T14:30"],
        ["2026-11-26T14:00", "2026-12-03T14:30"],
    ),
    (
        "den 3:e kl 14.30",
        ["2026-12-03T14:30"],
        ["2026-12-03T10:00", "2026-12-04T14:30"],
    ),
    (
        "jag kan inte före tio på fredagar",
        ["2026-11-26T09:00", "2026-11-27T10:00"],
        ["2026-11-27T09:30"],
    ),
    (
        "inte torsdag förmiddag",
        ["2026-11-26T13:00", "2026-11-27T09:00"],
        ["2026-11-26T09:00"],
    ),
    (
        "inte måndag, tisdag eller onsdag",
        ["2026-11-26T09:00"],
        ["2026-11-24T09:00", "2026-11-25T09:00", "2026-11-30T09:00"],
    ),
    (
        "torsdag funkar inte men fredag går bra",
        ["2026-11-27T09:00"],
        ["2026-11-26T09:00", "2026-11-25T09:00"],
    ),
    (
        "kan ej tor men fre går",
        ["2026-11-27T09:00"],
        ["2026-11-26T09:00"],
    ),
    (
        "måndag eller tisdag men inte före tio",
        ["2026-11-30T10:00", "2026-11-24T10:00"],
        ["2026-11-24T09:00", "2026-11-26T10:00"],
    ),
    (
        "after lunch on weekdays except Friday",
        ["2026-11-26T13:00"],
        ["2026-11-27T13:00", "2026-11-26T11:00"],
    ),
    (
        "I'm away next week",
        ["2026-11-27T09:00", "2026-12-07T09:00"],
        ["2026-12-02T09:00"],
    ),
    (
        "v 49 är jag borta, sen går det bra",
        ["2026-12-08T09:00"],
        ["2026-12-02T09:00"],
    ),
    (
        "nästa vecka, gärna på eftermiddagen",
        ["2026-12-01T14:00"],
        ["2026-12-01T09:00", "2026-11-26T14:00"],
    ),
    (
        "tisdag eller onsdag nästa vecka",
        ["2026-12-01T09:00", "2026-12-02T09:00"],
        ["2026-11-24T09:00", "2026-12-03T09:00"],
    ),
    (
        "runt tio på torsdagar",
        ["2026-11-26T10:00", "2026-12-03T09:30"],
        ["2026-11-26T13:00"],
    ),
    (
        "either Tuesday or Thursday afternoon",
        ["2026-11-24T13:00", "2026-11-26T13:00"],
        ["2026-11-26T09:00", "2026-11-25T13:00"],
    ),
    (
        "nästa torsdag",
        ["2026-11-26T09:00", "2026-12-03T09:00"],
        ["2026-12-10T09:00", "2026-11-27T09:00"],
    ),
    (
        "före jul men inte fredagar",
        ["2026-12-17T09:00"],
        ["2026-12-18T09:00", "2027-01-08T09:00"],
    ),
    (
        "vi har öppet fredag och lördag så måndag-onsdag går bäst",
        ["2026-12-01T09:00"],
        ["2026-11-27T09:00"],
    ),
]


@pytest.mark.parametrize(("sentence", "fitting", "unfit"), SENTENCES)
def test_sentence_allows_and_rules_out(sentence: str, fitting: list[str], unfit: list[str]):
    wishes = read_wishes(sentence, NOW)

    assert [start for start in fitting if not allows(wishes, start)] == []
    assert [start for start in unfit if allows(wishes, start)] == []


@pytest.mark.parametrize(
    "text",
    [
        "ingen av dem passar",
        "vi är tre anställda i Mark",
        "jag är ledig på lucia",
        "vi har öppet torsdag till söndag",
        "",
    ],
)
def test_message_without_wishes_gives_none(text: str):
    assert read_wishes(text, NOW).is_empty


def test_soonest_is_a_wish_without_limits():
    wishes = read_wishes("snarast", NOW)

    assert wishes.soonest
    assert not wishes.is_empty
    assert allows(wishes, "2026-11-24T09:00")


def test_point_in_time_is_judged_like_a_session():
    noon = datetime(2026, 11, 24, 12, 0, tzinfo=STOCKHOLM)

    assert not read_wishes("förmiddag", NOW).allow(noon, noon)


def test_times_in_utc_are_judged_by_the_clock_in_stockholm():
    wishes = read_wishes("bara efter 15", NOW)

    assert wishes.allow(
        datetime.fromisoformat("2026-11-24T14:00+00:00"), datetime.fromisoformat("2026-11-24T14:45+00:00")
    )


@pytest.mark.parametrize("sentence", [sentence for sentence, _, _ in SENTENCES] + ["snarast", ""])
def test_wishes_survive_json(sentence: str):
    wishes = read_wishes(sentence, NOW)

    assert SlotWishes.from_json(json.loads(json.dumps(wishes.to_json()))) == wishes


@pytest.mark.parametrize(
    ("earlier", "later", "fitting", "unfit"),
    [
        ("bara förmiddagar", "inte måndagar", ["2026-11-24T09:00"], ["2026-11-30T09:00", "2026-11-24T13:00"]),
        ("nästa vecka", "helst eftermiddag", ["2026-12-01T13:00"], ["2026-12-01T09:00", "2026-12-08T13:00"]),
        ("bara förmiddagar", "efter lunch går bättre", ["2026-11-24T13:00"], ["2026-11-24T09:00"]),
        ("torsdagar", "fredagar istället", ["2026-11-27T09:00"], ["2026-11-26T09:00"]),
        ("torsdagar efter lunch", "fredagar", ["2026-11-27T13:00"], ["2026-11-27T09:00", "2026-11-26T13:00"]),
        ("torsdag", "torsdag eller fredag", ["2026-11-26T09:00", "2026-11-27T09:00"], ["2026-11-25T09:00"]),
        ("inte torsdagar", "torsdag eller fredag går", ["2026-11-26T09:00"], ["2026-11-25T09:00"]),
        ("helst torsdag", "nej, inte torsdag", ["2026-11-25T09:00"], ["2026-11-26T09:00"]),
        ("torsdag em eller fredag fm", "inte v 48", ["2026-12-03T13:00"], ["2026-11-26T13:00", "2026-12-03T09:00"]),
        ("torsdag em eller fredag fm", "fredagar", ["2026-12-04T09:00"], ["2026-12-04T13:00", "2026-12-03T13:00"]),
        ("efter nyår", "torsdag 3 december går ändå", ["2026-12-03T09:00"], ["2027-01-07T09:00"]),
        ("på torsdag", "fredagar", ["2026-11-27T09:00", "2026-12-04T09:00"], ["2026-11-26T09:00"]),
        ("inte v 50", "v 50 går faktiskt", ["2026-12-08T09:00"], ["2026-12-15T09:00"]),
        ("efter 15", "efter 13 går också", ["2026-11-24T13:00"], ["2026-11-24T12:00"]),
    ],
)
def test_later_wish_wins_only_where_it_contradicts(earlier: str, later: str, fitting: list[str], unfit: list[str]):
    wishes = read_wishes(earlier, NOW).merged(read_wishes(later, NOW))

    assert [start for start in fitting if not allows(wishes, start)] == []
    assert [start for start in unfit if allows(wishes, start)] == []


def test_merging_with_nothing_changes_nothing():
    wishes = read_wishes("torsdagar efter lunch", NOW)

    assert wishes.merged(SlotWishes()) == wishes
    assert SlotWishes().merged(wishes) == wishes
