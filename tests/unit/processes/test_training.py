"""Models are trained when their inputs change, and only then; an interrupted training harms nothing."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from assistant.processes import training
from assistant.processes.problems import SetupProblem
from assistant.processes.rasa import Runtime, newest_model
from assistant.settings import ROOT
from assistant.themes import training as themes


@dataclass(frozen=True)
class PretendRuntime(Runtime):
    """Trains by writing a file, or fails with a word about why."""

    code: str = "import pathlib, sys; pathlib.Path(sys.argv[1]).write_text('model')"

    def train(self, out: Path, name: str) -> list[str]:
        return [sys.executable, "-c", self.code, str(out / f"{name}.tar.gz")]


@pytest.fixture
def inputs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Writes the only input there is."""
    monkeypatch.setattr(training, "ROOT", tmp_path)

    def write(text: str) -> None:
        (tmp_path / "config.yml").write_text(text)

    write("first")
    return write


@pytest.mark.usefixtures("inputs")
def test_model_is_trained_once(tmp_path: Path):
    runtime = PretendRuntime(tmp_path / "var")
    model, trained = training.train_rasa(runtime)
    assert trained
    assert training.train_rasa(runtime) == (model, False)


def test_changed_input_trains_anew_and_going_back_does_not(tmp_path: Path, inputs: Callable[[str], None]):
    runtime = PretendRuntime(tmp_path / "var")
    first, _ = training.train_rasa(runtime)
    inputs("second")
    second, trained = training.train_rasa(runtime)
    assert trained
    assert second != first
    inputs("first")
    assert training.train_rasa(runtime) == (first, False)
    assert newest_model(runtime.models) == first


@pytest.mark.usefixtures("inputs")
def test_failed_training_tells_why_and_leaves_no_model(tmp_path: Path):
    runtime = PretendRuntime(tmp_path / "var", "raise SystemExit('two rules contradict each other')")
    with pytest.raises(SetupProblem, match="two rules contradict"):
        training.train_rasa(runtime)
    assert newest_model(runtime.models) is None


def test_only_two_models_are_kept(tmp_path: Path, inputs: Callable[[str], None]):
    runtime = PretendRuntime(tmp_path / "var")
    for text in ("a", "b", "c"):
        inputs(text)
        training.train_rasa(runtime)
    assert len(list(runtime.models.iterdir())) == 2


def test_theme_model_is_replaced_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(themes, "train", lambda target, _kept: (target / "model").write_text("new"))
    target, trained = training.train_themes(tmp_path)
    assert (trained, (target / "model").read_text()) == (True, "new")
    assert training.train_themes(tmp_path) == (target, False)


def test_interrupted_training_leaves_the_theme_model_in_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(themes, "train", lambda target, _kept: (target / "model").write_text("old"))
    target, _ = training.train_themes(tmp_path)

    def interrupted(_target: Path, _kept: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(themes, "train", interrupted)
    with pytest.raises(KeyboardInterrupt):
        training.train_themes(tmp_path, force=True)
    assert (target / "model").read_text() == "old"


@pytest.mark.parametrize("path", dict.fromkeys([*training.RASA_INPUTS, *training.THEME_INPUTS]))
def test_every_input_exists(path: str):
    assert (ROOT / path).exists()
