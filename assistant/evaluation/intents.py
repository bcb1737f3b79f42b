"""How well the Rasa model reads intents."""

import json
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from assistant.evaluation.calibration import Answer, bins_of, expected_calibration_error
from assistant.evaluation.comparing import comparison
from assistant.evaluation.held_out import Message, read_messages
from assistant.evaluation.report import Report
from assistant.evaluation.scores import confusions, counts_by_label
from assistant.evaluation.tables import bins_table, counts_table, table
from assistant.processes.problems import SetupProblem
from assistant.processes.rasa import Runtime
from assistant.processes.training import train_rasa
from assistant.settings import ROOT, Settings

LOG_LINES = 15


def predict_intents(rows: Sequence[Mapping[str, Any]], settings: Settings) -> list[dict[str, Any]]:
    """{"intent", "confidence", …} for each {"text", "asking", "language"}, by the model of the present inputs.

    Raises SetupProblem when Rasa's environment or model cannot be made.
    """
    runtime = Runtime(settings.data.resolve())
    lines = "\n".join(json.dumps(dict(row)) for row in rows)
    command = runtime.command("understand", "--model", str(model_of_present_inputs(runtime)))
    done = subprocess.run(
        command, cwd=ROOT, env=runtime.environment(), input=lines, capture_output=True, text=True, check=False
    )
    if done.returncode:
        told = "\n".join(done.stderr.splitlines()[-LOG_LINES:])
        raise SetupProblem(f"Rasa could not read the messages:\n{told}", "uv run kompass train --force")
    return [json.loads(line) for line in done.stdout.splitlines()]


def report_intents(settings: Settings) -> Report:
    """Figures on the held-out messages, each read with the question that was open."""
    messages = read_messages()
    rows = [{"text": one.text, "asking": one.asking, "language": one.language} for one in messages]
    report = judge_intents(messages, predict_intents(rows, settings))
    report.say(f"Model: {model_of_present_inputs(Runtime(settings.data.resolve())).name}")
    return report


def model_of_present_inputs(runtime: Runtime) -> Path:
    """Trained first when there is none."""
    runtime.prepare()
    return train_rasa(runtime)[0]


def judge_intents(messages: Sequence[Message], answers: Sequence[Mapping[str, Any]]) -> Report:
    """The report on `answers`, one for each message, in order."""
    truth = [message.intent for message in messages]
    said = [str(answer["intent"]) for answer in answers]
    bins = bins_of(
        [Answer(float(one["confidence"]), one["intent"] == true) for one, true in zip(answers, truth, strict=True)]
    )
    report = Report("Intents")
    report.add("In short", comparison(truth, said, [message.language for message in messages]))
    report.add("Commonest confusions", table(["truth", "read as", "times"], confusions(truth, said)))
    report.add("Each intent", counts_table("intent", counts_by_label(truth, said)))
    report.add("Do the scores mean what they say", bins_table(bins))
    report.say(f"Expected calibration error: {expected_calibration_error(bins):.3f}")
    report.bins = bins
    return report
