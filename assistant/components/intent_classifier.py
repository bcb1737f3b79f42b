"""Tells what a message wants: logistic regression over its features, and the question that stood open."""

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
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import FeatureUnion, make_union

from assistant.components.question_prior import QuestionPrior, learn_prior
from assistant.temperature import best_temperature, tempered

FILE, RANKED = "intents.joblib", 10


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class QuestionAwareClassifier(IntentClassifier, GraphComponent):
    """Reads the intent from the text's vector, letters and words, and weighs it by the question in the message's metadata (`asking`).

    Examples say in their metadata which question they reply to, and who wrote them: scores are calibrated on
    authors the calibrating model has not read. The figures that chose the settings: docs/figures/understanding.md.
    """

    @classmethod
    def required_components(cls) -> List[Type]:
        return [Featurizer]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """`C` of the regression, the sizes of both kinds of features, how much the open question counts, and which
        author groups the scores are calibrated on: every fourth.
        """
        return {"C": 1.0, "vector_scale": 6.0, "letters_scale": 3.0, "question_weight": 0.75, "calibrate_every": 4}

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003  # Rasa names all four
    ) -> "QuestionAwareClassifier":
        return cls(config, model_storage, resource)

    def __init__(self, config: Dict[Text, Any], model_storage: ModelStorage, resource: Resource) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._centre: Any = 0.0
        self._letters = _letters_and_words()
        self._head: Any = None
        self._prior = QuestionPrior({})
        self._temperature = 1.0

    def train(self, training_data: TrainingData) -> Resource:
        """Learns from the examples that have an intent, and writes the result."""
        examples = [one for one in training_data.intent_examples if one.get(TEXT)]
        features = self._fit_features(examples)
        apart = _authors_apart(examples, self._config["calibrate_every"])
        self._learn(features[~apart], _where(examples, ~apart))
        self._temperature = self._calibrate(features[apart], _where(examples, apart))
        self._learn(features, examples)
        self._persist()
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        """The messages, each with its intent and the ranking of the likeliest."""
        for message in messages:
            if message.get(TEXT) and self._head is not None:
                ranking = self._ranking(self._scores(self._features([message]), [message])[0])
                message.set("intent", ranking[0], add_to_output=True)
                message.set("intent_ranking", ranking, add_to_output=True)
        return messages

    def _learn(self, features: csr_matrix, examples: List[Message]) -> None:
        intents = [one.get(INTENT) for one in examples]
        head = LogisticRegression(C=self._config["C"], max_iter=300, tol=5.0, class_weight="balanced")
        self._head = head.fit(features, intents)
        self._prior = learn_prior([_asking(one) for one in examples], intents, list(head.classes_))

    def _calibrate(self, features: csr_matrix, examples: List[Message]) -> float:
        if not examples:
            return 1.0
        labels = list(self._head.classes_)
        return best_temperature(self._scores(features, examples), [labels.index(one.get(INTENT)) for one in examples])

    def _scores(self, features: csr_matrix, messages: List[Message]) -> np.ndarray:
        """Shape (messages, labels)."""
        weight = self._config["question_weight"]
        pairs = zip(self._head.predict_proba(features), messages, strict=True)
        return np.stack([self._prior.weigh(scores, _asking(message), weight) for scores, message in pairs])

    def _ranking(self, scores: np.ndarray) -> List[Dict[Text, Any]]:
        calibrated = tempered(scores, self._temperature)
        best = calibrated.argsort()[::-1][:RANKED]
        return [{"name": str(self._head.classes_[one]), "confidence": float(calibrated[one])} for one in best]

    def _fit_features(self, examples: List[Message]) -> csr_matrix:
        vectors = _vectors(examples)
        self._centre = vectors.mean(axis=0)
        self._letters.fit([one.get(TEXT) for one in examples])
        return self._features(examples)

    def _features(self, messages: List[Message]) -> csr_matrix:
        """Centred vectors, if there are any, beside letters and words: the marks `?` and `!` count among them."""
        letters = self._letters.transform([one.get(TEXT) for one in messages]) * self._config["letters_scale"]
        vectors = (_vectors(messages) - self._centre) * self._config["vector_scale"]
        return hstack([csr_matrix(vectors), letters]).tocsr()

    def _persist(self) -> None:
        with self._model_storage.write_to(self._resource) as folder:
            state = (self._centre, self._letters, self._head, self._prior, self._temperature)
            joblib.dump(state, folder / FILE)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **_more: Any,
    ) -> "QuestionAwareClassifier":
        classifier = cls.create(config, model_storage, resource, execution_context)
        with model_storage.read_from(resource) as folder:
            state = joblib.load(folder / FILE)
        classifier._centre, classifier._letters, classifier._head, classifier._prior, classifier._temperature = state
        return classifier


def _letters_and_words() -> FeatureUnion:
    return make_union(
        TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), min_df=3, sublinear_tf=True),
        TfidfVectorizer(ngram_range=(1, 2), min_df=2, token_pattern=r"\w+|[?!]", sublinear_tf=True),
    )


def _vectors(messages: List[Message]) -> np.ndarray:
    """Shape (messages, dimensions); no dimensions where the pipeline makes no vectors."""
    found = [message.get_dense_features(TEXT)[1] for message in messages]
    return np.vstack([np.zeros(0) if one is None else one.features for one in found])


def _asking(message: Message) -> Optional[Text]:
    metadata = message.get(METADATA) or {}
    return (metadata.get(METADATA_EXAMPLE) or metadata).get("asking")


def _where(examples: List[Message], chosen: np.ndarray) -> List[Message]:
    return [example for example, is_chosen in zip(examples, chosen, strict=True) if is_chosen]


def _authors_apart(examples: List[Message], every: int) -> np.ndarray:
    """True for the examples by every `every`th author group; none when there are too few."""
    authors = [((one.get(METADATA) or {}).get(METADATA_EXAMPLE) or {}).get("author") for one in examples]
    apart = sorted({author for author in authors if author})[::every]
    return np.array([author in apart for author in authors]) & (len(apart) > 1)
