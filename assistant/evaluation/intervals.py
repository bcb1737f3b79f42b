"""How far a figure would move with other items: percentile bootstrap (Efron 1979), by resampling items."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from assistant.evaluation.scores import Labels

ROUNDS = 1000
SEED = 20261123
OUTER = (2.5, 97.5)


@dataclass(frozen=True)
class Interval:
    """A 95 % interval."""

    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.low:.3f}–{self.high:.3f}"


def bootstrap(measure: Callable[[Labels, Labels], float], truth: Labels, said: Labels) -> Interval:
    """The interval of `measure(truth, said)`; the same one each time."""
    chooser = np.random.default_rng(SEED)
    figures = []
    for _ in range(ROUNDS):
        chosen = chooser.integers(len(truth), size=len(truth)).tolist()
        figures.append(measure([truth[one] for one in chosen], [said[one] for one in chosen]))
    low, high = np.percentile(figures, OUTER)
    return Interval(float(low), float(high))
