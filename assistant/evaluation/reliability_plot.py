"""A small reliability diagram as SVG: the closer the bars come to the diagonal, the more honest the scores."""

from collections.abc import Sequence

from assistant.evaluation.calibration import Bin
from assistant.evaluation.svg import Axis, Frame, picture

FRAME = Frame(Axis("score"), Axis("accuracy"))


def draw_reliability(bins: Sequence[Bin], title: str) -> str:
    """Accuracy by score as bars, the mean score of each as a dot on the diagonal."""
    corners = f'x1="{FRAME.across(0)}" y1="{FRAME.down(0)}" x2="{FRAME.across(1)}" y2="{FRAME.down(1)}"'
    diagonal = f'<line {corners} stroke-dasharray="4 3"/>'
    return picture(title, FRAME.size, [*FRAME.drawn(), *map(_bar, bins), diagonal, *map(_dot, bins)])


def _bar(one: Bin) -> str:
    width, height = FRAME.across(one.high) - FRAME.across(one.low) - 2, FRAME.down(0) - FRAME.down(one.accuracy)
    place = f'x="{FRAME.across(one.low) + 1:.1f}" y="{FRAME.down(one.accuracy):.1f}"'
    told = f"{one.count} answers, accuracy {one.accuracy:.2f}"
    return f'<rect class="first" {place} width="{width:.1f}" height="{height:.1f}"><title>{told}</title></rect>'


def _dot(one: Bin) -> str:
    place = f'cx="{FRAME.across(one.mean_score):.1f}" cy="{FRAME.down(one.mean_score):.1f}"'
    return f'<circle class="second" {place} r="3"/>'
