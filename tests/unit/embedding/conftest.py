"""An embedder that can be counted on: it tells what it was asked, and knows no language."""

from hashlib import sha256

import numpy as np
import pytest

from assistant.embedding.embedder import DIMENSIONS, Vectors


class CountingEmbedder:
    """A vector of length one for each text, always the same one."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def embed(self, texts: list[str]) -> Vectors:
        self.asked += texts
        vectors = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
        for row, text in zip(vectors, texts, strict=True):
            seed = int.from_bytes(sha256(text.encode()).digest()[:4], "big")
            row[:] = np.random.default_rng(seed).normal(size=DIMENSIONS)
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


@pytest.fixture
def embedder() -> CountingEmbedder:
    return CountingEmbedder()
