"""Times the turns of the two journeys against a running copy, and shares them out by what its log tells.

uv run kompass up > up.log &
uv run python -m tests.load.turn_times http://127.0.0.1:8000 up.log
"""

import re
import statistics
import sys
import time
from pathlib import Path

import httpx

from tests.journeys.journey import ENGLISH, SWEDISH
from tests.visitor import Visitor

ROUNDS = 5
TURNS_AT_MOST = 25


def main(base_url: str, log: Path) -> None:
    """Prints p50 and p95 in milliseconds of whole turns, and of the parts the log names."""
    before = log.stat().st_size
    turns, questions = [], []
    with httpx.Client(base_url=base_url, timeout=30) as client:
        for _ in range(ROUNDS):
            for language, answers in (("sv", SWEDISH), ("en", ENGLISH)):
                times, asked = interview(Visitor.opens(client, language), answers)
                turns += times
                questions.append(asked)
    told = log.read_bytes()[before:].decode(errors="replace")
    print(f"{len(turns)} turns in {len(questions)} interviews, questions up to the booking: {sorted(set(questions))}")
    for name, times in (
        ("message to answer", turns),
        ("of it Rasa with actions", found(told, "engine_ms")),
        ("of it actions: core, database, vectors", found(told, "core_ms")),
    ):
        print(f"{name:<40} p50 {statistics.median(times):6.0f}  p95 {statistics.quantiles(times, n=20)[-1]:6.0f} ms")


def interview(visitor: Visitor, answers: dict[str, str]) -> tuple[list[float], int]:
    """Milliseconds of each turn until the booking, and how many questions were asked."""
    times: list[float] = []
    while visitor.state["booking"] is None and len(times) < TURNS_AT_MOST:
        answer = answers[str(visitor.asking)]
        began = time.perf_counter()
        visitor.chooses(answer.removeprefix("=")) if answer.startswith("=") else visitor.says(answer)
        times.append((time.perf_counter() - began) * 1000)
    return times, len(times)


def found(told: str, name: str) -> list[float]:
    """The figures called `name` in a log."""
    return [float(figure) for figure in re.findall(rf"{name}=([\d.]+)", told)]


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
