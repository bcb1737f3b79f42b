"""What the intent classifier has learnt: a linear model over vectors, letters and words, and the open question."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import FeatureUnion, make_union

from assistant.components.question_prior import QuestionPrior, learn_prior
from assistant.temperature import best_temperature, tempered

WORDS_AND_MARKS = r"\w+|[?!]"
TOLERANCE = 5e-4
"""For each example: the pinned scikit-learn measures it on the sum over all of them."""


@dataclass(frozen=True)
class Sizes:
    """How much each thing counts; the figures that chose them: docs/figures/understanding.md."""

    C: float = 1.0
    vectors: float = 6.0
    letters: float = 3.0
    question: float = 0.75


@dataclass(frozen=True)
class Examples:
    """Texts with their vectors, shape (n, dimensions), intents and the questions they reply to, None for any."""

    texts: Sequence[str]
    vectors: np.ndarray
    intents: Sequence[str]
    askings: Sequence[str | None]

    def where(self, chosen: np.ndarray) -> "Examples":
        """The examples whose places in `chosen` are true."""
        places = np.flatnonzero(chosen)
        parts = (self.texts, self.intents, self.askings)
        texts, intents, askings = ([part[place] for place in places] for part in parts)
        return Examples(texts, self.vectors[places], intents, askings)


class IntentModel:
    """Scores intents; the same examples always teach it the same."""

    def __init__(self, sizes: Sizes) -> None:
        self.intents: list[str] = []
        self._sizes = sizes
        self._temperature = 1.0
        self._centre = np.zeros(0)
        self._letters = _letters_and_words()
        self._head: LogisticRegression | None = None
        self._prior = QuestionPrior({})

    def learn(self, examples: Examples, apart: np.ndarray) -> None:
        """Learns from all examples, calibrated on those where `apart` is true by a model of the others."""
        if apart.any():
            self._fit(examples.where(~apart))
            told = examples.where(apart & np.isin(examples.intents, self.intents))
            truth = [self.intents.index(intent) for intent in told.intents]
            self._temperature = best_temperature(self._weighed(told.texts, told.vectors, told.askings), truth)
        self._fit(examples)

    def scores(self, text: str, vector: np.ndarray, asking: str | None) -> np.ndarray:
        """Calibrated probabilities, shape (intents,)."""
        return tempered(self._weighed([text], vector[np.newaxis], [asking])[0], self._temperature)

    def _fit(self, examples: Examples) -> None:
        self._centre = examples.vectors.mean(axis=0)
        self._letters.fit(examples.texts)
        tolerance = TOLERANCE * len(examples.texts)
        head = LogisticRegression(C=self._sizes.C, max_iter=300, tol=tolerance, class_weight="balanced")
        self._head = head.fit(self._features(examples.texts, examples.vectors), examples.intents)
        self.intents = [str(intent) for intent in self._head.classes_]
        self._prior = learn_prior(examples.askings, examples.intents, self.intents)

    def _weighed(self, texts: Sequence[str], vectors: np.ndarray, askings: Sequence[str | None]) -> np.ndarray:
        scores = self._head.predict_proba(self._features(texts, vectors))
        pairs = zip(scores, askings, strict=True)
        return np.stack([self._prior.weigh(one, asking, self._sizes.question) for one, asking in pairs])

    def _features(self, texts: Sequence[str], vectors: np.ndarray) -> csr_matrix:
        """Centred vectors, if there are any, beside letters and words: the marks `?` and `!` count among them."""
        letters = self._letters.transform(texts) * self._sizes.letters
        return hstack([csr_matrix((vectors - self._centre) * self._sizes.vectors), letters]).tocsr()


def _letters_and_words() -> FeatureUnion:
    return make_union(
        TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), min_df=3, sublinear_tf=True),
        TfidfVectorizer(ngram_range=(1, 2), min_df=2, token_pattern=WORDS_AND_MARKS, sublinear_tf=True),
    )
