"""Reads themes and kind out of what an owner writes, with exact quotes and an honest "not sure"."""

import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import spacy
from numpy.typing import NDArray

from assistant.themes import component
from assistant.themes.embedding import load_embedder

CLAUSE = re.compile(r"[^.!?;,\n]+")
NONE = "none"
MOST_THEMES, MOST_QUOTES = 3, 2
LEAST_MAIN, LEAST_OTHER, LEAST_SHARE = 0.16, 0.12, 0.3
WHOLE, BEST_CLAUSE = 0.6, 0.4
FEWEST_WORDS, MOST_CLAUSES = 3, 12


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


class ThemeModel:
    """The trained pipeline in `path`; loads at the first use. Raises FileNotFoundError when nothing is trained."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @cached_property
    def version(self) -> str:
        return str(json.loads((self._path / "training.json").read_text())["version"])

    def classify(self, text: str) -> Classification:
        """The themes of a need. Each clause is read too, so that a short need among others is not drowned."""
        parts = [text, *_clauses(text)]
        vectors = load_embedder().embed(parts)
        scores = self._themes.scores(parts, vectors)
        combined = scores[0] if len(parts) == 1 else WHOLE * scores[0] + BEST_CLAUSE * scores[1:].max(axis=0)
        return Classification(self._chosen(combined / combined.sum(), parts, scores))

    def kind(self, text: str) -> Kind:
        """What a sentence is: a need, about the business, or neither."""
        scores = self._kinds.scores([text])[0]
        best = int(scores.argmax())
        return Kind(self._kinds.labels[best], float(scores[best]))

    def branch(self, text: str) -> tuple[str, float]:
        """The branch a description sounds most like, with its score; for words that no list holds."""
        scores = self._branches.scores([text])[0]
        best = int(scores.argmax())
        return self._branches.labels[best], float(scores[best])

    def _chosen(
        self, combined: NDArray[np.float64], parts: list[str], scores: NDArray[np.float64]
    ) -> tuple[ThemeScore, ...]:
        labels = self._themes.labels
        order = [int(one) for one in combined.argsort()[::-1]]
        top = combined[order[0]]
        if labels[order[0]] == NONE or top < LEAST_MAIN:
            return ()
        kept = [one for one in order if labels[one] != NONE and combined[one] >= max(LEAST_OTHER, LEAST_SHARE * top)]
        return tuple(
            ThemeScore(labels[one], float(combined[one]), _quotes(parts, scores[:, one]))
            for one in kept[:MOST_THEMES] or order[:1]
        )

    @cached_property
    def _pipeline(self) -> spacy.language.Language:
        return spacy.load(self._path)

    @cached_property
    def _themes(self) -> component.StatementScorer:
        return self._pipeline.get_pipe("themes")  # type: ignore[return-value]

    @cached_property
    def _branches(self) -> component.StatementScorer:
        return self._pipeline.get_pipe("branches")  # type: ignore[return-value]

    @cached_property
    def _kinds(self) -> component.StatementScorer:
        return self._pipeline.get_pipe("kinds")  # type: ignore[return-value]


def _clauses(text: str) -> list[str]:
    found = [one.group().strip() for one in CLAUSE.finditer(text)]
    clauses = [one for one in found if len(one.split()) >= FEWEST_WORDS]
    return clauses[:MOST_CLAUSES] if len(clauses) > 1 else []


def _quotes(parts: list[str], scores: NDArray[np.float64]) -> tuple[str, ...]:
    """The clauses that speak most for a theme, in the order they were written; the whole text if it is one clause."""
    if len(parts) == 1:
        return (parts[0].strip(),)
    clauses = scores[1:]
    best = [int(one) for one in clauses.argsort()[::-1][:MOST_QUOTES] if clauses[one] >= clauses.max() / 2]
    return tuple(parts[1:][one] for one in sorted(best))
