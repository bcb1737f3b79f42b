"""Keeping quiet: statements of no theme that are found against needs that are refused, whatever the threshold."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.evaluation.curve_plot import Curves, Line, draw_curves
from assistant.evaluation.hearing import Judged
from assistant.evaluation.svg import Axis
from assistant.evaluation.tables import percent, table
from assistant.themes.labelled import NONE

THRESHOLDS = tuple(number / 50 for number in range(51))
TOLD = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
REFUSED = Axis("share of needs refused", (0.0, 0.1, 0.2, 0.3, 0.4, 0.5))


@dataclass(frozen=True)
class Refusal:
    """When a score of at least `threshold` for no theme is taken for none."""

    threshold: float
    refused: float
    """The share of needs that are refused."""
    found: float
    """The share of statements without a theme that are found."""


def refusals(judged: Sequence[Judged], thresholds: Sequence[float]) -> list[Refusal]:
    """One for each threshold, by the model's own score for no theme."""
    needs = [one.of_none for one in judged if one.need.theme != NONE]
    others = [one.of_none for one in judged if one.need.theme == NONE]
    return [Refusal(one, _share_from(one, needs), _share_from(one, others)) for one in thresholds]


def refusals_table(judged: Sequence[Judged], present: float) -> str:
    rows = [
        (f"{one.threshold:.3f}, in use" if one.threshold == present else one.threshold, *_percents(one))
        for one in refusals(judged, sorted({*TOLD, present}))
    ]
    return table(["no theme from", "needs refused", "none found"], rows)


def draw_refusals(judged: Sequence[Judged], present: float) -> str:
    """The curve over all thresholds, and where the model stands on it."""
    curve = [one for one in refusals(judged, THRESHOLDS) if one.refused <= REFUSED.ticks[-1]]
    lines = [
        Line("whatever the threshold", [(one.refused, one.found) for one in curve]),
        Line("threshold in use", [(one.refused, one.found) for one in refusals(judged, [present])]),
    ]
    return draw_curves(Curves("Themes: keeping quiet", REFUSED, Axis("share of none found"), lines))


def _share_from(threshold: float, scores: Sequence[float]) -> float:
    return sum(score >= threshold for score in scores) / max(1, len(scores))


def _percents(one: Refusal) -> tuple[str, str]:
    return percent(one.refused), percent(one.found)
