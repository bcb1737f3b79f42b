"""Makes scores mean what they say, by one number (temperature scaling: Guo et al., ICML 2017)."""

from collections.abc import Sequence

import numpy as np

CANDIDATES = np.geomspace(0.2, 3.0, 60)
TINY = 1e-12


def tempered(scores: np.ndarray, temperature: float) -> np.ndarray:
    """Scores that sum to one over the last axis: sharper for a temperature below 1, flatter above; same order."""
    logits = np.log(np.maximum(scores, TINY)) / temperature
    powers = np.exp(logits - logits.max(axis=-1, keepdims=True))
    shares: np.ndarray = powers / powers.sum(axis=-1, keepdims=True)
    return shares


def best_temperature(scores: np.ndarray, truth: Sequence[int]) -> float:
    """The temperature under which the true labels, indices into the rows, are likeliest."""
    rows = np.arange(len(truth))
    losses = [-np.log(np.maximum(tempered(scores, one)[rows, truth], TINY)).mean() for one in CANDIDATES]
    return float(CANDIDATES[int(np.argmin(losses))])
