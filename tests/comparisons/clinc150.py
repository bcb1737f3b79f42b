"""CLINC150: 150 intents, and questions outside them all (Larson et al. 2019, https://aclanthology.org/D19-1131).

Its file: https://github.com/clinc/oos-eval, data/data_full.json (CC BY 3.0).
"""

import json
from collections.abc import Sequence
from pathlib import Path

from assistant.evaluation.intervals import share, share_interval
from assistant.evaluation.tables import Row, percent, percents, table
from tests.comparisons.lessons import Answer, Labelled, Lesson, learn

FILE, OUTSIDE = "data_full.json", "oos"
HEAD = ["CLINC150, full", "in-scope accuracy", "95 % interval", "out of scope found", "95 % interval", "false alarms"]
CLASS = (
    ("BERT, taught (Larson et al. 2019)", "96.9 %", "", "40.3 %", "", ""),
    ("MLP on USE, taught (Larson et al. 2019)", "93.5 %", "", "47.4 %", "", ""),
    ("Rasa of 2019, taught (Larson et al. 2019)", "91.5 %", "", "45.3 %", "", ""),
)
THRESHOLD = (
    ("BERT, threshold (Larson et al. 2019)", "96.2 %", "", "52.3 %", "", ""),
    ("MLP on USE, threshold (Larson et al. 2019)", "93.4 %", "", "49.1 %", "", ""),
    ("Rasa of 2019, threshold (Larson et al. 2019)", "90.9 %", "", "31.2 %", "", ""),
)
Parts = dict[str, list[Labelled]]


def report(folder: Path) -> str:
    """A table beside the paper's: out of scope as an intent of its own, and by a threshold of the score."""
    parts = read(folder / FILE)
    tried, asked = parts["val"] + parts["oos_val"], parts["test"] + parts["oos_test"]
    lessons = [
        Lesson(parts["train"] + parts["oos_train"], _texts(asked)),
        Lesson(parts["train"], _texts(tried + asked)),
    ]
    taught, scored = learn(lessons, folder / "clinc150-vectors.npz")
    least = best_threshold(tried, scored[: len(tried)])
    told = refused(scored[len(tried) :], least)
    ours = _row("ours, taught", asked, [intent for intent, _ in taught]), _row("ours, threshold", asked, told)
    return f"{table(HEAD, [ours[0], *CLASS, ours[1], *THRESHOLD])}\n\nThe threshold: {least:.3f}."


def read(path: Path) -> Parts:
    return {
        name: [(text, intent) for text, intent in part]
        for name, part in json.loads(path.read_text(encoding="utf-8")).items()
    }


def best_threshold(tried: Sequence[Labelled], answers: Sequence[Answer]) -> float:
    """The one that is right most often, with out of scope as an intent: the paper's choice (its section 3.2)."""
    return max((step / 200 for step in range(200)), key=lambda least: _accuracy(tried, refused(answers, least)))


def refused(answers: Sequence[Answer], least: float) -> list[str]:
    """The intents, but out of scope where the score is below `least`."""
    return [intent if score >= least else OUTSIDE for intent, score in answers]


def _row(name: str, asked: Sequence[Labelled], said: Sequence[str]) -> Row:
    pairs = [(intent, told) for (_, intent), told in zip(asked, said, strict=True)]
    inside = [(int(intent == told), 1) for intent, told in pairs if intent != OUTSIDE]
    outside = [(int(told == OUTSIDE), 1) for intent, told in pairs if intent == OUTSIDE]
    alarms = [(int(told == OUTSIDE), 1) for intent, told in pairs if intent != OUTSIDE]
    figures = [cell for one in (inside, outside) for cell in (percent(share(one)), percents(share_interval(one)))]
    return (name, *figures, percent(share(alarms)))


def _accuracy(asked: Sequence[Labelled], said: Sequence[str]) -> float:
    return sum(intent == told for (_, intent), told in zip(asked, said, strict=True)) / len(asked)


def _texts(part: Sequence[Labelled]) -> list[str]:
    return [text for text, _ in part]
