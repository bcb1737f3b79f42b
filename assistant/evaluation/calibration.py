"""Does a score mean what it says: of the answers scored 0.8, are eight in ten right?"""

from collections.abc import Sequence
from dataclasses import dataclass

BINS = 10


@dataclass(frozen=True)
class Answer:
    """An answer's score, 0–1, and whether it was right."""

    score: float
    is_right: bool


@dataclass(frozen=True)
class Bin:
    """The answers whose scores lie from `low` up to `high`."""

    low: float
    high: float
    count: int
    mean_score: float
    accuracy: float


@dataclass(frozen=True)
class Coverage:
    """When only answers of at least `threshold` are given: the share given, and the share of those that is right."""

    threshold: float
    share: float
    accuracy: float


def bins_of(answers: Sequence[Answer]) -> list[Bin]:
    """Ten bins of equal width, without the empty ones; a score of 1 belongs to the last."""
    sorted_in: dict[int, list[Answer]] = {}
    for answer in answers:
        sorted_in.setdefault(min(int(answer.score * BINS), BINS - 1), []).append(answer)
    return [_bin(number, sorted_in[number]) for number in sorted(sorted_in)]


def expected_calibration_error(bins: Sequence[Bin]) -> float:
    """The mean distance between score and accuracy, bins weighed by size (Naeini et al. 2015); 0 is perfect."""
    total = sum(one.count for one in bins)
    return sum(one.count * abs(one.mean_score - one.accuracy) for one in bins) / total if total else 0.0


def coverages(answers: Sequence[Answer], asked: int, thresholds: Sequence[float]) -> list[Coverage]:
    """One for each threshold; `asked` is how many items there were, unanswered ones included."""
    return [_coverage(answers, asked, threshold) for threshold in thresholds]


def _bin(number: int, answers: Sequence[Answer]) -> Bin:
    mean_score = sum(one.score for one in answers) / len(answers)
    return Bin(number / BINS, (number + 1) / BINS, len(answers), mean_score, _accuracy(answers))


def _coverage(answers: Sequence[Answer], asked: int, threshold: float) -> Coverage:
    given = [one for one in answers if one.score >= threshold]
    return Coverage(threshold, len(given) / asked if asked else 0.0, _accuracy(given))


def _accuracy(answers: Sequence[Answer]) -> float:
    return sum(one.is_right for one in answers) / len(answers) if answers else 0.0
