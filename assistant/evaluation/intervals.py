"""How far a figure would move with other items: percentile bootstrap (Efron 1979), by resampling items."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assistant.evaluation.scores import Labels

ROUNDS = 1000
SEED = 20261123
OUTER = (2.5, 97.5)
Item = tuple[float, float]
"""What an item adds to a share: to the part and to the whole, such as (1, 1) when it is right and (0, 1) when not."""
Floats = NDArray[np.float64]


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
    return _middle(np.array(figures))


def share(items: Sequence[Item]) -> float:
    """All parts over all wholes; 0 when there is no whole."""
    part, whole = (sum(one[place] for one in items) for place in (0, 1))
    return part / whole if whole else 0.0


def share_interval(items: Sequence[Item]) -> Interval:
    """The interval of `share(items)`; the same one each time."""
    return _middle(_shares(items, _draws(len(items))))


def paired_interval(now: Sequence[Item], before: Sequence[Item]) -> Interval:
    """The interval of `share(now) - share(before)`, each item drawn together with itself as it was before."""
    draws = _draws(len(now))
    return _middle(_shares(now, draws) - _shares(before, draws))


def together(items: Sequence[Item], groups: Sequence[str]) -> list[Item]:
    """One item for each group, say an author: their interval tells how far other authors would move the share."""
    sums: dict[str, Item] = {}
    for (part, whole), group in zip(items, groups, strict=True):
        so_far = sums.get(group, (0.0, 0.0))
        sums[group] = (so_far[0] + part, so_far[1] + whole)
    return list(sums.values())


def _draws(count: int) -> NDArray[np.int64]:
    """Shape (ROUNDS, count): places of items, drawn with replacement."""
    return np.random.default_rng(SEED).integers(count, size=(ROUNDS, count))


def _shares(items: Sequence[Item], draws: NDArray[np.int64]) -> Floats:
    parts, wholes = np.asarray(items, dtype=np.float64)[draws].sum(axis=1).T
    shares: Floats = np.divide(parts, wholes, out=np.zeros(len(draws)), where=wholes > 0)
    return shares


def _middle(figures: Floats) -> Interval:
    low, high = np.percentile(figures, OUTER)
    return Interval(float(low), float(high))
