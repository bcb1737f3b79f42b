"""`kompass rasa` gives Rasa the project's paths, and never overrides what was asked for."""

from pathlib import Path

import pytest

from assistant.processes.rasa import Runtime
from assistant.processes.rasa_arguments import with_project_paths


@pytest.fixture
def runtime(tmp_path: Path) -> Runtime:
    folder = Runtime(tmp_path).models
    folder.mkdir(parents=True)
    (folder / "0123456789abcdef.tar.gz").touch()
    return Runtime(tmp_path)


def test_validate_reads_both_languages_and_the_rules(runtime: Runtime):
    arguments = with_project_paths(["data", "validate"], runtime)
    at = arguments.index("--data")
    assert arguments[at + 1 : at + 4] == ["nlu_data/sv", "nlu_data/en", "assistant/dialogue/rules"]
    assert "nlu_data/themes" not in arguments


def test_shell_takes_the_trained_model(runtime: Runtime):
    arguments = with_project_paths(["shell", "nlu"], runtime)
    assert arguments[-2:] == ["--model", str(runtime.models / "0123456789abcdef.tar.gz")]


@pytest.mark.parametrize("given", [["--model", "mine.tar.gz"], ["--model=mine.tar.gz"], ["-m", "mine.tar.gz"]])
def test_given_options_stay(runtime: Runtime, given: list[str]):
    assert with_project_paths(["shell", "nlu", *given], runtime) == ["shell", "nlu", *given]


def test_reports_of_tests_are_kept_apart_from_models(runtime: Runtime):
    arguments = with_project_paths(["test", "nlu"], runtime)
    assert arguments[arguments.index("--out") + 1] == str(runtime.data / "reports" / "rasa")


@pytest.mark.parametrize("arguments", [["--version"], ["telemetry", "disable"], ["train", "--help"]])
def test_other_commands_pass_untouched(runtime: Runtime, arguments: list[str]):
    assert with_project_paths(arguments, runtime) == arguments
