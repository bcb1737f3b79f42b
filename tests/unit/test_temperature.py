"""One number turns scores into what they say."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.temperature import best_temperature, tempered

SCORES = st.lists(st.floats(1e-6, 1), min_size=2, max_size=12).map(lambda row: np.array(row) / sum(row))
TEMPERATURES = st.floats(0.2, 3.0)


@given(SCORES, TEMPERATURES)
def test_tempered_scores_keep_their_order_and_sum_to_one(scores, temperature):
    shares = tempered(scores, temperature)
    assert shares.sum() == pytest.approx(1)
    assert np.all(np.diff(shares[np.argsort(scores)]) >= -1e-12)


def test_low_temperature_sharpens_and_high_flattens():
    scores = np.array([0.6, 0.3, 0.1])
    sharp, same, flat = (tempered(scores, temperature) for temperature in (0.5, 1.0, 2.0))
    assert sharp == pytest.approx(scores**2 / (scores**2).sum())
    assert same == pytest.approx(scores)
    assert sharp[0] > same[0] > flat[0] > flat[2] > same[2] > sharp[2]


def test_each_row_is_tempered_by_itself():
    rows = np.array([[0.9, 0.1], [0.2, 0.8]])
    np.testing.assert_allclose(tempered(rows, 0.5), [tempered(rows[0], 0.5), tempered(rows[1], 0.5)])


def test_score_of_nothing_at_all_stays_the_least():
    shares = tempered(np.array([0.0, 1.0, 0.0]), 3.0)
    assert shares == pytest.approx([0, 1, 0], abs=1e-3)
    assert shares.sum() == pytest.approx(1)


@pytest.mark.parametrize("known", [0.4, 1.0, 2.5])
def test_known_temperature_is_found_back(known: float):
    rng = np.random.default_rng(7)
    honest = rng.dirichlet(np.ones(4), size=4000)
    truth = [int(rng.choice(4, p=row)) for row in honest]
    assert best_temperature(tempered(honest, 1 / known), truth) == pytest.approx(known, rel=0.1)


def test_scores_that_are_always_right_are_sharpened():
    scores = np.tile([0.6, 0.4], (20, 1))
    assert best_temperature(scores, [0] * 20) == pytest.approx(0.2)
    assert best_temperature(scores, [1] * 20) == pytest.approx(3.0)
