"""The figures against ones worked out by hand."""

import pytest

from assistant.evaluation.scores import Counts, accuracy, confusions, counts_by_label, macro_f1

TRUTH = ["stop", "stop", "skip", "skip", "skip", "greet"]
SAID = ["stop", "skip", "skip", "skip", "stop", "thanks"]


def test_accuracy_is_the_share_of_right_labels() -> None:
    assert accuracy(TRUTH, SAID) == pytest.approx(3 / 6)


def test_accuracy_of_nothing_is_zero() -> None:
    assert accuracy([], []) == 0


def test_counts_tell_right_wrong_and_missed() -> None:
    counts = counts_by_label(TRUTH, SAID)
    assert counts["skip"] == Counts(right=2, wrong=1, missed=1)
    assert counts["thanks"] == Counts(right=0, wrong=1, missed=0)


def test_precision_recall_and_f1_follow_from_counts() -> None:
    counts = Counts(right=6, wrong=2, missed=4)
    assert (counts.precision, counts.recall) == pytest.approx((6 / 8, 6 / 10))
    assert counts.f1 == pytest.approx(2 * 0.75 * 0.6 / (0.75 + 0.6))


def test_counts_of_nothing_score_zero() -> None:
    counts = Counts(right=0, wrong=0, missed=0)
    assert (counts.precision, counts.recall, counts.f1) == (0, 0, 0)


def test_macro_f1_weighs_each_true_label_the_same() -> None:
    assert macro_f1(TRUTH, SAID) == pytest.approx((1 / 2 + 2 / 3 + 0) / 3)


def test_all_right_scores_one() -> None:
    assert accuracy(TRUTH, TRUTH) == 1
    assert macro_f1(TRUTH, TRUTH) == 1


def test_commonest_confusions_come_first() -> None:
    truth, said = ["deny", "deny", "skip", "stop"], ["skip", "skip", "stop", "stop"]
    assert confusions(truth, said) == [("deny", "skip", 2), ("skip", "stop", 1)]


def test_only_as_many_confusions_as_asked_for() -> None:
    assert confusions(TRUTH, SAID, most=1) == [("greet", "thanks", 1)]


def test_lists_of_different_lengths_are_refused() -> None:
    with pytest.raises(ValueError, match="shorter"):
        accuracy(["stop"], [])
