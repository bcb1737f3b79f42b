"""`kompass`: the commands."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from assistant.processes.problems import SetupProblem

PASS_ON = {"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []}
INTERRUPTED = 130

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help="Behovskompassen")

# The bodies are imported when their command runs, so that `kompass --help` stays quick.
# ruff: noqa: PLC0415


@app.command()
def up() -> None:
    """Set up what is missing and run everything; Ctrl-C stops it."""
    from assistant.commands.running import run_everything

    with told():
        run_everything()


@app.command()
def train(force: Annotated[bool, typer.Option("--force", help="Train even when nothing has changed.")] = False) -> None:
    """Train the models whose inputs have changed."""
    from assistant.commands.running import train_models

    with told():
        train_models(force=force)


@app.command()
def seed(demo_experts: bool = True) -> None:
    """Load themes, tips, municipalities and, for trying out, fictional experts."""
    from assistant.commands.running import seed_reference

    with told():
        seed_reference(demo_experts=demo_experts)


@app.command()
def doctor() -> None:
    """Check what the product needs on this machine; exit code 1 when something is missing."""
    from assistant.commands.checking import check_all

    raise typer.Exit(0 if check_all() else 1)


@app.command(context_settings=PASS_ON)
def rasa(context: typer.Context) -> None:
    """Any command of Rasa, with the project's paths: shell, test, data validate, …"""
    from assistant.commands.running import run_rasa

    with told():
        raise typer.Exit(run_rasa(context.args))


@app.command()
def understand(file: Path) -> None:
    """Intent, facts and language of messages: JSON lines in, JSON lines out (`-` for standard input)."""
    from assistant.commands.understanding import understand as body

    with told():
        _print_lines(body, file)


@app.command()
def classify(file: Path) -> None:
    """Themes of needs, with scores and quotes: JSON lines in, JSON lines out (`-` for standard input)."""
    from assistant.commands.understanding import classify as body

    with told():
        _print_lines(body, file)


@app.command()
def when(file: Path) -> None:
    """Times in messages: JSON lines {"text", "now"} in, JSON lines out (`-` for standard input)."""
    from assistant.commands.understanding import read_times as body

    with told():
        _print_lines(body, file)


@app.command()
def misunderstood() -> None:
    """What owners wrote that the chat did not understand, as JSON lines, the oldest first."""
    from assistant.commands.understanding import list_misunderstood

    with told():
        for line in list_misunderstood():
            typer.echo(line)


@app.command()
def evaluate(
    curves: Annotated[bool, typer.Option("--curves", help="Also train Rasa on parts of the data: minutes.")] = False,
    gate: Annotated[bool, typer.Option("--gate", help="Exit code 1 when worse than the baseline.")] = False,
) -> None:
    """Figures for intents, facts and themes on sentences nobody trained on; reports go to the data folder."""
    from assistant.evaluation.evaluating import evaluate as body
    from assistant.settings import Settings

    with told():
        raise typer.Exit(body(Settings(), curves=curves, gate=gate))


@app.command()
def lock() -> None:
    """Write requirements.lock and requirements-rasa.lock anew from what pyproject.toml and the Rasa script ask for."""
    from assistant.commands.locking import write_locks

    with told():
        write_locks()


@app.command()
def vectors() -> None:
    """Write nlu_data/vectors.npz anew after the training data has changed, so that a first start stays quick."""
    from assistant.commands.shipping import ship_vectors

    with told():
        ship_vectors()


@contextmanager
def told() -> Iterator[None]:
    """Ends with what happened and what to do, when it is something the operator can mend."""
    try:
        yield
    except SetupProblem as problem:
        typer.echo(f"{problem}\nWhat to do: {problem.remedy}", err=True)
        raise typer.Exit(1) from None
    except KeyboardInterrupt:
        raise typer.Exit(INTERRUPTED) from None


def _print_lines(body: Callable[[Iterator[str]], Iterator[str]], file: Path) -> None:
    lines = sys.stdin if str(file) == "-" else file.open(encoding="utf-8")
    with lines:
        for line in body(iter(lines)):
            typer.echo(line)
