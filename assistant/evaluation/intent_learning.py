"""The intents' learning curve: Rasa itself, trained on parts of its examples in a folder that is thrown away."""

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml

from assistant.evaluation.held_out import Message
from assistant.evaluation.intent_reading import read_intents, run_rasa
from assistant.evaluation.learning import PARTS, draw_learning, part_of
from assistant.evaluation.report import Report
from assistant.evaluation.tables import percent, table
from assistant.processes.rasa import DATA, DOMAIN, Runtime
from assistant.settings import ROOT

Example = tuple[str, dict[str, Any]]
"""An intent and an example of it, as the training data has it."""


def add_intent_curve(report: Report, messages: Sequence[Message], runtime: Runtime) -> None:
    """A table and a plot; takes a minute or two for each part. Raises SetupProblem.

    The accuracy with all examples, the first of the report's figures, is not measured again.
    """
    examples = list(read_examples())
    curve = {}
    with tempfile.TemporaryDirectory() as folder:
        for part in PARTS[:-1]:
            chosen = [examples[one] for one in part_of([intent for intent, _ in examples], part)]
            curve[len(chosen)] = (_accuracy(messages, train_on(chosen, Path(folder), runtime), runtime),)
    curve[len(examples)] = (report.figures[0].value,)
    rows = [(count, percent(accuracy)) for count, (accuracy,) in curve.items()]
    report.add("With fewer examples", table(["examples", "accuracy"], rows))
    report.show("Learning curve", "learning", draw_learning("Intents: learning curve", ["accuracy"], curve))


def read_examples() -> Iterator[Example]:
    """Every training example of both languages."""
    for path in sorted(path for folder in DATA[:2] for path in (ROOT / folder).glob("*.yml")):
        for intent in yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)["nlu"]:
            yield from ((intent["intent"], example) for example in intent["examples"])


def train_on(examples: Sequence[Example], folder: Path, runtime: Runtime) -> Path:
    """A model that knows these examples alone, written to `folder`. Raises SetupProblem."""
    name, nlu = f"part-{len(examples)}", folder / f"part-{len(examples)}.yml"
    nlu.write_text(nlu_of(examples), encoding="utf-8")
    places = ["--nlu", str(nlu), "--domain", DOMAIN, "--config", "config.yml", "--out", str(folder)]
    command = runtime.command("train", "nlu", *places, "--fixed-model-name", name)
    run_rasa(runtime, command, KOMPASS_VECTORS=str(folder / "vectors.npz"))
    return folder / f"{name}.tar.gz"


def nlu_of(examples: Sequence[Example]) -> str:
    """The examples as a file of Rasa's."""
    by_intent: dict[str, list[dict[str, Any]]] = {}
    for intent, example in examples:
        by_intent.setdefault(intent, []).append(example)
    nlu = [{"intent": intent, "examples": found} for intent, found in by_intent.items()]
    return yaml.dump({"version": "3.1", "nlu": nlu}, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True)


def _accuracy(messages: Sequence[Message], model: Path, runtime: Runtime) -> float:
    answers = read_intents(messages, model, runtime)
    right = [bool(one.intent == answer["intent"]) for one, answer in zip(messages, answers, strict=True)]
    return sum(right) / len(messages)
