"""Bootstrap intervals."""

from assistant.evaluation.intervals import bootstrap
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
