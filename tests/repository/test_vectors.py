"""The vectors that come with the code belong to the training data, all of it, and to the embedder in use."""

import pytest

from assistant.commands.shipping import training_texts
from assistant.embedding.embedder import load_embedder
from assistant.embedding.kept import SHIPPED, KeptVectors, _key, _read

REMEDY = "uv run kompass vectors"
SAMPLE = 15


@pytest.fixture(scope="module")
def texts() -> list[str]:
    return sorted(set(training_texts()))


@pytest.fixture(scope="module")
def held() -> set[int]:
    """The texts whose vectors are in the file, by their keys."""
    return set(_read(SHIPPED))


def test_every_training_text_has_its_vector(texts: list[str], held: set[int]):
    missing = [text for text in texts if _key(text) not in held]
    assert not missing, f"{len(missing)} texts, such as {missing[0]!r}, have no vector: {REMEDY}"


def test_no_vector_is_of_anything_else(texts: list[str], held: set[int]):
    unused = held - {_key(text) for text in texts}
    assert not unused, f"{len(unused)} vectors are of no training text: {REMEDY}"


def test_vectors_are_those_of_the_embedder(texts: list[str]):
    kept = KeptVectors(load_embedder(), SHIPPED)
    sample = [text for text in texts[:: len(texts) // SAMPLE] if kept.knows(text)]
    cosines = (load_embedder().embed(sample) * kept.embed(sample)).sum(axis=1)
    assert len(sample) >= SAMPLE
    assert cosines.min() > 0.99, f"another embedder made the vectors: {REMEDY}"
