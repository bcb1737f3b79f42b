"""A confusion matrix as SVG: a row for each true label, the fuller a cell, the more of the row was read so."""

from collections import Counter
from collections.abc import Iterator
from html import escape

from assistant.evaluation.scores import Labels
from assistant.evaluation.svg import picture

CELL, ROOM, HEAD = 19, 130, 34
FAINTEST, FULLEST = 0.15, 0.4
SMALL = 'style="font-size:10px"'


def draw_confusions(truth: Labels, said: Labels, title: str) -> str:
    """Every label of either list, in alphabetical order; right answers lie on the diagonal."""
    labels = sorted({*truth, *said})
    side = ROOM + CELL * len(labels) + 10
    return picture(title, (side, side + HEAD), [*_names(labels), *_cells(truth, said, labels)])


def _names(labels: list[str]) -> Iterator[str]:
    for number, label in enumerate(labels):
        place = CELL * number + CELL / 2 + 4
        yield f'<text {SMALL} x="{ROOM - 6}" y="{HEAD + ROOM + place}" text-anchor="end">{escape(label)}</text>'
        turned = f"translate({ROOM + place} {HEAD + ROOM - 6}) rotate(-90)"
        yield f'<text {SMALL} transform="{turned}">{escape(label)}</text>'


def _cells(truth: Labels, said: Labels, labels: list[str]) -> Iterator[str]:
    """Only cells that hold something."""
    of_label, pairs = Counter(truth), Counter(zip(truth, said, strict=True))
    for (true, read), times in sorted(pairs.items()):
        x, y = ROOM + CELL * labels.index(read), HEAD + ROOM + CELL * labels.index(true)
        opacity = FAINTEST + FULLEST * times / of_label[true]
        colour = "first" if true == read else "second"
        place = f'x="{x}" y="{y}" width="{CELL - 1}" height="{CELL - 1}" opacity="{opacity:.2f}"'
        told = f"<title>{escape(true)} read as {escape(read)}: {times}</title>"
        yield f'<rect class="{colour}" {place}>{told}</rect>'
        yield f'<text {SMALL} x="{x + CELL / 2 - 0.5}" y="{y + 13}" text-anchor="middle">{times}</text>'
