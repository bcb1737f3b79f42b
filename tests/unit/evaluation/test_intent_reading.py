"""Rasa asked from outside, with small programs in its place."""

import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from assistant.evaluation.held_out import Message
from assistant.evaluation.intent_reading import read_intents, run_rasa
from assistant.processes.problems import SetupProblem
from assistant.processes.rasa import Runtime

ECHO = (
    "import json,sys\nfor line in sys.stdin: print(json.dumps({'intent': json.loads(line)['asking'], 'confidence': 1}))"
)


@dataclass(frozen=True)
class Echo(Runtime):
    """Answers with the open question."""

    def command(self, *_arguments: str) -> list[str]:
        return [sys.executable, "-c", ECHO]


def test_each_message_is_read_with_its_open_question(tmp_path: Path) -> None:
    messages = [Message("ja", "affirm", asking, "sv", "h1") for asking in ("consent", "themes")]
    answers = read_intents(messages, tmp_path / "model.tar.gz", Echo(tmp_path))
    assert [answer["intent"] for answer in answers] == ["consent", "themes"]


def test_a_program_that_fails_is_told_with_its_last_lines(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "import sys; sys.exit('no such model')"]
    with pytest.raises(SetupProblem, match="no such model"):
        run_rasa(Runtime(tmp_path), command)


def test_a_program_finds_what_it_is_given_in_its_environment(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "import os; print(os.environ['KOMPASS_VECTORS'])"]
    assert run_rasa(Runtime(tmp_path), command, KOMPASS_VECTORS="elsewhere.npz") == "elsewhere.npz\n"
