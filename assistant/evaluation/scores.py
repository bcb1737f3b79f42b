"""How well one list of labels matches another, item by item."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

Labels = Sequence[str]


@dataclass(frozen=True)
class Counts:
    """What was found and is true, found but not true, and true but not found."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """The share of what was found that is true; 0 when nothing was found."""
        return _share(self.right, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """The share of what is true that was found; 0 when there was nothing to find."""
        return _share(self.right, self.right + self.missed)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return _share(2 * self.right, 2 * self.right + self.wrong + self.missed)


def accuracy(truth: Labels, said: Labels) -> float:
    """The share of items with the right label; 0 for no items."""
    return _share(sum(_pairs_that_agree(truth, said)), len(truth))


def counts_by_label(truth: Labels, said: Labels) -> dict[str, Counts]:
    """Counts for each label that occurs in `truth` or `said`, in alphabetical order."""
    right = Counter(label for label, agrees in zip(truth, _pairs_that_agree(truth, said), strict=True) if agrees)
    true, found = Counter(truth), Counter(said)
    return {
        label: Counts(right[label], found[label] - right[label], true[label] - right[label])
        for label in sorted({*true, *found})
    }


def macro_f1(truth: Labels, said: Labels) -> float:
    """The mean F1 over the labels that occur in `truth`, each label weighing the same."""
    by_label = counts_by_label(truth, said)
    labels = set(truth)
    return _share(sum(by_label[label].f1 for label in labels), len(labels))


def confusions(truth: Labels, said: Labels, most: int = 15) -> list[tuple[str, str, int]]:
    """The commonest mistakes as (truth, said, times); ties in alphabetical order."""
    mistakes = Counter((true, found) for true, found in zip(truth, said, strict=True) if true != found)
    ordered = sorted(mistakes.items(), key=lambda one: (-one[1], one[0]))
    return [(true, found, times) for (true, found), times in ordered[:most]]


def _pairs_that_agree(truth: Labels, said: Labels) -> list[bool]:
    return [true == found for true, found in zip(truth, said, strict=True)]


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
