"""How right the answers would be if only the surer ones were given."""

from collections.abc import Sequence

from assistant.evaluation.calibration import Answer, coverages
from assistant.evaluation.curve_plot import Curves, Line, draw_curves
from assistant.evaluation.svg import Axis
from assistant.evaluation.tables import coverage_table

TOLD = (0.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
DRAWN = tuple(number / 50 for number in range(50))


def coverages_told(answers: Sequence[Answer], asked: int) -> str:
    """A table over thresholds; `asked` is how many items there were, unanswered ones included."""
    return coverage_table(coverages(answers, asked, TOLD))


def draw_coverages(answers: Sequence[Answer], asked: int, title: str) -> str:
    """Accuracy by the share of items that are answered, over thresholds on the score."""
    points = [(one.share, one.accuracy) for one in coverages(answers, asked, DRAWN) if one.share]
    axes = (Axis("share answered"), Axis("right of those"))
    return draw_curves(Curves(title, *axes, [Line("by threshold on the score", points)]))
