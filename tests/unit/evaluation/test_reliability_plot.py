"""The reliability diagram."""

from xml.etree import ElementTree as ET

from assistant.evaluation.calibration import Answer, bins_of
from assistant.evaluation.reliability_plot import draw_reliability
from assistant.evaluation.svg import SIDE

SVG = "{http://www.w3.org/2000/svg}"
BINS = bins_of([Answer(0.95, is_right=True), Answer(0.35, is_right=True), Answer(0.38, is_right=False)])


def test_plot_has_a_bar_for_each_bin() -> None:
    bars = ET.fromstring(draw_reliability(BINS, "Themes")).findall(f"{SVG}rect[@class='first']")
    assert [float(bar.get("height", 0)) for bar in bars] == [SIDE / 2, SIDE]


def test_title_is_escaped() -> None:
    plot = ET.fromstring(draw_reliability(BINS, 'Themes & "kinds"'))
    assert plot.get("aria-label") == 'Themes & "kinds"'
