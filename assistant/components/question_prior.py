"""How likely each intent is as a reply to the question that stands open."""

from dataclasses import dataclass
from typing import Dict, List, Optional, Sequence

import numpy as np

SMOOTHING = 0.5


@dataclass(frozen=True)
class QuestionPrior:
    """For each question the factors, one for each label, by which it makes an intent likelier than elsewhere."""

    factors: Dict[str, List[float]]

    def weigh(self, scores: np.ndarray, asking: Optional[str], weight: float) -> np.ndarray:
        """The scores, shape (labels,), by Bayes' rule with the prior to the power of `weight`; they sum to one.

        Without a question, or with one never seen, they stay as they were.
        """
        if asking not in self.factors:
            return scores
        weighed = scores * np.power(self.factors[asking], weight)
        return weighed / weighed.sum()


def learn_prior(askings: Sequence[Optional[str]], intents: Sequence[str], labels: Sequence[str]) -> QuestionPrior:
    """Counts which questions the examples of an intent reply to.

    Those that name no question could come at any, so their share of an intent is spread evenly.
    """
    questions = sorted({asking for asking in askings if asking})
    counts = np.zeros((len(questions), len(labels)))
    for asking, intent in zip(askings, intents, strict=True):
        if asking:
            counts[questions.index(asking), labels.index(intent)] += 1
    told = counts.sum(axis=0) / np.maximum(1, [sum(intent == label for intent in intents) for label in labels])
    among = (counts + SMOOTHING) / (counts + SMOOTHING).sum(axis=0)
    factors = told * among * len(questions) + (1 - told)
    return QuestionPrior(dict(zip(questions, factors.tolist(), strict=True)))
