"""What the theme model makes of the held-out needs, and how long it takes."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import cast

import spacy

from assistant.evaluation.held_out import Need
from assistant.evaluation.speed import Seconds, clocked
from assistant.themes.component import StatementScorer
from assistant.themes.labelled import NONE
from assistant.themes.model import Classification, ThemeModel

FIRST = "Den första meningen läser in modellen."


@dataclass(frozen=True)
class Judged:
    """A need, what was made of it, and the model's own score for no theme at all."""

    need: Need
    found: Classification
    of_none: float

    @property
    def main(self) -> str:
        """The main theme found; `none` when the model abstained."""
        return NONE if self.found.abstained else self.found.themes[0].id

    @property
    def score(self) -> float:
        """The score of `main`."""
        return self.of_none if self.found.abstained else self.found.themes[0].score

    @property
    def is_right(self) -> bool:
        return self.main == self.need.theme

    @property
    def is_right_or_touched(self) -> bool:
        return self.main in (self.need.theme, *self.need.also)

    @property
    def is_among_found(self) -> bool:
        return self.need.theme in [theme.id for theme in self.found.themes]


def hear(path: Path, needs: Sequence[Need]) -> tuple[list[Judged], list[Seconds]]:
    """What the trained pipeline in `path` makes of each need, and how long each took."""
    model = ThemeModel(path)
    model.classify(FIRST)
    clocks = [clocked(partial(model.classify, need.text)) for need in needs]
    of_none = none_scores(path, [need.text for need in needs])
    judged = [Judged(need, found, score) for need, (found, _), score in zip(needs, clocks, of_none, strict=True)]
    return judged, [seconds for _, seconds in clocks]


def none_scores(path: Path, texts: Sequence[str]) -> list[float]:
    """The score for no theme of each text, which `ThemeModel` compares with `refuse_at`."""
    scorer = cast("StatementScorer", spacy.load(path).get_pipe("themes"))
    place = scorer.labels.index(NONE)
    return [float(scorer.scores(scorer.read([text]))[0, place]) for text in texts]


def inputs_of(path: Path) -> str:
    """The fingerprint of all that the model in `path` was made of; its version tells only of examples and settings."""
    return (path / "fingerprint.txt").read_text()


def refuse_at(path: Path) -> float:
    """The score for no theme from which on the model in `path` abstains."""
    return float(json.loads((path / "training.json").read_text())["refuse_at"])
