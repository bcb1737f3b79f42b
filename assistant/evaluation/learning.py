"""How accuracy grows with the number of examples: parts of the training data, and the curve over them."""

from collections.abc import Mapping, Sequence

import numpy as np

from assistant.evaluation.curve_plot import Curves, Line, draw_curves
from assistant.evaluation.intervals import SEED
from assistant.evaluation.scores import Labels
from assistant.evaluation.svg import Axis

PARTS = (1 / 8, 1 / 4, 1 / 2, 1.0)
FEWEST = 2
Curve = Mapping[int, Sequence[float]]
"""Shares, one for each line, by the number of examples."""


def part_of(labels: Labels, part: float) -> list[int]:
    """Places of about `part` of the examples of each label, in order; a smaller part lies within a larger one."""
    chooser = np.random.default_rng(SEED)
    by_label = {label: [place for place, one in enumerate(labels) if one == label] for label in sorted(set(labels))}
    chosen = [chooser.permutation(places)[: _how_many(places, part)] for places in by_label.values()]
    return sorted(int(place) for places in chosen for place in places)


def draw_learning(title: str, names: Sequence[str], curve: Curve) -> str:
    """A line for each name, over a logarithmic axis."""
    lines = [
        Line(name, [(count, shares[place]) for count, shares in curve.items()]) for place, name in enumerate(names)
    ]
    return draw_curves(Curves(title, Axis("examples", sorted(curve), is_log=True), Axis("share right"), lines))


def _how_many(places: Sequence[int], part: float) -> int:
    return max(FEWEST, round(part * len(places)))
