"""What a Rasa model makes of messages, asked in Rasa's own environment."""

import json
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from assistant.evaluation.held_out import Message
from assistant.processes.problems import SetupProblem
from assistant.processes.rasa import Runtime
from assistant.processes.training import train_rasa
from assistant.settings import ROOT

LOG_LINES = 15
Answered = Mapping[str, Any]
"""`intent`, `confidence` and the `ranking` of the likeliest."""


def model_of_present_inputs(runtime: Runtime) -> Path:
    """Trained first when there is none. Raises SetupProblem when Rasa's environment or model cannot be made."""
    runtime.prepare()
    return train_rasa(runtime)[0]


def read_intents(messages: Sequence[Message], model: Path, runtime: Runtime) -> list[Answered]:
    """An answer for each message, read with the question that was open. Raises SetupProblem."""
    rows = [{"text": one.text, "asking": one.asking, "language": one.language} for one in messages]
    command = runtime.command("understand", "--model", str(model))
    printed = run_rasa(runtime, command, lines="\n".join(map(json.dumps, rows)))
    return [json.loads(line) for line in printed.splitlines()]


def run_rasa(runtime: Runtime, command: Sequence[str], *, lines: str = "", **more: str) -> str:
    """What a command of Rasa prints, given `lines` and `more` in its environment. Raises SetupProblem when it fails."""
    environment = {**runtime.environment(), **more}
    done = subprocess.run(command, cwd=ROOT, env=environment, input=lines, capture_output=True, text=True, check=False)
    if done.returncode:
        told = "\n".join(done.stderr.splitlines()[-LOG_LINES:])
        raise SetupProblem(f"Rasa could not read the messages:\n{told}", "uv run kompass train --force")
    return done.stdout
