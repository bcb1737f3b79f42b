"""A short name for the state of some files: the same files, the same name."""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

IGNORED = {"__pycache__"}


def fingerprint(root: Path, inputs: Iterable[str], *facts: str) -> str:
    """16 hexadecimal digits over the files under `inputs` (relative to `root`) and the `facts`.

    Names and contents count, times do not; an input that does not exist counts as empty.
    """
    digest = hashlib.sha256("\0".join(facts).encode())
    for path in sorted(file for name in inputs for file in _files(root / name)):
        digest.update(f"\0{path.relative_to(root).as_posix()}\0".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]


def _files(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
    for file in path.rglob("*"):
        if file.is_file() and not IGNORED & set(file.parts):
            yield file
