"""A text is read once, ever; what is no longer used is forgotten."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from assistant.embedding.embedder import NoEmbedder, Vectors
from assistant.embedding.kept import KeptVectors, keeping
from assistant.themes.labelled import read_statements
from tests.unit.embedding.conftest import CountingEmbedder

TEXTS = ["vi väver mattor", "kassan krånglar", "we need a name", "🧶", ""]
Training = Callable[..., Vectors]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "models" / "vectors.npz"


@pytest.fixture
def train(embedder: CountingEmbedder, path: Path) -> Training:
    """Reads texts as a training does, and keeps their vectors."""

    def read(*texts: str, shipped: Path | None = None) -> Vectors:
        embedder.asked.clear()
        kept = KeptVectors(embedder, path, shipped)
        vectors = kept.embed(list(texts))
        kept.keep()
        return vectors

    return read


def test_only_unknown_texts_are_embedded(train: Training, embedder: CountingEmbedder):
    train("ett", "två")
    train("ett", "tre", "två")
    assert embedder.asked == ["tre"]


def test_text_that_stands_twice_is_embedded_once(train: Training, embedder: CountingEmbedder):
    first, _, again = train("ett", "två", "ett")
    assert embedder.asked == ["ett", "två"]
    np.testing.assert_array_equal(first, again)


def test_rounding_hardly_turns_a_vector(train: Training, embedder: CountingEmbedder):
    texts = [f"mening nummer {number}" for number in range(50)]
    kept, exact = train(*texts), embedder.embed(texts)
    cosines = (kept * exact).sum(axis=1) / np.linalg.norm(kept, axis=1)
    assert cosines.min() > 0.9999
    assert np.linalg.norm(kept, axis=1) == pytest.approx(1, abs=2e-3)


def test_vector_is_the_same_now_and_from_the_file(train: Training):
    now = train(*TEXTS)
    np.testing.assert_array_equal(train(*reversed(TEXTS)), now[::-1])


def test_what_is_not_used_is_dropped(train: Training, embedder: CountingEmbedder):
    train("ett", "två")
    train("två")
    train("ett", "två")
    assert embedder.asked == ["ett"]


def test_nothing_unfinished_is_left_beside_the_file(train: Training, path: Path):
    train("ett")
    assert [file.name for file in path.parent.iterdir()] == ["vectors.npz"]


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda _whole: b"half a fi", id="other words"),
        pytest.param(lambda _whole: b"", id="nothing"),
        pytest.param(lambda whole: whole[: len(whole) // 2], id="its first half"),
        pytest.param(lambda whole: whole[:200] + bytes(8) + whole[208:], id="a few other bytes"),
    ],
)
def test_broken_file_is_made_anew(train: Training, embedder: CountingEmbedder, path: Path, damage):
    train("ett", "två")
    path.write_bytes(damage(path.read_bytes()))
    train("ett", "två")
    assert embedder.asked == ["ett", "två"]
    train("ett", "två")
    assert embedder.asked == []


def test_file_without_vectors_is_made_anew(train: Training, embedder: CountingEmbedder, path: Path):
    path.parent.mkdir()
    np.savez(path, keys=np.zeros(3))
    train("ett")
    assert embedder.asked == ["ett"]


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """Two vectors that came with the code."""
    kept = KeptVectors(CountingEmbedder(), tmp_path / "shipped.npz", shipped=None)
    kept.embed(["ett", "två"])
    kept.keep()
    return tmp_path / "shipped.npz"


def test_shipped_vectors_are_not_written_again(train: Training, embedder: CountingEmbedder, path: Path, shipped: Path):
    train("ett", "tre", shipped=shipped)
    assert embedder.asked == ["tre"]
    alone = KeptVectors(embedder, path, shipped=None)
    assert (alone.knows("ett"), alone.knows("tre")) == (False, True)


def test_no_file_is_written_when_everything_was_shipped(train: Training, path: Path, shipped: Path):
    train("två", "ett", shipped=shipped)
    assert not path.exists()


def test_keeping_reads_no_training_text_and_keeps_a_new_one(embedder: CountingEmbedder, path: Path):
    known, new = next(read_statements()).text, "en text som ingen har lärt ut"
    for _ in range(2):
        with keeping(embedder, path) as kept:
            assert kept.embed([known, new]).shape == (2, 384)
    assert embedder.asked == [new]


def test_without_an_embedder_shipped_vectors_are_not_used(path: Path):
    with keeping(NoEmbedder(), path) as kept:
        assert kept.embed([next(read_statements()).text]).shape == (1, 0)
    assert not path.exists()
