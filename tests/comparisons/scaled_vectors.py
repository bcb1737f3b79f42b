"""Our vectors at the length that Rasa's own classifiers learn from; imported in Rasa's environment."""

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe

from assistant.components.sentence_vectors import SentenceVectors

LENGTH = 10.0


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class ScaledVectors(SentenceVectors):
    """At length one the regression, whose penalty Rasa leaves no setting for, would hardly learn from them."""

    def _add(self, message: object, matrix: np.ndarray, kind: str) -> None:
        super()._add(message, matrix * LENGTH, kind)
