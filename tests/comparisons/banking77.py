"""Banking77: 77 close intents of a bank's customers (Casanueva et al. 2020, https://aclanthology.org/2020.nlp4convai-1.5).

Its files: https://github.com/PolyAI-LDN/task-specific-datasets, folder banking_data (CC BY 4.0).
"""

import csv
import random
from collections.abc import Sequence
from pathlib import Path

from assistant.evaluation.intervals import SEED, Item, share, share_interval
from assistant.evaluation.tables import percent, percents, table
from tests.comparisons.lessons import Answer, Labelled, Lesson, learn

FILES = ("train.csv", "test.csv")
SHOTS, DRAWS = 10, 5
HEAD = ["Banking77", "10 examples an intent", "95 % interval", "all examples", "95 % interval"]
PUBLISHED = (
    ("USE + ConveRT (Casanueva et al. 2020)", "85.2 %", "", "93.4 %", ""),
    ("BERT-large, tuned (Casanueva et al. 2020)", "", "", "93.7 %", ""),
)


def report(folder: Path) -> str:
    """A table of our model's accuracy beside the paper's; the few examples are drawn five times, and the mean told."""
    taught, asked = (read(folder / name) for name in FILES)
    lessons = [*(few(taught, seed) for seed in range(SEED, SEED + DRAWS)), taught]
    answers = learn([Lesson(one, [text for text, _ in asked]) for one in lessons], folder / "banking77-vectors.npz")
    rights = [_right(asked, one) for one in answers]
    mean = [(sum(draws) / DRAWS, 1.0) for draws in zip(*rights[:DRAWS], strict=True)]
    cells = [*_cells(mean), *_cells([(right, 1) for right in rights[DRAWS]])]
    draws = ", ".join(percent(sum(right) / len(right)) for right in rights[:DRAWS])
    return f"{table(HEAD, [('ours', *cells), *PUBLISHED])}\n\nThe {DRAWS} draws of {SHOTS} examples: {draws}."


def read(path: Path) -> list[Labelled]:
    with path.open(encoding="utf-8", newline="") as lines:
        return [(row["text"], row["category"]) for row in csv.DictReader(lines)]


def few(examples: Sequence[Labelled], seed: int) -> list[Labelled]:
    """Ten examples of each intent; the same ones for the same seed."""
    chooser = random.Random(seed)
    intents = sorted({intent for _, intent in examples})
    return [
        one for intent in intents for one in chooser.sample([pair for pair in examples if pair[1] == intent], SHOTS)
    ]


def _right(asked: Sequence[Labelled], answers: Sequence[Answer]) -> list[int]:
    return [int(intent == said) for (_, intent), (said, _) in zip(asked, answers, strict=True)]


def _cells(items: Sequence[Item]) -> tuple[str, str]:
    return percent(share(items)), percents(share_interval(items))
