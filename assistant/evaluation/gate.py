"""A model that is worse on the frozen messages than the committed baseline, beyond its interval, is not put in use."""

from dataclasses import dataclass
from functools import cached_property

from assistant.evaluation.figures import Figure, Figures
from assistant.evaluation.held_out import HELD_OUT
from assistant.evaluation.intervals import Interval, Item, paired_interval, share
from assistant.evaluation.tables import percent

BASELINE = HELD_OUT / "baseline.json"
HEADLINES = ("intent accuracy", "main theme right", "none found", "needs refused", "facts F1")
WHAT_TO_DO = (
    "Keep the model that is in use. `python -m assistant.evaluation.errors` shows what is heard wrong; "
    "mend the training data or the settings, and try again."
)
HOW_TO_FREEZE = "copy reports/figures.json from the data folder to tests/held_out/baseline.json"

NOT_ALL = f"the baseline's messages are not all measured. If they were changed on purpose, {HOW_TO_FREEZE}."


@dataclass(frozen=True)
class Difference:
    """A figure now and as it was before, over the items that both of them measured."""

    now: Figure
    before: Figure

    @cached_property
    def keys(self) -> list[str]:
        """The items that both measured."""
        return sorted(self.now.items.keys() & self.before.items.keys())

    @property
    def missing(self) -> int:
        """How many items that were measured before are not now."""
        return len(self.before.items) - len(self.keys)

    @property
    def value(self) -> float:
        """The share now less the share before."""
        return share(self._of(self.now)) - share(self._of(self.before))

    @cached_property
    def interval(self) -> Interval:
        """The paired 95 % interval; a point at zero when no item was measured twice."""
        return paired_interval(self._of(self.now), self._of(self.before)) if self.keys else Interval(0.0, 0.0)

    @property
    def is_worse(self) -> bool:
        """True when the whole interval lies on the bad side of zero."""
        return max(self._gains) < 0

    @property
    def is_better(self) -> bool:
        """True when the whole interval lies on the good side of zero."""
        return min(self._gains) > 0

    def _of(self, figure: Figure) -> list[Item]:
        return [figure.items[key] for key in self.keys]

    @property
    def _gains(self) -> tuple[float, float]:
        return self.now.sign * self.interval.low, self.now.sign * self.interval.high


def differences(now: Figures, before: Figures) -> list[Difference]:
    """For the figures that both runs have, in the order of `now`."""
    return [Difference(figure, before.figures[name]) for name, figure in now.figures.items() if name in before.figures]


def is_worse(now: Figures, before: Figures) -> list[str]:
    """The headline figures that are worse than before, with the whole of their paired 95 % interval."""
    return [one.now.name for one in differences(now, before) if one.now.name in HEADLINES and one.is_worse]


def objections(now: Figures, baseline: Figures) -> list[str]:
    """Why the model of `now` must not be put in use, a sentence each; none when it may."""
    found = {one.now.name: one for one in differences(now, baseline)}
    lost = [name for name in HEADLINES if name not in found or found[name].missing]
    return [
        *(_worse(found[name]) for name in is_worse(now, baseline)),
        *(f"{name}: {NOT_ALL}" for name in lost),
    ]


def _worse(one: Difference) -> str:
    low, high = one.interval.low, one.interval.high
    return (
        f"{one.now.name}: {percent(one.now.value)}, the baseline has {percent(one.before.value)}; "
        f"worse by {100 * abs(one.value):.1f} points (95 % interval {100 * low:+.1f} to {100 * high:+.1f})."
    )
