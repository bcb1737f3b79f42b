"""Fewer and surer answers."""

from xml.etree import ElementTree as ET

from assistant.evaluation.calibration import Answer
from assistant.evaluation.covering import coverages_told, draw_coverages
from assistant.evaluation.svg import LEFT, SIDE

SVG = "{http://www.w3.org/2000/svg}"
ANSWERS = [Answer(0.95, is_right=True), Answer(0.65, is_right=True), Answer(0.35, is_right=False)]


def test_table_tells_how_right_the_surer_answers_are() -> None:
    rows = coverages_told(ANSWERS, asked=4).splitlines()
    assert "| at least 0.0 | 75.0 % | 66.7 % |" in rows
    assert "| at least 0.9 | 25.0 % | 100.0 % |" in rows


def test_curve_runs_from_all_answers_to_the_surest() -> None:
    _legend, line = ET.fromstring(draw_coverages(ANSWERS, 4, "Themes")).findall(f"{SVG}polyline")
    across = [float(point.split(",")[0]) for point in line.get("points", "").split()]
    assert (across[0], across[-1]) == (LEFT + 0.75 * SIDE, LEFT + 0.25 * SIDE)


def test_thresholds_that_leave_no_answer_are_not_drawn() -> None:
    plot = draw_coverages([Answer(0.1, is_right=True)] * 2, 2, "Themes")
    _legend, line = ET.fromstring(plot).findall(f"{SVG}polyline")
    assert len(line.get("points", "").split()) == 6
