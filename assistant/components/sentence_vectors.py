"""One vector of meaning for each message, from a small multilingual embedder."""

import os
from pathlib import Path
from typing import Any, Callable, Dict, List, Text, Type

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

from assistant.embedding.embedder import load_embedder, vectors_of
from assistant.embedding.kept import keeping

KEPT = "KOMPASS_VECTORS"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceVectors(DenseFeaturizer, GraphComponent):
    """Adds a vector of length one, shape (1, 384), for the sentence, and the same row for each token of the sequence.

    Without the embedder the messages get no vectors, and intents are told apart by letters alone.
    """

    @classmethod
    def required_components(cls) -> List[Type]:
        return [Tokenizer]

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,  # noqa: ARG003  # Rasa names all four
        resource: Resource,  # noqa: ARG003
        execution_context: ExecutionContext,
    ) -> "SentenceVectors":
        return cls(execution_context.node_name, config)

    @classmethod
    def validate_config(cls, config: Dict[Text, Any]) -> None:
        pass

    def __init__(self, name: Text, config: Dict[Text, Any]) -> None:
        super().__init__(name, config)
        self._vectors_of: Callable[[List[Text]], np.ndarray] = vectors_of

    def process(self, messages: List[Message]) -> List[Message]:
        """The messages, each with its vector; one without a text as it was."""
        written = [message for message in messages if message.get(TEXT)]
        vectors = self._vectors_of([message.get(TEXT) for message in written]) if written else []
        for message, vector in zip(written, vectors, strict=True):
            self._add_vector(message, vector)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """All examples; vectors read in an earlier training come from the files of `assistant.embedding.kept`."""
        with keeping(load_embedder(), Path(os.environ.get(KEPT, "vectors.npz"))) as embedder:
            self._vectors_of = embedder.embed
            self.process(training_data.training_examples)
        return training_data

    def _add_vector(self, message: Message, vector: np.ndarray) -> None:
        if vector.size:
            tokens = max(1, len(message.get(TOKENS_NAMES[TEXT], [])))
            self._add(message, np.tile(vector, (tokens, 1)), FEATURE_TYPE_SEQUENCE)
            self._add(message, vector[np.newaxis, :], FEATURE_TYPE_SENTENCE)

    def _add(self, message: Message, matrix: np.ndarray, kind: Text) -> None:
        message.add_features(Features(matrix, kind, TEXT, self._identifier))
