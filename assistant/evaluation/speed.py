"""How long one message takes: its vectors apart from everything else."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from assistant.evaluation.tables import Row, table

PERCENTILES = (50, 95)
Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Seconds:
    """What a message took with its vectors still to be read, and with all of them at hand."""

    whole: float
    beyond: float

    @property
    def embedding(self) -> float:
        """What the vectors took; never less than nothing."""
        return max(0.0, self.whole - self.beyond)


def clocked(read: Callable[[], Answer], now: Callable[[], float] = time.perf_counter) -> tuple[Answer, Seconds]:
    """What `read` answers; it is called twice, since vectors are kept once they were read."""
    started = now()
    read()
    between = now()
    answer = read()
    return answer, Seconds(between - started, now() - between)


def speed_table(seconds: Sequence[Seconds]) -> str:
    """Milliseconds in the middle, and in the slowest twentieth."""
    parts = {
        "vectors of the message and its parts": [one.embedding for one in seconds],
        "themes and quotes beyond them": [one.beyond for one in seconds],
        "both": [one.whole for one in seconds],
    }
    return table(["milliseconds", "messages", "p50", "p95"], [_row(name, took) for name, took in parts.items()])


def _row(name: str, took: Sequence[float]) -> Row:
    milliseconds = (f"{1000 * one:.1f}" for one in np.percentile(took, PERCENTILES))
    return (name, len(took), *milliseconds)
