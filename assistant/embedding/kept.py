"""Vectors read once and kept: those of the training data come with the code, new ones stay in the data folder."""

from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from assistant.embedding.embedder import Embedder, NoEmbedder, Vectors

SHIPPED = Path(__file__).resolve().parents[2] / "nlu_data" / "vectors.npz"
STEPS = 127
BROKEN = (OSError, ValueError, KeyError, EOFError, TypeError, BadZipFile)
Store = dict[int, tuple[NDArray[np.int8], np.float32]]


class KeptVectors:
    """An embedder that asks another one only for what no file knows.

    Every vector is rounded to 8 bits as the files hold it, so that a text has the same vector wherever it was read.
    """

    def __init__(self, embedder: Embedder, path: Path, shipped: Path | None = SHIPPED) -> None:
        self._embedder = embedder
        self._path = path
        self._shipped = _read(shipped) if shipped else {}
        self._own = _read(path)
        self._used: set[int] = set()

    def embed(self, texts: list[str]) -> Vectors:
        """Vectors of shape (n, dimensions), as from the embedder but for the rounding."""
        missing = [text for text in dict.fromkeys(texts) if not self.knows(text)]
        read = zip(missing, self._embedder.embed(missing), strict=True)
        self._own.update((_key(text), _rounded(vector)) for text, vector in read)
        self._used.update(map(_key, texts))
        return np.stack([self._vector(_key(text)) for text in texts])

    def knows(self, text: str) -> bool:
        return _key(text) in self._shipped or _key(text) in self._own

    def keep(self) -> None:
        """Writes what was used and did not come with the code, and nothing else; the file is replaced whole."""
        kept = {key: self._own[key] for key in sorted(self._used) if key in self._own}
        if kept:
            _write(self._path, kept)

    def _vector(self, key: int) -> Vectors:
        steps, size = self._shipped.get(key) or self._own[key]
        return steps.astype(np.float32) * size


@contextmanager
def keeping(embedder: Embedder, path: Path) -> Iterator[Embedder]:
    """The embedder with what the files know; what it had to read is in `path` afterwards."""
    if isinstance(embedder, NoEmbedder):
        yield embedder
        return
    kept = KeptVectors(embedder, path)
    yield kept
    kept.keep()


def _rounded(vector: NDArray[np.float32]) -> tuple[NDArray[np.int8], np.float32]:
    """Whole steps from -127 to 127, and the size of a step."""
    size = np.float32(np.abs(vector).max() / STEPS)
    return np.rint(vector / size).astype(np.int8), size


def _key(text: str) -> int:
    return int.from_bytes(sha256(text.encode()).digest()[:8], "big")


def _read(path: Path) -> Store:
    """Empty when there is no file, or when it is broken: vectors can always be read anew."""
    try:
        with path.open("rb") as file, np.load(file) as kept:
            return dict(zip(kept["keys"].tolist(), zip(kept["steps"], kept["sizes"], strict=True), strict=True))
    except BROKEN:
        return {}


def _write(path: Path, store: Store) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".unfinished.npz")
    steps, sizes = zip(*store.values(), strict=True)
    np.savez(unfinished, keys=np.array(list(store), dtype=np.uint64), steps=np.stack(steps), sizes=np.array(sizes))
    unfinished.replace(path)
