"""Runs inside Rasa's environment: the intent of a message, by its text and by the question that stood open."""

# Rasa's environment has no pytest.
# ruff: noqa: PT009

import tempfile
import unittest
from pathlib import Path
from typing import Any, ClassVar

from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from assistant.components.intent_classifier import RANKED, QuestionAwareClassifier
from assistant.components.sentence_vectors import SentenceVectors

ASKING = {"inform": "size", "book_session": "slot", "skip": "email", "greet": None}
MESSAGES = {
    "inform": "tre, vi är tre, fyra stycken, bara jag, fem anställda, det är två av oss, jag är ensam, vi är sju, "
    "three, three of us, just me, four employees, there are two of us, I work alone, about ten people",
    "book_session": "tre, den tredje, tvåan blir bra, ta den första, på tisdag tack, den sista tiden, jag tar ettan, "
    "three, the third one, number two please, take the first, Tuesday works, the last time, I'll have one, the second",
    "skip": "hoppa över, det vill jag inte säga, vi tar nästa, inte nu, hoppa över frågan, nästa fråga, det får vara, "
    "skip, I'd rather not say, next question please, not now, skip this one, leave it out, pass, move on please",
    "greet": "hej, hejsan, god morgon, tjena, hallå där, goddag, hej på er, morsning, "
    "hello, hi there, good morning, hey, good day, hiya, hello everybody",
}
AUTHORS = 6
Ranking = list[dict[str, Any]]


def with_vectors(*messages: Message) -> list[Message]:
    return SentenceVectors("vectors", SentenceVectors.get_default_config()).process(list(messages))


def examples() -> list[Message]:
    """Fifteen messages for each intent, by authors in turn, each in reply to its question."""
    written = []
    for intent, texts in MESSAGES.items():
        for number, text in enumerate(texts.split(", ")):
            metadata = {"author": f"a{number % AUTHORS}", "asking": ASKING[intent]}
            written.append(Message.build(text, intent, example_metadata=metadata))
    return with_vectors(*written)


def sent(text: str, asking: str | None = None, metadata: Any = ...) -> Message:
    """A message of an owner, as the gateway sends it."""
    told = {"language": "sv", "asking": asking} if metadata is ... else metadata
    return with_vectors(Message({TEXT: text, "metadata": told}))[0]


class ClassifierOfAFewMessages(unittest.TestCase):
    """Trained once, on sixty messages."""

    folder: ClassVar[Any]
    classifier: ClassVar[QuestionAwareClassifier]

    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.classifier = cls.trained("intents", examples())

    @classmethod
    def surroundings(cls, name: str) -> tuple:
        storage = LocalModelStorage(Path(cls.folder.name))
        context = ExecutionContext(GraphSchema({}), node_name=name)
        return QuestionAwareClassifier.get_default_config(), storage, Resource(name), context

    @classmethod
    def trained(cls, name: str, messages: list[Message]) -> QuestionAwareClassifier:
        classifier = QuestionAwareClassifier.create(*cls.surroundings(name))
        classifier.train(TrainingData(messages))
        return classifier

    def ranking(self, message: Message, classifier: QuestionAwareClassifier | None = None) -> Ranking:
        return (classifier or self.classifier).process([message])[0].get("intent_ranking")

    def intent(self, text: str, asking: str | None = None) -> str:
        return self.ranking(sent(text, asking))[0]["name"]


class OpenQuestionCounts(ClassifierOfAFewMessages):
    def test_same_text_answers_the_question_that_stood_open(self) -> None:
        self.assertEqual(self.intent("tre", "size"), "inform")
        self.assertEqual(self.intent("tre", "slot"), "book_session")

    def test_plain_message_is_read_whatever_was_asked(self) -> None:
        for asking in ("size", "slot", "email"):
            with self.subTest(asking=asking):
                self.assertEqual(self.intent("hej hej", asking), "greet")

    def test_message_is_read_without_a_question(self) -> None:
        for metadata in (None, {}, {"asking": None}, {"language": "sv"}):
            with self.subTest(metadata=metadata):
                self.assertEqual(self.ranking(sent("hoppa över", metadata=metadata))[0]["name"], "skip")

    def test_question_never_seen_is_ignored(self) -> None:
        self.assertEqual(self.ranking(sent("tre", "weather")), self.ranking(sent("tre")))

    def test_question_moves_an_intent_up_and_does_not_forbid_others(self) -> None:
        asked, alone = (
            {one["name"]: one["confidence"] for one in self.ranking(sent("den tredje", asking))}
            for asking in ("slot", None)
        )
        self.assertGreater(asked["book_session"], alone["book_session"])
        self.assertGreater(min(asked.values()), 0)


class RankingIsHonest(ClassifierOfAFewMessages):
    def test_ranking_is_sorted_and_sums_to_at_most_one(self) -> None:
        for text, asking in (("tre", "size"), ("tre", None), ("hej", "slot"), ("qwxz 🧶", "email"), ("?", None)):
            with self.subTest(text=text, asking=asking):
                confidences = [one["confidence"] for one in self.ranking(sent(text, asking))]
                self.assertEqual(confidences, sorted(confidences, reverse=True))
                self.assertLessEqual(sum(confidences), 1 + 1e-9)
                self.assertEqual(len(confidences), min(RANKED, len(MESSAGES)))

    def test_intent_is_the_first_of_the_ranking(self) -> None:
        message = self.classifier.process([sent("god morgon")])[0]
        self.assertEqual(message.get("intent"), message.get("intent_ranking")[0])
        self.assertEqual(message.get("intent")["name"], "greet")

    def test_message_without_a_text_gets_no_intent(self) -> None:
        message = self.classifier.process([Message({TEXT: ""})])[0]
        self.assertIsNone(message.get("intent"))

    def test_untrained_classifier_says_nothing(self) -> None:
        untrained = QuestionAwareClassifier.create(*self.surroundings("untrained"))
        self.assertIsNone(self.ranking(sent("hej"), untrained))


class ModelIsKept(ClassifierOfAFewMessages):
    TEXTS = (("tre", "size"), ("tre", None), ("skip it", "email"), ("hejsan", None))

    def test_loaded_classifier_scores_alike(self) -> None:
        loaded = QuestionAwareClassifier.load(*self.surroundings("intents"))
        for text, asking in self.TEXTS:
            with self.subTest(text=text, asking=asking):
                self.assertEqual(self.ranking(sent(text, asking), loaded), self.ranking(sent(text, asking)))

    def test_same_messages_teach_the_same(self) -> None:
        again = self.trained("again", examples())
        for text, asking in self.TEXTS:
            with self.subTest(text=text, asking=asking):
                self.assertEqual(self.ranking(sent(text, asking), again), self.ranking(sent(text, asking)))


class FewThingsAreNeeded(ClassifierOfAFewMessages):
    def test_letters_are_enough_without_vectors(self) -> None:
        classifier = self.trained("letters", [Message(dict(one.data)) for one in examples()])
        ranking = self.ranking(Message({TEXT: "hoppa över frågan"}), classifier)
        self.assertEqual(ranking[0]["name"], "skip")
        for asking, intent in (("size", "inform"), ("slot", "book_session")):
            asked = Message({TEXT: "tre", "metadata": {"asking": asking}})
            self.assertEqual(self.ranking(asked, classifier)[0]["name"], intent)

    def test_examples_need_no_author_and_no_question(self) -> None:
        bare = [Message.build(one.get(TEXT), one.get("intent")) for one in examples()]
        classifier = self.trained("bare", with_vectors(*bare))
        self.assertEqual(self.ranking(sent("god morgon", "size"), classifier)[0]["name"], "greet")

    def test_intent_that_one_author_told_is_learnt_too(self) -> None:
        """That author may be one whom the scores are calibrated on."""
        alone = Message.build("vad kostar det", "ask_price", example_metadata={"author": "a0"})
        classifier = self.trained("alone", [*examples(), *with_vectors(alone)])
        names = {one["name"] for one in self.ranking(sent("vad kostar det"), classifier)}
        self.assertEqual(names, {*MESSAGES, "ask_price"})
