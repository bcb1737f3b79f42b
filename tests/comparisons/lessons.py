"""Lessons for our intent model, which is taught in Rasa's environment."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from assistant.processes.rasa import Runtime
from tests.comparisons.measured import run

LIMIT = 60 * 60.0
Labelled = tuple[str, str]
"""A text and its intent."""
Answer = tuple[str, float]
"""An intent and its score."""


@dataclass(frozen=True)
class Lesson:
    """What the model is taught, and what it is asked afterwards."""

    taught: Sequence[Labelled]
    asked: Sequence[str]


def learn(lessons: Sequence[Lesson], vectors: Path) -> list[list[Answer]]:
    """The answers to each lesson; `vectors` is the file of the sentence vectors. Raises Failed."""
    runtime = Runtime(vectors.parent.resolve())
    command = [runtime.python, "-m", "tests.comparisons.intent_worker", str(vectors.resolve())]
    environment = {**runtime.environment(), "OPENBLAS_NUM_THREADS": "1"}
    told = "\n".join(json.dumps(asdict(lesson)) for lesson in lessons)
    done = run(command, environment, told=told, limit=LIMIT)
    return [[(intent, score) for intent, score in json.loads(line)] for line in done.lines]
