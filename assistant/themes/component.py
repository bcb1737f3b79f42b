"""A spaCy component that scores a text for each label it knows, from its sentence vector or its characters."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import joblib
import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from spacy.language import Language as Pipeline
from spacy.tokens import Doc

from assistant.themes.embedding import Vectors, load_embedder

VECTOR_SCALE = 4.0
"""Brings centred vectors of length one to the size of the sparse features; chosen by cross-validation over authors."""


class StatementScorer:
    """Logistic regression over sentence vectors, over n-grams without them; `doc.cats` gets `name:label`."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.labels: list[str] = []
        self._ngrams = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), min_df=2, sublinear_tf=True)
        self._centre: Any = 0.0
        self._head = LogisticRegression(C=1.0, max_iter=500, class_weight="balanced")

    def __call__(self, doc: Doc) -> Doc:
        for label, score in zip(self.labels, self.scores([doc.text])[0], strict=True):
            doc.cats[f"{self.name}:{label}"] = float(score)
        return doc

    def train(self, texts: Sequence[str], labels: Sequence[str], vectors: Vectors) -> None:
        """Learns from labelled texts and their vectors, shape (n, dimensions)."""
        self._centre = vectors.mean(axis=0)
        if not vectors.shape[1]:
            self._ngrams.fit(texts)
        self._head.fit(self._features(texts, vectors), labels)
        self.labels = [str(label) for label in self._head.classes_]

    def scores(self, texts: list[str], vectors: Vectors | None = None) -> NDArray[np.float64]:
        """Probabilities, shape (len(texts), len(self.labels))."""
        vectors = load_embedder().embed(texts) if vectors is None else vectors
        scores: NDArray[np.float64] = self._head.predict_proba(self._features(texts, vectors))
        return scores

    def _features(self, texts: Sequence[str], vectors: Vectors) -> Any:
        """Vectors where there are any: n-grams beside them add nothing (docs/figures/first.md)."""
        if vectors.shape[1]:
            return (vectors - self._centre) * VECTOR_SCALE
        return self._ngrams.transform(texts)

    def to_disk(self, path: Path, *, exclude: Sequence[str] = ()) -> None:  # noqa: ARG002
        """Writes the trained parts; spaCy calls it with the pipeline."""
        Path(path).mkdir(parents=True, exist_ok=True)
        joblib.dump((self.labels, self._ngrams, self._centre, self._head), Path(path) / "scorer.joblib")

    def from_disk(self, path: Path, *, exclude: Sequence[str] = ()) -> "StatementScorer":  # noqa: ARG002
        """Reads what `to_disk` wrote."""
        self.labels, self._ngrams, self._centre, self._head = joblib.load(Path(path) / "scorer.joblib")
        return self


@Pipeline.factory("statement_scorer")
def create_statement_scorer(nlp: Pipeline, name: str) -> StatementScorer:  # noqa: ARG001
    """Makes an untrained scorer; spaCy calls it by its factory name."""
    return StatementScorer(name)
