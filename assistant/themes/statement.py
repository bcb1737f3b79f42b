"""What an owner has said of a need: her messages, and the parts of them that can be quoted."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assistant.embedding.embedder import LONGEST

SENTENCE, CLAUSE = re.compile(r"[^.!?\n]+"), re.compile(r"[^.!?;,\n]+")
WITH_ITS_SIGNS = re.compile(r"[^.!?\n]*[.!?\n]+|[^.!?\n]+")
FEWEST_WORDS, MOST_CLAUSES, MOST_PARTS = 3, 12, 24
Rows = NDArray[np.float64]
Read = Callable[[Sequence[str]], Rows]
"""Gives each text a row of features, shape (texts, features)."""


@dataclass(frozen=True)
class Part:
    """A part of the message number `message`, as written."""

    text: str
    message: int


@dataclass(frozen=True)
class Statement:
    """Messages as written; a message of twice the words weighs √2 as much."""

    messages: tuple[str, ...]

    @classmethod
    def of(cls, messages: Sequence[str]) -> "Statement":
        """Without the messages that hold no words; of nothing but those, the first. Long ones come in pieces."""
        return cls(tuple(piece for one in messages if one.strip() for piece in _pieces(one)) or tuple(messages[:1]))

    @property
    def parts(self) -> list[Part]:
        """The clauses of every message, in order; of a long message its sentences; no more than `MOST_PARTS`."""
        found = [Part(text, number) for number, message in enumerate(self.messages) for text in _parts(message)]
        return found[:MOST_PARTS]

    def row(self, read: Read) -> Rows:
        """The features of all messages together, shape (1, features)."""
        return self.row_of(read(self.messages))

    def row_of(self, rows: Rows) -> Rows:
        """The weighed mean of `rows`, one for each message."""
        weights = np.sqrt([max(1, len(message.split())) for message in self.messages])
        mean: Rows = (weights @ rows / weights.sum())[np.newaxis]
        return mean


def _pieces(message: str) -> Iterator[str]:
    """The message itself, or its sentences together as far as an embedder reads at once."""
    piece = ""
    for sentence in WITH_ITS_SIGNS.findall(message) if len(message) > LONGEST else [message]:
        if piece and len(piece) + len(sentence) > LONGEST:
            yield piece
            piece = ""
        piece += sentence
    yield piece


def _parts(message: str) -> tuple[str, ...]:
    clauses = _found(CLAUSE, message)
    parts = clauses if len(clauses) <= MOST_CLAUSES else _found(SENTENCE, message)
    return tuple(parts) or (message.strip(),)


def _found(pattern: re.Pattern[str], message: str) -> list[str]:
    found = [one.group().strip() for one in pattern.finditer(message)]
    return [one for one in found if len(one.split()) >= FEWEST_WORDS]
