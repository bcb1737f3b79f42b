"""Lines through points."""

from xml.etree import ElementTree as ET

import pytest

from assistant.evaluation.curve_plot import Curves, Line, draw_curves
from assistant.evaluation.svg import LEFT, SIDE, Axis

SVG = "{http://www.w3.org/2000/svg}"
EXAMPLES = Axis("examples", (100, 200, 400), is_log=True)
SHARE = Axis("share right")


def drawn(*lines: Line) -> ET.Element:
    return ET.fromstring(draw_curves(Curves("Learning", EXAMPLES, SHARE, lines)))


def test_doublings_lie_equally_far_apart_on_a_logarithmic_axis() -> None:
    assert [EXAMPLES.place(value) for value in EXAMPLES.ticks] == pytest.approx([0, 0.5, 1])


def test_halves_lie_in_the_middle_of_a_plain_axis() -> None:
    assert SHARE.place(0.5) == 0.5


def test_a_line_goes_through_its_points() -> None:
    plot = drawn(Line("accuracy", [(100, 0.0), (200, 0.5), (400, 1.0)]))
    _legend, line = plot.findall(f"{SVG}polyline")
    points = [tuple(map(float, point.split(","))) for point in line.get("points", "").split()]
    assert [x for x, _ in points] == [LEFT, LEFT + SIDE / 2, LEFT + SIDE]
    assert points[0][1] - points[1][1] == points[1][1] - points[2][1] == SIDE / 2


def test_a_single_point_is_a_large_dot() -> None:
    plot = drawn(Line("threshold in use", [(200, 0.5)]))
    _legend, dot = plot.findall(f"{SVG}circle")
    assert (float(dot.get("cx", 0)), dot.get("r")) == (LEFT + SIDE / 2, "5")
    assert plot.findall(f"{SVG}polyline") == []


def test_lines_are_told_apart_by_more_than_colour() -> None:
    points = [(100, 0.1), (400, 0.2)]
    lines = drawn(Line("main & right", points), Line("none", points)).findall(f"{SVG}polyline")
    assert len({line.get("class") for line in lines}) == 2
    assert len({line.get("stroke-dasharray") for line in lines}) == 2


def test_legend_names_every_line() -> None:
    plot = drawn(Line("main & right", [(100, 0.1)]), Line("none found", [(100, 0.1)]))
    assert {"main & right", "none found"} < {text.text for text in plot.findall(f"{SVG}text")}


def test_plot_has_colours_for_dark_pages_of_its_own() -> None:
    light, dark = draw_curves(Curves("Learning", EXAMPLES, SHARE, [])).split("@media(prefers-color-scheme:dark)")
    assert ".paper{fill:#fff}" in light
    assert ".paper{fill:#16181b}" in dark
