"""What somebody would score who reads nothing."""

from collections import Counter

import numpy as np

from assistant.evaluation.intervals import SEED
from assistant.evaluation.scores import Labels


def always_the_commonest(truth: Labels) -> list[str]:
    """The commonest label for every item; no other constant answer is right more often."""
    commonest = Counter(sorted(truth)).most_common(1)[0][0]
    return [commonest] * len(truth)


def at_random(truth: Labels) -> list[str]:
    """Any of the labels for each item, all equally likely; the same draw each time."""
    labels = sorted(set(truth))
    drawn = np.random.default_rng(SEED).integers(len(labels), size=len(truth)).tolist()
    return [labels[one] for one in drawn]
