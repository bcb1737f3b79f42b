"""Parts of the training data."""

from collections import Counter
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest

from assistant.evaluation.learning import PARTS, draw_learning, part_of
from assistant.evaluation.svg import LEFT, SIDE

SVG = "{http://www.w3.org/2000/svg}"
LABELS = ["export"] * 40 + ["ai_data"] * 16 + ["none"] * 8


@pytest.mark.parametrize(("part", "counts"), [(1 / 4, (10, 4, 2)), (1 / 2, (20, 8, 4)), (1.0, (40, 16, 8))])
def test_every_label_keeps_its_share(part: float, counts: tuple[int, int, int]) -> None:
    found = Counter(LABELS[place] for place in part_of(LABELS, part))
    assert (found["export"], found["ai_data"], found["none"]) == counts


def test_a_label_never_has_fewer_than_two() -> None:
    assert Counter(LABELS[place] for place in part_of(LABELS, 1 / 8))["none"] == 2


def test_a_smaller_part_lies_within_a_larger_one() -> None:
    parts = [set(part_of(LABELS, part)) for part in PARTS]
    assert all(smaller < larger for smaller, larger in pairwise(parts))


def test_a_part_is_the_same_each_time_and_not_just_the_first() -> None:
    assert part_of(LABELS, 1 / 4) == part_of(LABELS, 1 / 4)
    assert part_of(LABELS, 1 / 4)[:10] != list(range(10))


def test_curve_has_a_line_for_each_name_from_least_to_most() -> None:
    curve = {100: (0.5, 0.1), 200: (0.6, 0.2), 400: (0.7, 0.3)}
    lines = ET.fromstring(draw_learning("Themes", ["right", "none"], curve)).findall(f"{SVG}polyline")[1::2]
    across = [[float(point.split(",")[0]) for point in line.get("points", "").split()] for line in lines]
    assert across == [[LEFT, LEFT + SIDE / 2, LEFT + SIDE]] * 2
