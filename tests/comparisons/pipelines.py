"""Which pipeline reads intents best, measured on one split of our training data with the real Rasa.

uv run --no-sync python -m tests.comparisons.pipelines FOLDER [NAME …]

Each file of `pipelines/`, or those named, is trained and asked; what it answers stays in FOLDER, and one that has
answered is not run again. Prints a table of all that have.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from assistant.evaluation.intent_learning import nlu_of
from assistant.evaluation.intervals import Item, paired_interval, share, share_interval
from assistant.evaluation.tables import Row, percent, percents, table
from assistant.processes.rasa import DOMAIN, Runtime
from tests.comparisons.measured import Failed, Run, run
from tests.comparisons.split import Asked, asked_part, training_part

PIPELINES = Path(__file__).with_name("pipelines")
OURS, TONGUES = "7-ours", ("sv", "en")
LIMIT = 90 * 60.0
ONE_CORE = {"TF_INTRA_OP_PARALLELISM_THREADS": "1", "TF_INTER_OP_PARALLELISM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
HEAD = ["pipeline", "sv", "95 % interval", "en", "95 % interval", "both", "95 % interval", "ours is better by"]
COSTS = ["pipeline", "training", "memory then", "start", "a message", "memory then", "model"]
Measured = dict[str, Any]


def main(folder: Path, names: Sequence[str]) -> None:
    """Measures what has not been measured, and prints what has."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names or sorted(path.stem for path in PIPELINES.glob("*.yml")):
        if not _kept(folder, name).exists():
            try:
                _kept(folder, name).write_text(json.dumps(measure(name, folder)), encoding="utf-8")
            except Failed as failure:
                sys.stderr.write(f"{name}: {failure}\n")
    print(told(folder))  # noqa: T201


def measure(name: str, folder: Path) -> Measured:
    """Trains a pipeline on the first hand, asks it the second hand's messages. Raises Failed."""
    trained, model = _train(name, folder.resolve())
    start, asked = (_ask(model, folder.resolve(), part) for part in (asked_part()[:1], asked_part()))
    return {
        "said": [json.loads(line)["intent"] for line in asked.lines],
        "training": {"seconds": trained.seconds, "busy": trained.busy, "megabytes": trained.megabytes},
        "start": {"seconds": start.seconds, "busy": start.busy, "megabytes": start.megabytes},
        "asking": {"seconds": asked.seconds, "busy": asked.busy, "megabytes": asked.megabytes},
        "model": model.stat().st_size / 1e6,
    }


def told(folder: Path) -> str:
    """Two tables: how well each pipeline reads, and what it costs."""
    measured = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))}
    messages = asked_part()
    right = {name: _right(messages, one["said"]) for name, one in measured.items()}
    scores = [_scores(name, messages, right[name], right.get(OURS)) for name in measured]
    costs = [_costs(name, one) for name, one in measured.items()]
    return "\n\n".join((_counts(messages), table(HEAD, scores), table(COSTS, costs)))


def _train(name: str, folder: Path) -> tuple[Run, Path]:
    examples, runtime = folder / f"{name}.yml", Runtime(folder)
    examples.write_text(nlu_of(training_part()), encoding="utf-8")
    places = ["--nlu", str(examples), "--domain", DOMAIN, "--config", str(PIPELINES / f"{name}.yml")]
    command = runtime.command("train", "nlu", *places, "--out", str(folder / "models"), "--fixed-model-name", name)
    return run(command, _environment(runtime), limit=LIMIT), folder / "models" / f"{name}.tar.gz"


def _ask(model: Path, folder: Path, messages: Sequence[Asked]) -> Run:
    rows = [{"text": one.text, "asking": one.asking, "language": one.language} for one in messages]
    runtime = Runtime(folder)
    command = runtime.command("understand", "--model", str(model))
    return run(command, _environment(runtime), told="\n".join(map(json.dumps, rows)), limit=LIMIT)


def _environment(runtime: Runtime) -> dict[str, str]:
    """Rasa's own, with one core at work."""
    return {**runtime.environment(), **ONE_CORE}


def _kept(folder: Path, name: str) -> Path:
    return folder / f"{name}.json"


def _counts(messages: Sequence[Asked]) -> str:
    per_language = ", ".join(f"{sum(one.language == name for one in messages)} {name}" for name in TONGUES)
    return f"Taught by {len(training_part())} messages, asked {len(messages)}: {per_language}."


def _right(messages: Sequence[Asked], said: Sequence[str]) -> list[Item]:
    return [(int(one.intent == name), 1) for one, name in zip(messages, said, strict=True)]


def _scores(name: str, messages: Sequence[Asked], right: list[Item], ours: list[Item] | None) -> Row:
    parts = [[item for item, one in zip(right, messages, strict=True) if one.language == tongue] for tongue in TONGUES]
    shares = [cell for part in (*parts, right) for cell in (percent(share(part)), percents(share_interval(part)))]
    better = "–" if ours is None or name == OURS else percents(paired_interval(ours, right))
    return (name, *shares, better)


def _costs(name: str, one: Measured) -> Row:
    """Processor time, because others may be at work on the machine; a message's is what many take beyond the first."""
    training, start, asking = one["training"], one["start"], one["asking"]
    message = (asking["busy"] - start["busy"]) / (len(one["said"]) - 1)
    times = (f"{training['busy']:.0f} s", f"{start['busy']:.1f} s", f"{1000 * message:.1f} ms")
    memory = [f"{part['megabytes']:.0f} MB" for part in (training, asking)]
    return (name, times[0], memory[0], times[1], times[2], memory[1], f"{one['model']:.1f} MB")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
