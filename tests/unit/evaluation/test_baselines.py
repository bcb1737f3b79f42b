"""Readers who read nothing."""

from assistant.evaluation.baselines import always_the_commonest, at_random

TRUTH = ["need"] * 3 + ["stop", "skip"]


def test_commonest_label_is_said_every_time() -> None:
    assert always_the_commonest(TRUTH) == ["need"] * 5


def test_random_labels_are_the_same_each_time() -> None:
    assert at_random(TRUTH) == at_random(TRUTH)
    assert len(at_random(TRUTH)) == len(TRUTH)


def test_random_labels_are_all_equally_likely() -> None:
    drawn = at_random(TRUTH * 600)
    assert all(900 < drawn.count(label) < 1100 for label in set(TRUTH))
