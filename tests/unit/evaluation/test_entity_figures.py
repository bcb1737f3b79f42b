"""Facts found, beside facts to be found."""

from assistant.evaluation.entities import count, f1_of, facts_of, found_in, judge_entities
from assistant.evaluation.held_out import Telling
from assistant.evaluation.scores import Counts

EXPECTED = [facts_of([("size", "solo"), ("municipality", "mark")]), facts_of([])]
FOUND = [facts_of([("size", "solo"), ("municipality", "boras")]), facts_of([("size", "2-9")])]


def test_a_wrong_value_is_both_wrong_and_missed() -> None:
    assert count(EXPECTED, FOUND, ("municipality",)) == Counts(right=0, wrong=1, missed=1)


def test_a_fact_where_there_is_none_is_wrong() -> None:
    assert count(EXPECTED, FOUND, ("size",)) == Counts(right=1, wrong=1, missed=0)


def test_values_compare_alike_however_they_were_typed() -> None:
    typed = facts_of([("phone", "+46 70 174 06 99"), ("email", "Eva@Lod.example")])
    assert typed == facts_of([("phone", "0701740699"), ("email", "eva@lod.example")])


def test_places_that_do_not_hold_are_not_found() -> None:
    telling = Telling("inte Tranemo utan Borås", "municipality", "sv", {"municipality": "boras"})
    assert found_in(telling) == facts_of(telling.expect.items())


def test_report_tells_how_many_messages_are_read_exactly() -> None:
    tellings = [Telling("", None, "sv", {}), Telling("", None, "en", {})]
    sections = judge_entities(tellings, [facts_of([]), facts_of([("size", "solo")])]).sections
    assert "| all facts and nothing else | 2 | 50.0 % |" in sections[-1]


def test_f1_is_that_of_all_facts_together() -> None:
    """One right, two wrong, one missed: 2 / (2 + 2 + 1)."""
    tellings = [Telling("a", None, "sv", {}), Telling("b", None, "sv", {})]
    figure = f1_of(tellings, EXPECTED, FOUND)
    assert (figure.name, figure.value) == ("facts F1", 2 / 5)
    assert figure.value == count(EXPECTED, FOUND).f1
    assert sorted(figure.items.values()) == [(0, 1), (2, 4)]
