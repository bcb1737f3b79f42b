"""Keeping quiet, whatever the threshold."""

from xml.etree import ElementTree as ET

from assistant.evaluation.refusing import Refusal, draw_refusals, refusals, refusals_table
from assistant.evaluation.svg import LEFT, SIDE
from tests.unit.evaluation.theme_judgements import judged

SVG = "{http://www.w3.org/2000/svg}"
JUDGED = [
    judged("export", of_none=0.1),
    judged("export", of_none=0.2),
    judged("ai_data", of_none=0.3),
    judged("ip_avtal", of_none=0.7),
    judged("none", of_none=0.7),
    judged("none", of_none=0.2),
]


def test_a_score_at_the_threshold_is_taken_for_none() -> None:
    assert refusals(JUDGED, [0.0, 0.3, 0.7, 0.8]) == [
        Refusal(0.0, refused=1.0, found=1.0),
        Refusal(0.3, refused=0.5, found=0.5),
        Refusal(0.7, refused=0.25, found=0.5),
        Refusal(0.8, refused=0.0, found=0.0),
    ]


def test_table_marks_the_threshold_in_use() -> None:
    assert "| 0.250, in use | 50.0 % | 50.0 % |" in refusals_table(JUDGED, 0.25)


def test_plot_has_a_dot_where_the_model_stands() -> None:
    plot = ET.fromstring(draw_refusals(JUDGED, 0.7))
    _legend, dot = plot.findall(f"{SVG}circle[@r='5']")
    assert float(dot.get("cx", 0)) == LEFT + SIDE / 2
