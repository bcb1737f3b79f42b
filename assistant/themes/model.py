"""Reads themes and kind out of what an owner writes, with exact quotes and an honest "not sure"."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import spacy

from assistant.themes import component
from assistant.themes.labelled import NONE
from assistant.themes.quoting import quotes_for
from assistant.themes.statement import Statement

MOST_THEMES = 3
ENOUGH = 0.9
"""Themes are named until one of them is the right one in nine cases of ten, and never more than `MOST_THEMES`."""
CLOSE = 0.6
"""Two themes are close when the second is more than this share of the first."""


@dataclass(frozen=True)
class ThemeScore:
    """A theme with its score, 0–1, and the parts of the text that speak for it, as written."""

    id: str
    score: float
    quotes: tuple[str, ...]


@dataclass(frozen=True)
class Classification:
    """At most three themes, the main one first; none when the model abstains."""

    themes: tuple[ThemeScore, ...]

    @property
    def abstained(self) -> bool:
        return not self.themes


@dataclass(frozen=True)
class Kind:
    """`need`, `business` or `other`, with its score."""

    name: str
    score: float


def are_close(scores: Sequence[float]) -> bool:
    """True when the first two of the scores, the highest first, are too close to say which theme is the main one."""
    return len(scores) > 1 and scores[1] > CLOSE * scores[0]


class ThemeModel:
    """The trained pipeline in `path`; loads at the first use. Raises FileNotFoundError when nothing is trained."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @cached_property
    def version(self) -> str:
        return str(self._facts["version"])

    def classify(self, *messages: str) -> Classification:
        """The themes of a need, told in one message or in several, of which the longer ones weigh more."""
        statement = self._without_small_talk(Statement.of(messages))
        scores = self._themes.scores(statement.row(self._themes.read))[0]
        if self._is_refused(scores):
            return Classification(())
        return Classification(tuple(self._theme(one, scores, statement) for one in self._chosen(scores)))

    def _without_small_talk(self, statement: Statement) -> Statement:
        """Only the messages that tell a need, where any of several does."""
        rows = self._themes.scores(self._themes.read(statement.messages))
        telling = [one for one, scores in zip(statement.messages, rows, strict=True) if not self._is_refused(scores)]
        return Statement(tuple(telling)) if telling else statement

    def _is_refused(self, scores: component.Scores) -> bool:
        return bool(scores[self._none] >= self._facts["refuse_at"])

    def kind(self, text: str) -> Kind:
        """What a sentence is: a need, about the business, or neither."""
        return Kind(*self._best("kinds", text))

    def branch(self, text: str) -> tuple[str, float]:
        """The branch a description sounds most like, with its score; for words that no list holds."""
        return self._best("branches", text)

    def _theme(self, place: int, scores: component.Scores, statement: Statement) -> ThemeScore:
        quotes = quotes_for(statement, self._themes.read, lambda rows: self._themes.scores(rows)[:, place])
        return ThemeScore(self._themes.labels[place], float(scores[place]), quotes)

    def _chosen(self, scores: component.Scores) -> list[int]:
        order = [int(one) for one in scores.argsort()[::-1] if one != self._none][:MOST_THEMES]
        shares = np.cumsum(scores[order]) / (1 - scores[self._none])
        return order[: int(np.searchsorted(shares, ENOUGH)) + 1]

    def _best(self, part: str, text: str) -> tuple[str, float]:
        scorer: component.StatementScorer = self._pipeline.get_pipe(part)  # type: ignore[assignment]
        scores = scorer.scores(scorer.read([text]))[0]
        best = int(scores.argmax())
        return scorer.labels[best], float(scores[best])

    @cached_property
    def _facts(self) -> dict[str, Any]:
        facts: dict[str, Any] = json.loads((self._path / "training.json").read_text())
        return facts

    @cached_property
    def _pipeline(self) -> spacy.language.Language:
        if not self._path.exists():
            raise FileNotFoundError(self._path)
        return spacy.load(self._path)

    @cached_property
    def _themes(self) -> component.StatementScorer:
        return self._pipeline.get_pipe("themes")  # type: ignore[return-value]

    @cached_property
    def _none(self) -> int:
        return self._themes.labels.index(NONE)
