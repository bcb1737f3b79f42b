"""What the plots share: a picture that reads well on light and on dark pages, and a frame with two axes."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

SIDE, LEFT, TOP, RIGHT, BOTTOM = 300, 56, 34, 20, 46
SHARES = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
LIGHT = {"paper": "#fff", "ink": "#222", "rule": "#999", "first": "#3f76ad", "second": "#b5432a", "third": "#3a7d44"}
DARK = {"paper": "#16181b", "ink": "#ddd", "rule": "#777", "first": "#6ea3d8", "second": "#e07a5f", "third": "#7cc48a"}


@dataclass(frozen=True)
class Axis:
    """From its first tick to its last; logarithmic for numbers that grow by doubling."""

    name: str
    ticks: Sequence[float] = SHARES
    is_log: bool = False

    def place(self, value: float) -> float:
        """Where the value lies: 0 at the first tick, 1 at the last."""
        low, high, here = (self._scaled(one) for one in (self.ticks[0], self.ticks[-1], value))
        return (here - low) / (high - low) if high > low else 0.0

    def _scaled(self, value: float) -> float:
        return math.log(value) if self.is_log else value


@dataclass(frozen=True)
class Frame:
    """A square between two axes; `top` leaves room for a legend."""

    x: Axis
    y: Axis
    top: int = TOP

    @property
    def size(self) -> tuple[int, int]:
        return LEFT + SIDE + RIGHT, self.top + SIDE + BOTTOM

    def across(self, value: float) -> float:
        return LEFT + SIDE * self.x.place(value)

    def down(self, value: float) -> float:
        return self.top + SIDE * (1 - self.y.place(value))

    def drawn(self) -> Iterator[str]:
        """Rules, ticks and the names of both axes."""
        yield from (self._tick_across(value) for value in self.x.ticks)
        yield from (self._tick_up(value) for value in self.y.ticks)
        middle, foot = LEFT + SIDE / 2, self.size[1] - 8
        yield f'<text x="{middle}" y="{foot}" text-anchor="middle">{escape(self.x.name)}</text>'
        turned = f"translate(14 {self.top + SIDE / 2}) rotate(-90)"
        yield f'<text transform="{turned}" text-anchor="middle">{escape(self.y.name)}</text>'

    def _tick_across(self, value: float) -> str:
        place, foot = self.across(value), self.top + SIDE + 16
        return f'<text x="{place:.1f}" y="{foot}" text-anchor="middle">{value:g}</text>'

    def _tick_up(self, value: float) -> str:
        place = self.down(value)
        rule = f'<line x1="{LEFT}" y1="{place:.1f}" x2="{LEFT + SIDE}" y2="{place:.1f}" opacity="0.3"/>'
        return f'{rule}<text x="{LEFT - 6}" y="{place + 4:.1f}" text-anchor="end">{value:g}</text>'


def picture(title: str, size: tuple[int, int], parts: Sequence[str]) -> str:
    """A whole SVG file, titled for eyes and for screen readers."""
    width, height = size
    shown = f'viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {shown} aria-label="{escape(title)}">'
    style = f"<style>{_colours(LIGHT)}@media(prefers-color-scheme:dark){{{_colours(DARK)}}}</style>"
    paper = '<rect class="paper" width="100%" height="100%"/>'
    return "\n".join([head, style, paper, f'<text x="{LEFT}" y="20">{escape(title)}</text>', *parts, "</svg>"]) + "\n"


def _colours(colour: dict[str, str]) -> str:
    fills = "".join(f".{name}{{fill:{colour[name]}}}" for name in ("paper", "first", "second", "third"))
    lines = "".join(f".line.{name}{{fill:none;stroke:{colour[name]}}}" for name in ("first", "second", "third"))
    return f"text{{font:12px sans-serif;fill:{colour['ink']}}}line{{stroke:{colour['rule']}}}{fills}{lines}"
