"""The confusion matrix."""

from xml.etree import ElementTree as ET

import pytest

from assistant.evaluation.confusion_plot import CELL, FAINTEST, FULLEST, draw_confusions

SVG = "{http://www.w3.org/2000/svg}"
TRUTH = ["deny", "deny", "deny", "deny", "skip"]
SAID = ["deny", "deny", "deny", "skip", "skip"]


def cells() -> list[ET.Element]:
    plot = ET.fromstring(draw_confusions(TRUTH, SAID, "Intents"))
    return [one for one in plot.findall(f"{SVG}rect") if one.find(f"{SVG}title") is not None]


def test_only_pairs_that_occur_have_a_cell() -> None:
    told = [cell.findtext(f"{SVG}title") for cell in cells()]
    assert told == ["deny read as deny: 3", "deny read as skip: 1", "skip read as skip: 1"]


def test_the_fuller_a_cell_the_more_of_its_row() -> None:
    opacities = [float(cell.get("opacity", 0)) for cell in cells()]
    shares = [0.75, 0.25, 1.0]
    assert opacities == pytest.approx([FAINTEST + FULLEST * share for share in shares], abs=0.006)


def test_right_answers_lie_on_the_diagonal() -> None:
    first, mistake, second = cells()
    assert [one.get("class") for one in (first, mistake, second)] == ["first", "second", "first"]
    assert float(second.get("x", 0)) - float(first.get("x", 0)) == CELL
    assert float(second.get("y", 0)) - float(first.get("y", 0)) == CELL
    assert (mistake.get("x"), mistake.get("y")) == (second.get("x"), first.get("y"))
