"""A small reliability diagram as SVG: the closer the bars come to the diagonal, the more honest the scores."""

from collections.abc import Sequence
from html import escape

from assistant.evaluation.calibration import Bin

SIDE, LEFT, TOP = 300, 52, 34
WIDTH, HEIGHT = LEFT + SIDE + 16, TOP + SIDE + 46
TICKS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
STYLE = "text{font:12px sans-serif;fill:#222}.bar{fill:#4a7fb5}.mean{fill:#b5432a}line{stroke:#999}"


def draw_reliability(bins: Sequence[Bin], title: str) -> str:
    """Accuracy by score as bars, the mean score of each as a dot on the diagonal."""
    shown = f'viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(title)}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {shown}>',
        f'<style>{STYLE}</style><rect width="100%" height="100%" fill="#fff"/>',
        f'<text x="{LEFT}" y="20">{escape(title)}</text>',
        *(_tick(value) for value in TICKS),
        *(_bar(one) for one in bins),
        f'<line x1="{_x(0)}" y1="{_y(0)}" x2="{_x(1)}" y2="{_y(1)}" stroke-dasharray="4 3"/>',
        *(_dot(one) for one in bins),
        f'<text x="{LEFT + SIDE / 2}" y="{HEIGHT - 8}" text-anchor="middle">score</text>',
        f'<text transform="translate(14 {TOP + SIDE / 2}) rotate(-90)" text-anchor="middle">accuracy</text>',
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _tick(value: float) -> str:
    return (
        f'<line x1="{_x(0)}" y1="{_y(value)}" x2="{_x(1)}" y2="{_y(value)}" opacity="0.3"/>'
        f'<text x="{LEFT - 6}" y="{_y(value) + 4}" text-anchor="end">{value:.1f}</text>'
        f'<text x="{_x(value)}" y="{_y(0) + 16}" text-anchor="middle">{value:.1f}</text>'
    )


def _bar(one: Bin) -> str:
    width, height = _x(one.high) - _x(one.low) - 2, _y(0) - _y(one.accuracy)
    told = f"{one.count} answers, accuracy {one.accuracy:.2f}"
    return (
        f'<rect class="bar" x="{_x(one.low) + 1:.1f}" y="{_y(one.accuracy):.1f}" width="{width:.1f}" '
        f'height="{height:.1f}"><title>{told}</title></rect>'
    )


def _dot(one: Bin) -> str:
    return f'<circle class="mean" cx="{_x(one.mean_score):.1f}" cy="{_y(one.mean_score):.1f}" r="3"/>'


def _x(value: float) -> float:
    return LEFT + SIDE * value


def _y(value: float) -> float:
    return TOP + SIDE * (1 - value)
