"""Scores beside how often they were right."""

import pytest

from assistant.evaluation.calibration import Answer, Bin, Coverage, bins_of, coverages, expected_calibration_error

ANSWERS = [Answer(0.92, is_right=True), Answer(0.98, is_right=False), Answer(0.31, is_right=True)]


def test_answers_are_sorted_into_bins_by_score() -> None:
    low, high = bins_of(ANSWERS)
    assert (low.low, low.high, low.count, low.accuracy) == (0.3, 0.4, 1, 1.0)
    assert (high.count, high.accuracy) == (2, 0.5)
    assert high.mean_score == pytest.approx(0.95)


def test_a_score_of_one_belongs_to_the_last_bin() -> None:
    assert [one.low for one in bins_of([Answer(1.0, is_right=True)])] == [0.9]


def test_calibration_error_weighs_bins_by_size() -> None:
    bins = [Bin(0.8, 0.9, 3, 0.85, 0.75), Bin(0.2, 0.3, 1, 0.25, 0.65)]
    assert expected_calibration_error(bins) == pytest.approx((3 * 0.10 + 1 * 0.40) / 4)


def test_no_answers_have_no_calibration_error() -> None:
    assert expected_calibration_error(bins_of([])) == 0


def test_coverage_counts_items_without_an_answer() -> None:
    everything, surest = coverages(ANSWERS, asked=4, thresholds=(0.0, 0.95))
    assert (everything.share, everything.accuracy) == pytest.approx((3 / 4, 2 / 3))
    assert surest == Coverage(0.95, 1 / 4, 0.0)
