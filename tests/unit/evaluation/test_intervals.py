"""Bootstrap intervals."""

import pytest

from assistant.evaluation.intervals import Item, bootstrap, paired_interval, share, share_interval, together
from assistant.evaluation.scores import accuracy

TRUTH = ["yes"] * 100
HALF_RIGHT = ["yes", "no"] * 50


def test_interval_surrounds_the_figure() -> None:
    interval = bootstrap(accuracy, TRUTH, HALF_RIGHT)
    assert 0.38 < interval.low < 0.45
    assert 0.55 < interval.high < 0.62


def test_interval_is_the_same_each_time() -> None:
    assert bootstrap(accuracy, TRUTH, HALF_RIGHT) == bootstrap(accuracy, TRUTH, HALF_RIGHT)


def test_more_items_give_a_narrower_interval() -> None:
    few, many = bootstrap(accuracy, TRUTH, HALF_RIGHT), bootstrap(accuracy, TRUTH * 10, HALF_RIGHT * 10)
    assert many.high - many.low < few.high - few.low


def test_interval_of_a_perfect_score_is_a_point() -> None:
    assert str(bootstrap(accuracy, TRUTH, TRUTH)) == "1.000–1.000"


def test_a_share_weighs_items_by_their_wholes() -> None:
    assert share([(2, 2), (0, 6)]) == pytest.approx(2 / 8)


def test_a_share_of_nothing_is_zero() -> None:
    assert share([(0, 0)]) == 0


def test_interval_of_a_share_agrees_with_the_normal_one() -> None:
    """Half of 100 is right: 0.5 ± 1.96 √(0.25 / 100) = 0.402 to 0.598."""
    interval = share_interval([(1, 1), (0, 1)] * 50)
    assert (interval.low, interval.high) == pytest.approx((0.402, 0.598), abs=0.02)


def test_paired_interval_is_a_point_where_every_item_moved_alike() -> None:
    before: list[Item] = [(0, 2), (1, 2)] * 20
    now: list[Item] = [(1, 2), (2, 2)] * 20
    interval = paired_interval(now, before)
    assert (interval.low, interval.high) == pytest.approx((0.5, 0.5))


def test_paired_interval_sees_what_two_separate_ones_would_not() -> None:
    """Ten of 200 items got worse and none better: −0.05 ± 1.96 √(0.05 · 0.95 / 200) = −0.080 to −0.020."""
    before: list[Item] = [(1, 1)] * 110 + [(0, 1)] * 90
    now: list[Item] = [(1, 1)] * 100 + [(0, 1)] * 100
    interval = paired_interval(now, before)
    assert (interval.low, interval.high) == pytest.approx((-0.080, -0.020), abs=0.008)
    assert share_interval(now).high > share_interval(before).low


def test_items_of_one_author_go_together() -> None:
    assert together([(1, 1), (0, 1), (1, 1)], ["h1", "k1", "h1"]) == [(2, 2), (0, 1)]


def test_authors_who_differ_widen_the_interval() -> None:
    items: list[Item] = [(1, 1)] * 50 + [(0, 1)] * 50
    authors = [f"h{place // 25}" for place in range(100)]
    alone, grouped = share_interval(items), share_interval(together(items, authors))
    assert grouped.high - grouped.low > 2 * (alone.high - alone.low)
