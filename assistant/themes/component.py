"""A spaCy component that scores a text for each label it knows, from its sentence vector or its characters."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import joblib
import numpy as np
from numpy.typing import NDArray
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from spacy.language import Language as Pipeline
from spacy.tokens import Doc

from assistant.embedding.embedder import Vectors, vectors_of
from assistant.temperature import best_temperature, tempered
from assistant.themes.labelled import Labelled

VECTOR_SCALE = 4.0
"""Brings centred vectors of length one to a size at which `C=1` neither over- nor underfits."""
FOLDS, NGRAMS = 5, 20_000
Scores = NDArray[np.float64]


class StatementScorer:
    """Scores from sentence vectors, from n-grams without them; `doc.cats` gets `name:label`.

    With a `shrinkage` the head is a linear discriminant with a shared, shrunken covariance (Ledoit & Wolf 2004), else
    a logistic regression. Scores are calibrated on authors a head has not read, where several wrote the texts.
    """

    def __init__(self, name: str, shrinkage: float | None = None) -> None:
        self.name = name
        self.labels: list[str] = []
        self.temperature = 1.0
        self._shrinkage = shrinkage
        self._ngrams = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), sublinear_tf=True, max_features=NGRAMS)
        self._centre: Any = 0.0
        self._head: Any = None

    def __call__(self, doc: Doc) -> Doc:
        for label, score in zip(self.labels, self.scores(self.read([doc.text]))[0], strict=True):
            doc.cats[f"{self.name}:{label}"] = float(score)
        return doc

    def train(self, labelled: Sequence[Labelled], vectors: Vectors) -> Scores:
        """Learns from labelled texts and their vectors, shape (n, dimensions).

        Returns calibrated scores, shape (n, labels): for each text by a head that has read nothing of its author;
        empty where fewer than `FOLDS` author groups wrote them.
        """
        texts, labels = [one.text for one in labelled], np.array([one.label for one in labelled])
        self.labels = sorted({one.label for one in labelled})
        self._centre = vectors.mean(axis=0)
        if not vectors.shape[1]:
            self._ngrams.fit(texts)
        features = self._features(texts, vectors)
        apart = self._scores_of_others(features, labels, [one.author for one in labelled])
        if len(apart):
            self.temperature = best_temperature(apart, [self.labels.index(label) for label in labels])
        self._head = self._new_head().fit(features, labels)
        return tempered(apart, self.temperature) if len(apart) else apart

    def read(self, texts: Sequence[str]) -> Scores:
        """A row of features for each text, shape (len(texts), features); their mean is a row too."""
        features = self._features(texts, vectors_of(texts))
        rows: Scores = features.toarray() if hasattr(features, "toarray") else features
        return rows

    def scores(self, rows: Scores) -> Scores:
        """Calibrated probabilities, shape (len(rows), len(self.labels))."""
        return tempered(self._head.predict_proba(rows), self.temperature)

    def _scores_of_others(self, features: Any, labels: NDArray[np.str_], authors: list[str]) -> Scores:
        """Voices of one number in both languages go together: one writer may be behind both."""
        voices = np.array([author.rpartition("-")[2] for author in authors])
        names = sorted(set(voices))
        if len(names) < FOLDS:
            return np.zeros((0, len(self.labels)))
        scores = np.zeros((len(labels), len(self.labels)))
        for fold in range(FOLDS):
            left_out = np.isin(voices, names[fold::FOLDS])
            head = self._new_head().fit(features[~left_out], labels[~left_out])
            columns = [self.labels.index(label) for label in head.classes_]
            scores[np.flatnonzero(left_out)[:, np.newaxis], columns] = head.predict_proba(features[left_out])
        return scores

    def _new_head(self) -> Any:
        if self._shrinkage is not None and np.size(self._centre):
            return LinearDiscriminantAnalysis(solver="lsqr", shrinkage=self._shrinkage)
        return LogisticRegression(C=1.0, max_iter=500, class_weight="balanced")

    def _features(self, texts: Sequence[str], vectors: Vectors) -> Any:
        """Dense from vectors, sparse from n-grams."""
        return (vectors - self._centre) * VECTOR_SCALE if vectors.shape[1] else self._ngrams.transform(texts)

    def to_disk(self, path: Path, *, exclude: Sequence[str] = ()) -> None:  # noqa: ARG002
        """Writes the trained parts; spaCy calls it with the pipeline."""
        Path(path).mkdir(parents=True, exist_ok=True)
        state = (self.labels, self.temperature, self._ngrams, self._centre, self._head)
        joblib.dump(state, Path(path) / "scorer.joblib")

    def from_disk(self, path: Path, *, exclude: Sequence[str] = ()) -> "StatementScorer":  # noqa: ARG002
        """Reads what `to_disk` wrote."""
        state = joblib.load(Path(path) / "scorer.joblib")
        self.labels, self.temperature, self._ngrams, self._centre, self._head = state
        return self


@Pipeline.factory("statement_scorer", default_config={"shrinkage": None})
def create_statement_scorer(nlp: Pipeline, name: str, shrinkage: float | None) -> StatementScorer:  # noqa: ARG001
    """Makes an untrained scorer; spaCy calls it by its factory name."""
    return StatementScorer(name, shrinkage)
