"""How much likelier a question makes an answer, by hand."""

import numpy as np
import pytest

from assistant.components.question_prior import SMOOTHING, QuestionPrior, learn_prior

LABELS = ["deny", "inform"]


def test_factors_are_the_smoothed_shares_times_the_questions():
    """Of three that deny two reply to `consent`; of `size` the only reply informs."""
    prior = learn_prior(["consent", "consent", "size", "size"], ["deny", "deny", "deny", "inform"], LABELS)
    assert SMOOTHING == 0.5
    assert prior.factors["consent"] == pytest.approx([2 * 2.5 / 4, 2 * 0.5 / 2])
    assert prior.factors["size"] == pytest.approx([2 * 1.5 / 4, 2 * 1.5 / 2])


def test_examples_that_name_no_question_are_spread_evenly():
    prior = learn_prior(["size", "consent", None, None], ["inform", "inform", "inform", "inform"], LABELS)
    assert prior.factors["size"][1] == pytest.approx(0.5 * 1 + 0.5)
    skewed = learn_prior(["size", "size", None, None, "consent"], ["inform"] * 4 + ["deny"], LABELS)
    among = 2.5 / (2.5 + 0.5)
    assert skewed.factors["size"][1] == pytest.approx(0.5 * among * 2 + 0.5)


def test_intent_never_told_in_reply_is_as_likely_after_any_question():
    prior = learn_prior(["size", "consent", None], ["inform", "inform", "deny"], LABELS)
    assert [factors[0] for factors in prior.factors.values()] == pytest.approx([1.0, 1.0])


def test_factors_of_an_intent_average_to_one():
    """So a question that all reply to alike moves nothing."""
    askings = ["size", "size", "consent", None, "slot", "slot"]
    prior = learn_prior(askings, ["inform", "deny", "deny", "deny", "inform", "inform"], LABELS)
    assert np.mean(list(prior.factors.values()), axis=0) == pytest.approx([1.0, 1.0])


def test_scores_are_weighed_by_hand():
    prior = QuestionPrior({"size": [0.25, 4.0]})
    weighed = prior.weigh(np.array([0.8, 0.2]), "size", weight=0.5)
    assert weighed == pytest.approx([0.4 / 0.8, 0.4 / 0.8])


@pytest.mark.parametrize("asking", [None, "", "weather"])
def test_without_a_known_question_scores_stay_as_they_were(asking: str | None):
    scores = np.array([0.8, 0.2])
    np.testing.assert_array_equal(QuestionPrior({"size": [0.25, 4.0]}).weigh(scores, asking, weight=0.5), scores)


def test_weight_of_zero_turns_the_question_off():
    scores = np.array([0.8, 0.2])
    assert QuestionPrior({"size": [0.25, 4.0]}).weigh(scores, "size", weight=0) == pytest.approx(scores)


def test_no_questions_are_no_factors():
    assert learn_prior([None, None], ["deny", "inform"], LABELS).factors == {}
