"""The first page: every figure of this run beside the run before and the baseline."""

from collections.abc import Iterator, Mapping

from assistant.evaluation.figures import Figure, Figures
from assistant.evaluation.gate import HEADLINES, Difference, differences
from assistant.evaluation.intervals import Interval
from assistant.evaluation.report import Report
from assistant.evaluation.tables import Row, percent, percents, table


def summarize(now: Figures, earlier: Mapping[str, Figures | None]) -> Report:
    """The page; `earlier` holds runs to compare with, by what to call them, or None where there was none."""
    report = Report("Summary")
    report.add("Now", table(["", "items", "now", "95 % interval"], map(_row, now.figures.values())))
    report.say(f"The gate looks at {', '.join(HEADLINES)}.")
    report.say("\n".join(f"- {part}: model {version}" for part, version in now.models.items()))
    for name, before in earlier.items():
        report.add(f"Beside {name}", _comparison(now, before) if before else "There is none.")
    return report


def _row(figure: Figure) -> Row:
    return (figure.name, len(figure.items), percent(figure.value), percents(figure.interval))


def _comparison(now: Figures, before: Figures) -> str:
    head = ["", "measured twice", "now", "before", "difference", "paired 95 % interval", ""]
    return table(head, _differences(now, before)) + "\n\n" + _models(before)


def _differences(now: Figures, before: Figures) -> Iterator[Row]:
    for one in differences(now, before):
        shares = (percent(one.now.value), percent(one.before.value))
        yield (one.now.name, len(one.keys), *shares, _points(one.value), _interval(one.interval), _verdict(one))


def _verdict(one: Difference) -> str:
    if one.is_worse:
        return "worse"
    return "better" if one.is_better else ""


def _points(difference: float) -> str:
    return f"{100 * difference:+.1f}"


def _interval(interval: Interval) -> str:
    return f"{_points(interval.low)} to {_points(interval.high)}"


def _models(figures: Figures) -> str:
    return "Models then: " + ", ".join(f"{part} {version}" for part, version in figures.models.items())
