"""Rasa's environment and command lines; Rasa itself is never imported here."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from assistant.processes.problems import SetupProblem
from assistant.settings import ROOT

SCRIPT = "assistant/dialogue/rasa_runtime.py"
DOMAIN = "assistant/dialogue/domain"
DATA = ("nlu_data/sv", "nlu_data/en", "assistant/dialogue/rules")
ENDPOINTS = "assistant/dialogue/endpoints.yml"
CREDENTIALS = "assistant/dialogue/credentials.yml"
QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "SANIC_HOST": "127.0.0.1",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "CUDA_VISIBLE_DEVICES": "-1",
    "OMP_NUM_THREADS": "1",
    # Its cache of training steps would remember vectors made without the embedder.
    "RASA_MAX_CACHE_SIZE": "0",
    "PYTHONUNBUFFERED": "1",
}


@dataclass(frozen=True)
class Runtime:
    """The command lines of one installation; `data` is the folder for what is written."""

    data: Path

    @property
    def models(self) -> Path:
        return self.data / "models" / "rasa"

    @cached_property
    def python(self) -> str:
        """The interpreter of Rasa's environment, which `prepare` has made."""
        return _uv("python", "find", "--script", SCRIPT).strip()

    def prepare(self) -> None:
        """Install Rasa's environment, or see that it stands; without a network an existing one will do.

        Raises `SetupProblem` when it cannot be installed.
        """
        try:
            _uv("sync", "--quiet", "--script", SCRIPT)
        except SetupProblem:
            _uv("sync", "--quiet", "--offline", "--script", SCRIPT)

    def command(self, *arguments: str) -> list[str]:
        """Any command of Rasa, or `understand`, to run with the repository as working directory."""
        return [self.python, SCRIPT, *arguments]

    def train(self, out: Path, name: str) -> list[str]:
        places = ["--data", *DATA, "--domain", DOMAIN, "--config", "config.yml"]
        return self.command("train", "--skip-validation", *places, "--out", str(out), "--fixed-model-name", name)

    def run(self, model: Path, port: int) -> list[str]:
        places = ["--endpoints", ENDPOINTS, "--credentials", CREDENTIALS]
        listen = ["--interface", "127.0.0.1", "--port", str(port)]
        return self.command("run", "--model", str(model), *places, *listen)

    def environment(self, actions_url: str = "http://127.0.0.1:5055/webhook") -> dict[str, str]:
        """What Rasa's processes find in their environment besides ours."""
        here = {
            "KOMPASS_ACTIONS_URL": actions_url,
            "KOMPASS_VECTORS": str(self.data / "models" / "vectors-messages.npz"),
        }
        return {**uv_environment(), **QUIET, **here}


def uv_environment() -> dict[str, str]:
    """The environment of this process, with every Python of pyenv in sight: its shims show only the chosen ones."""
    environment = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}
    if shutil.which("pyenv"):
        found = subprocess.run(["pyenv", "versions", "--bare"], capture_output=True, text=True, check=False)
        environment["PYENV_VERSION"] = ":".join(found.stdout.split()) or environment.get("PYENV_VERSION", "")
    return environment


def _uv(*arguments: str) -> str:
    try:
        done = subprocess.run(
            ["uv", *arguments],
            cwd=ROOT,
            env=uv_environment(),
            capture_output=True,
            text=True,
            check=False,
        )
    except FileNotFoundError as error:
        raise SetupProblem("uv is not installed.", "Install it: pipx install uv") from error
    if done.returncode:
        raise SetupProblem(f"Rasa's environment is not ready: {done.stderr.strip()}", "uv python install 3.10")
    return done.stdout


def models_by_age(folder: Path) -> list[Path]:
    """Trained models, the newest last."""
    return sorted(folder.glob("*.tar.gz"), key=lambda model: model.stat().st_mtime)


def newest_model(folder: Path) -> Path | None:
    """The model trained or chosen last, if there is one."""
    return next(reversed(models_by_age(folder)), None)
