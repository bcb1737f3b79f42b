"""The most confident mistakes, for the authors of the training data: `python -m assistant.evaluation.errors`.

No page of `kompass evaluate` shows them, since whoever reads held-out messages must not write training data from them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import typer

from assistant.evaluation.hearing import hear
from assistant.evaluation.held_out import read_messages, read_needs
from assistant.evaluation.intent_reading import model_of_present_inputs, read_intents
from assistant.evaluation.tables import table
from assistant.processes.rasa import Runtime
from assistant.processes.training import train_themes
from assistant.settings import Settings

MOST = 30


@dataclass(frozen=True)
class Heard:
    """A held-out text, its true label, the label it was given, and the score of that label."""

    text: str
    truth: str
    heard: str
    score: float


def worst_errors(judged: Iterable[Heard], most: int = MOST) -> list[Heard]:
    """The wrong ones, the most confident first; ties in the order of the texts."""
    wrong = [one for one in judged if one.heard != one.truth]
    return sorted(wrong, key=lambda one: (-one.score, one.text))[:most]


def errors_table(errors: Sequence[Heard]) -> str:
    """A Markdown table; texts are kept to one line."""
    rows = [(_in_one_cell(one.text), one.truth, one.heard, one.score) for one in errors]
    return table(["text", "truth", "heard", "score"], rows)


def heard_themes(settings: Settings) -> list[Heard]:
    """The main theme of every held-out need, by the model of the present inputs."""
    path, _ = train_themes(settings.data.resolve())
    judged, _ = hear(path, read_needs())
    return [Heard(one.need.text, one.need.theme, one.main, one.score) for one in judged]


def heard_intents(settings: Settings) -> list[Heard]:
    """The intent of every held-out message, by the model of the present inputs. Raises SetupProblem."""
    runtime, messages = Runtime(settings.data.resolve()), read_messages()
    answers = read_intents(messages, model_of_present_inputs(runtime), runtime)
    pairs = zip(messages, answers, strict=True)
    return [Heard(one.text, one.intent, answer["intent"], answer["confidence"]) for one, answer in pairs]


def print_errors(settings: Settings) -> None:
    """Both tables, on standard output."""
    for title, heard in (("Themes", heard_themes), ("Intents", heard_intents)):
        typer.echo(f"## {title}: the most confident mistakes\n\n{errors_table(worst_errors(heard(settings)))}\n")


def _in_one_cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


if __name__ == "__main__":
    print_errors(Settings())
