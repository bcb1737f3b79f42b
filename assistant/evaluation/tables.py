"""Tables in Markdown."""

from collections.abc import Iterable, Mapping, Sequence

from assistant.evaluation.calibration import Bin, Coverage
from assistant.evaluation.intervals import Interval
from assistant.evaluation.scores import Counts

Row = Sequence[object]


def table(head: Sequence[str], rows: Iterable[Row]) -> str:
    """A table whose first column is text and whose others are figures, set to the right."""
    rule = ["---", *["---:"] * (len(head) - 1)]
    return "\n".join(_line(cells) for cells in (head, rule, *rows))


def counts_table(what: str, by_label: Mapping[str, Counts]) -> str:
    """Precision, recall and F1 for each label, with the number of items it is true of."""
    rows = [
        (label, counts.right + counts.missed, counts.precision, counts.recall, counts.f1)
        for label, counts in by_label.items()
    ]
    return table([what, "items", "precision", "recall", "F1"], rows)


def bins_table(bins: Iterable[Bin]) -> str:
    rows = [(f"{one.low:.1f}–{one.high:.1f}", one.count, one.mean_score, one.accuracy) for one in bins]
    return table(["score", "answers", "mean score", "accuracy"], rows)


def coverage_table(coverages: Iterable[Coverage]) -> str:
    rows = [(f"at least {one.threshold:.1f}", percent(one.share), percent(one.accuracy)) for one in coverages]
    return table(["score", "answered", "right of those"], rows)


def percent(share: float) -> str:
    return f"{100 * share:.1f} %"


def percents(interval: Interval) -> str:
    return f"{100 * interval.low:.1f}–{100 * interval.high:.1f} %"


def _line(cells: Row) -> str:
    return "| " + " | ".join(_cell(one) for one in cells) + " |"


def _cell(value: object) -> str:
    return f"{value:.3f}" if isinstance(value, float) else str(value)
