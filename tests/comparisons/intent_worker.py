"""Our intent model alone, without Rasa's graph, but with the packages of its environment.

PYTHON -m tests.comparisons.intent_worker VECTORS.npz < LESSONS, where a lesson is a line {"taught": [[text, intent]],
"asked": [text]}. Prints a line for each: [[intent, score]] of the texts asked. Vectors once read stay in VECTORS.npz.
"""

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np

from assistant.components.intent_model import Examples, IntentModel, Sizes
from assistant.embedding.embedder import Embedder, load_embedder
from assistant.embedding.kept import KeptVectors

AT_A_TIME = 1000
Lesson = dict[str, Any]


def main(path: Path) -> None:
    lessons = [json.loads(line) for line in sys.stdin]
    vectors = KeptVectors(load_embedder(), path, shipped=None)
    read_all(lessons, vectors)
    for lesson in lessons:
        print(json.dumps(answers(lesson, vectors)), flush=True)  # noqa: T201


def read_all(lessons: list[Lesson], vectors: KeptVectors) -> None:
    """Reads every text, and keeps what was read now and then: it takes minutes."""
    texts = sorted({text for one in lessons for text in (*one["asked"], *(taught for taught, _ in one["taught"]))})
    # First what is known, because only what was used is kept.
    texts.sort(key=vectors.knows, reverse=True)
    known = sum(map(vectors.knows, texts))
    vectors.embed(texts[: max(known, 1)])
    for start in range(known, len(texts), AT_A_TIME):
        vectors.embed(texts[start : start + AT_A_TIME])
        vectors.keep()


def answers(lesson: Lesson, vectors: Embedder) -> list[tuple[str, float]]:
    """The likeliest intent of each text, and its score, with the settings of `config.yml` and no open question."""
    texts, intents = zip(*lesson["taught"], strict=True)
    model = IntentModel(Sizes())
    nobody = np.zeros(len(texts), dtype=bool)
    model.learn(Examples(texts, vectors.embed(list(texts)), intents, [None] * len(texts)), nobody)
    rows = zip(lesson["asked"], vectors.embed(lesson["asked"]), strict=True)
    return [_best(model, model.scores(text, vector, None)) for text, vector in rows]


def _best(model: IntentModel, scores: np.ndarray) -> tuple[str, float]:
    place = int(scores.argmax())
    return model.intents[place], float(scores[place])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
