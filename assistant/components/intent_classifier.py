"""Tells what a message wants, from its text and the question that stood open."""

from typing import Any, Dict, List, Optional, Text, Type

import joblib
import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import INTENT, METADATA, METADATA_EXAMPLE, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from assistant.components.intent_model import Examples, IntentModel, Sizes

FILE, RANKED, EVERY = "intents.joblib", 10, 4


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class QuestionAwareClassifier(IntentClassifier, GraphComponent):
    """Reads the intent, with `asking` of the message's metadata as the open question.

    Examples say in their metadata which question they reply to (`asking`), and who wrote them (`author`): scores are
    calibrated on every fourth author group, by a model that has not read it.
    """

    @classmethod
    def required_components(cls) -> List[Type]:
        return [Featurizer]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return dict(vars(Sizes()))

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003  # Rasa names all four
    ) -> "QuestionAwareClassifier":
        sizes = Sizes(**{name: config[name] for name in vars(Sizes())})
        return cls(IntentModel(sizes), model_storage, resource)

    def __init__(self, model: IntentModel, model_storage: ModelStorage, resource: Resource) -> None:
        self._model = model
        self._model_storage = model_storage
        self._resource = resource

    def train(self, training_data: TrainingData) -> Resource:
        """Learns from the examples that have an intent, and writes the result."""
        messages = [one for one in training_data.intent_examples if one.get(TEXT)]
        self._model.learn(_examples(messages), _authors_apart(messages))
        with self._model_storage.write_to(self._resource) as folder:
            joblib.dump(self._model, folder / FILE)
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        """The messages, each with its intent and the ranking of the likeliest."""
        for message in messages:
            if message.get(TEXT) and self._model.intents:
                ranking = self._ranking(message)
                message.set("intent", ranking[0], add_to_output=True)
                message.set("intent_ranking", ranking, add_to_output=True)
        return messages

    def _ranking(self, message: Message) -> List[Dict[Text, Any]]:
        scores = self._model.scores(message.get(TEXT), _vector(message), _told(message, "asking"))
        best = scores.argsort()[::-1][:RANKED]
        return [{"name": self._model.intents[one], "confidence": float(scores[one])} for one in best]

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],  # noqa: ARG003  # Rasa names all four
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003
        **_more: Any,
    ) -> "QuestionAwareClassifier":
        with model_storage.read_from(resource) as folder:
            return cls(joblib.load(folder / FILE), model_storage, resource)


def _examples(messages: List[Message]) -> Examples:
    return Examples(
        texts=[one.get(TEXT) for one in messages],
        vectors=np.stack([_vector(one) for one in messages]),
        intents=[one.get(INTENT) for one in messages],
        askings=[_told(one, "asking") for one in messages],
    )


def _vector(message: Message) -> np.ndarray:
    """Shape (dimensions,); none where the pipeline makes no vectors."""
    _, sentence = message.get_dense_features(TEXT)
    return np.zeros(0) if sentence is None else sentence.features[0]


def _told(message: Message, name: Text) -> Optional[Text]:
    """What the metadata says, of a message an owner sends or of an example."""
    metadata = message.get(METADATA) or {}
    return (metadata.get(METADATA_EXAMPLE) or metadata).get(name)


def _authors_apart(messages: List[Message]) -> np.ndarray:
    """True for the examples of every fourth author group; for none where there are too few groups."""
    authors = [_told(one, "author") for one in messages]
    groups = sorted({author for author in authors if author})
    return np.array([author in groups[::EVERY] for author in authors]) & (len(groups) > EVERY)
