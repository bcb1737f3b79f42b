"""The two lists of pinned packages: for this environment and for Rasa's, with hashes and no index addresses."""

import re
import shutil
import subprocess
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from assistant.processes.problems import SetupProblem
from assistant.processes.rasa import SCRIPT, uv_environment
from assistant.settings import ROOT

EXPORT = ("export", "--quiet", "--no-header", "--no-annotate", "--format", "requirements.txt")
METADATA = re.compile(r"^# /// script\n(.*?)^# ///$", re.MULTILINE | re.DOTALL)
PIN = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^ ;\\]+)(?: ; ([^\\]+?))? *\\?$", re.MULTILINE)


@dataclass(frozen=True)
class Lock:
    """A list of pins, and where what it must satisfy is written."""

    path: Path
    asked_for: tuple[Requirement, ...]

    def pins(self) -> dict[str, set[Version]]:
        """Versions by package; one package has several when they differ by Python version or platform."""
        pins: dict[str, set[Version]] = {}
        for name, version, _marker in PIN.findall(self.path.read_text(encoding="utf-8")):
            pins.setdefault(canonicalize_name(name), set()).add(Version(version))
        return pins

    def unsatisfied(self) -> list[str]:
        """What is asked for and not pinned to a version that will do."""
        pins = self.pins()
        return [str(asked) for asked in self.asked_for if not _is_satisfied(asked, pins)]


def project_lock() -> Lock:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    return Lock(ROOT / "requirements.lock", tuple(map(Requirement, asked)))


def rasa_lock() -> Lock:
    return Lock(ROOT / "requirements-rasa.lock", tuple(map(Requirement, script_metadata()["dependencies"])))


def script_metadata() -> dict[str, Any]:
    """What the Rasa script says of its environment."""
    block = METADATA.search((ROOT / SCRIPT).read_text(encoding="utf-8"))
    lines = block[1].splitlines() if block else []
    return tomllib.loads("\n".join(line.removeprefix("#").removeprefix(" ") for line in lines))


def write_locks() -> Iterator[Path]:
    """Resolves both environments anew and writes their lists; yields each when it is written."""
    with tempfile.TemporaryDirectory() as folder:
        # In a folder of their own, because uv's lock files keep the addresses of the index that was used.
        for name in ("pyproject.toml", "README.md", "LICENSE"):
            if (ROOT / name).exists():
                shutil.copy(ROOT / name, folder)
        script = Path(shutil.copy(ROOT / SCRIPT, folder))
        yield _export(Path(folder), project_lock().path, "--no-emit-project")
        yield _export(Path(folder), rasa_lock().path, "--script", script.name)


def _export(folder: Path, path: Path, *options: str) -> Path:
    command = ["uv", *EXPORT, *options, "--output-file", str(path)]
    done = subprocess.run(command, cwd=folder, env=uv_environment(), capture_output=True, text=True, check=False)
    if done.returncode:
        raise SetupProblem(f"{path.name} could not be written: {done.stderr.strip()}", "uv run kompass doctor")
    # A pin without a hash is one for platforms that the package has no file for.
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if "==" not in line or line.endswith("\\\n")), encoding="utf-8")
    return path


def _is_satisfied(asked: Requirement, pins: dict[str, set[Version]]) -> bool:
    versions = pins.get(canonicalize_name(asked.name), set())
    return bool(versions) and all(asked.specifier.contains(version, prereleases=True) for version in versions)
