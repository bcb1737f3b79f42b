"""Which models may be put in use."""

import pytest

from assistant.evaluation.figures import Figure, Figures
from assistant.evaluation.gate import HEADLINES, Difference, differences, is_worse, objections


def figure(name: str, right: int, *, items: int = 100) -> Figure:
    """The first `right` of the items are right."""
    return Figure(name, {f"{place:03}": (int(place < right), 1) for place in range(items)})


def figures(**right: int) -> Figures:
    """Every headline at 50 of 100, but for those named with underscores."""
    counts = {name: right.get(name.replace(" ", "_"), 50) for name in HEADLINES}
    return Figures.of((figure(name, count) for name, count in counts.items()), {})


def test_a_run_is_not_worse_than_itself() -> None:
    assert is_worse(figures(), figures()) == []
    assert objections(figures(), figures()) == []


@pytest.mark.parametrize("name", ["intent accuracy", "main theme right", "none found", "facts F1"])
def test_ten_of_a_hundred_lost_is_worse(name: str) -> None:
    assert is_worse(figures(**{name.replace(" ", "_"): 40}), figures()) == [name]


def test_one_of_a_hundred_lost_may_be_chance() -> None:
    assert is_worse(figures(intent_accuracy=49), figures()) == []


@pytest.mark.parametrize(("right", "is_better"), [(51, False), (60, True)])
def test_only_a_gain_beyond_chance_is_better(right: int, is_better: bool) -> None:
    one = Difference(figure("none found", right), figure("none found", 50))
    assert (one.is_better, one.is_worse) == (is_better, False)


def test_refusing_more_needs_is_worse_and_fewer_is_not() -> None:
    assert is_worse(figures(needs_refused=60), figures()) == ["needs refused"]
    assert is_worse(figures(needs_refused=40), figures()) == []


def test_other_figures_do_not_hold_a_model_back() -> None:
    name = "out of scope found"
    now, before = (Figures.of([figure(name, right)], {}) for right in (40, 50))
    assert differences(now, before)[0].is_worse
    assert is_worse(now, before) == []


def test_difference_looks_only_at_what_both_measured() -> None:
    now = Figure("none found", {"a": (1, 1), "b": (0, 1), "new": (1, 1)})
    one = Difference(now, Figure("none found", {"a": (1, 1), "b": (1, 1), "old": (0, 1)}))
    assert (one.keys, one.missing, one.value) == (["a", "b"], 1, -0.5)


def test_nothing_measured_twice_is_neither_worse_nor_better() -> None:
    one = Difference(Figure("none found", {"a": (0, 1)}), Figure("none found", {"b": (1, 1)}))
    assert (one.is_worse, one.is_better, one.missing) == (False, False, 1)


def test_objection_tells_figure_and_numbers() -> None:
    (told,) = objections(figures(main_theme_right=40), figures())
    assert told.startswith("main theme right: 40.0 %, the baseline has 50.0 %; worse by 10.0 points (95 % interval -1")


def test_messages_left_out_are_an_objection() -> None:
    fewer = Figures.of((figure(name, 50, items=99) for name in HEADLINES), {})
    assert len(objections(fewer, figures())) == len(HEADLINES)


def test_messages_that_came_to_the_held_out_ones_are_none() -> None:
    more = Figures.of((figure(name, 50, items=120) for name in HEADLINES), {})
    assert objections(more, figures()) == []


def test_a_headline_that_was_not_measured_is_an_objection() -> None:
    now = figures()
    del now.figures["facts F1"]
    (told,) = objections(now, figures())
    assert told.startswith("facts F1: the baseline's messages are not all measured")
