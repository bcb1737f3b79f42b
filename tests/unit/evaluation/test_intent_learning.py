"""Parts of the intents' examples, for Rasa to learn from."""

from pathlib import Path

import pytest
import yaml

from assistant.evaluation import intent_learning
from assistant.evaluation.figures import share_of
from assistant.evaluation.held_out import Message
from assistant.evaluation.intent_learning import add_intent_curve, nlu_of, read_examples, train_on
from assistant.evaluation.report import Report
from assistant.processes.rasa import Runtime

EXAMPLES = [
    ("deny", {"text": "nej: tack\n", "metadata": {"author": "sv-a", "asking": "consent"}}),
    ("skip", {"text": "hoppa\n", "metadata": {"author": "sv-a"}}),
    ("deny", {"text": "nä\n", "metadata": {"author": "sv-b"}}),
]


def test_examples_are_gathered_under_their_intents_as_they_were() -> None:
    assert yaml.safe_load(nlu_of(EXAMPLES))["nlu"] == [
        {"intent": "deny", "examples": [EXAMPLES[0][1], EXAMPLES[2][1]]},
        {"intent": "skip", "examples": [EXAMPLES[1][1]]},
    ]


def test_file_is_one_that_rasa_reads_quickly() -> None:
    """`assistant/dialogue/rasa_runtime.py` looks for this line."""
    assert "\nnlu:\n" in nlu_of(EXAMPLES)


def test_training_data_of_both_languages_is_read_with_its_metadata() -> None:
    authors = {example["metadata"]["author"][:2] for _, example in read_examples()}
    assert {"sv", "en"} <= authors


def test_curve_ends_with_what_all_examples_gave(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Rasa is left out: a model trained on ten examples or more reads the message right."""

    def read(_messages: list[Message], model: Path, _runtime: Runtime) -> list[dict[str, str]]:
        return [{"intent": "skip" if int(model.name) >= 10 else "deny"}]

    message = Message("hoppa", "skip", None, "sv", "h1")
    report = Report("Intents", figures=[share_of("intent accuracy", [message], [True])])
    monkeypatch.setattr(intent_learning, "read_examples", lambda: EXAMPLES[:1] * 40)
    monkeypatch.setattr(intent_learning, "train_on", lambda examples, folder, _runtime: folder / str(len(examples)))
    monkeypatch.setattr(intent_learning, "read_intents", read)
    add_intent_curve(report, [message], Runtime(tmp_path))
    told = ["| 5 | 0.0 % |", "| 10 | 100.0 % |", "| 20 | 100.0 % |", "| 40 | 100.0 % |"]
    assert report.sections[0].splitlines()[-4:] == told
    assert list(report.plots) == ["intents-learning.svg"]


def test_part_is_trained_by_rasa_beside_the_model_in_use(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    ran: list[tuple[list[str], str]] = []

    class Named(Runtime):
        def command(self, *arguments: str) -> list[str]:
            return list(arguments)

    def run(_runtime: Runtime, command: list[str], *, KOMPASS_VECTORS: str) -> str:  # noqa: N803
        ran.append((command, KOMPASS_VECTORS))
        return ""

    monkeypatch.setattr(intent_learning, "run_rasa", run)
    assert train_on(EXAMPLES, tmp_path, Named(tmp_path / "var")) == tmp_path / "part-3.tar.gz"
    ((command, vectors),) = ran
    assert command[:4] == ["train", "nlu", "--nlu", str(tmp_path / "part-3.yml")]
    assert command[command.index("--out") + 1] == str(tmp_path)
    assert vectors == str(tmp_path / "vectors.npz")
