"""Lines through measured points as SVG, told apart by colour and by dashes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from assistant.evaluation.svg import LEFT, TOP, Axis, Frame, picture

LOOKS = (("first", ""), ("second", ' stroke-dasharray="7 3"'), ("third", ' stroke-dasharray="2 3"'))
ROW = 18
DOTTED = 12
"""Lines of no more points than this show each of them."""


@dataclass(frozen=True)
class Line:
    """A name for the legend and points (x, y); a single point is drawn as a large dot."""

    name: str
    points: Sequence[tuple[float, float]]


@dataclass(frozen=True)
class Curves:
    """A plot of at most three lines between two axes."""

    title: str
    x: Axis
    y: Axis
    lines: Sequence[Line]


def draw_curves(curves: Curves) -> str:
    """The plot with a legend above it."""
    frame = Frame(curves.x, curves.y, TOP + ROW * len(curves.lines))
    drawn = [part for number, line in enumerate(curves.lines) for part in _drawn(line, frame, number)]
    return picture(curves.title, frame.size, [*frame.drawn(), *drawn])


def _drawn(line: Line, frame: Frame, number: int) -> Iterator[str]:
    colour, dashes = LOOKS[number]
    y = TOP + ROW * number
    places = [(frame.across(x), frame.down(y)) for x, y in line.points]
    yield f'<text x="{LEFT + 34}" y="{y + 4}">{escape(line.name)}</text>'
    if len(places) == 1:
        yield from _dots([(LEFT + 13, y), *places], f'class="{colour}" r="5"')
        return
    look = f'class="line {colour}" stroke-width="2"{dashes}'
    yield _joined([(LEFT, y), (LEFT + 26, y)], look)
    yield _joined(places, look)
    if len(places) <= DOTTED:
        yield from _dots(places, f'class="{colour}" r="3"')


def _joined(places: Sequence[tuple[float, float]], look: str) -> str:
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    return f'<polyline {look} points="{points}"/>'


def _dots(places: Sequence[tuple[float, float]], look: str) -> Iterator[str]:
    yield from (f'<circle {look} cx="{x:.1f}" cy="{y:.1f}"/>' for x, y in places)
