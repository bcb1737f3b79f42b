"""What the product needs on this machine, each with the one command that brings it."""

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from assistant.processes.ports import require_free
from assistant.processes.problems import SetupProblem
from assistant.processes.rasa import Runtime, newest_model, uv_environment
from assistant.settings import Settings
from assistant.storage.migrating import current, newest

RASA_PYTHON, LOWEST_PYTHON, HIGHEST_PYTHON = (3, 10), (3, 11), (3, 13)
NEEDED_BYTES = 4 * 1024**3
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@dataclass(frozen=True)
class Finding:
    """`remedy` is empty when all is well; `needed` is false for what only tests and browsers' owners miss."""

    name: str
    told: str
    remedy: str = ""
    needed: bool = True

    @property
    def is_well(self) -> bool:
        return not self.remedy


Check = Callable[[Settings], Finding]


def examine(settings: Settings) -> Iterable[Finding]:
    """Findings one by one, in the order in which they are mended."""
    for check in CHECKS:
        yield check(settings)


def check_uv(_settings: Settings) -> Finding:
    found = shutil.which("uv")
    return Finding("uv", found or "not found", "" if found else "pipx install uv")


def check_pythons(_settings: Settings) -> Finding:
    """Needs 3.10 for Rasa, and one of 3.11–3.13 for everything else."""
    versions = python_versions()
    told = ", ".join(".".join(map(str, version)) for version in sorted(versions)) or "none found"
    if RASA_PYTHON not in versions:
        return Finding("Python", told, "uv python install 3.10")
    others = any(LOWEST_PYTHON <= version <= HIGHEST_PYTHON for version in versions)
    return Finding("Python", told, "" if others else "uv python install 3.13")


def python_versions() -> set[tuple[int, int]]:
    """Major and minor of each CPython that uv finds on this machine."""
    if not shutil.which("uv"):
        return set()
    command = ["uv", "python", "list", "--only-installed", "--no-python-downloads"]
    listed = subprocess.run(command, env=uv_environment(), capture_output=True, text=True, check=False)
    found = re.findall(r"^cpython-(\d+)\.(\d+)\.", listed.stdout, re.MULTILINE)
    return {(int(major), int(minor)) for major, minor in found}


def check_rasa(settings: Settings) -> Finding:
    runtime = Runtime(settings.data.resolve())
    try:
        command = runtime.command("--version")
        done = subprocess.run(command, env=runtime.environment(), capture_output=True, text=True, check=False)
    except (SetupProblem, OSError) as problem:
        return Finding("Rasa", str(problem), "uv run kompass train")
    version = re.search(r"Rasa Version\s*:\s*(\S+)", done.stdout)
    return Finding("Rasa", version[1] if version else "does not start", "" if version else "uv run kompass train")


def check_disk(settings: Settings) -> Finding:
    folder = _existing(settings.data.resolve())
    free = shutil.disk_usage(folder).free
    told = f"{free / 1024**3:.1f} GB free at {folder}"
    return Finding("Disk", told, "" if free >= NEEDED_BYTES else "uv cache prune")


def check_folder(settings: Settings) -> Finding:
    folder = settings.data.resolve()
    try:
        with tempfile.TemporaryFile(dir=_existing(folder)):
            return Finding("Data folder", f"{folder} can be written")
    except OSError as error:
        return Finding("Data folder", f"{folder}: {error.strerror}", f"sudo chown -R $USER {_existing(folder)}")


def check_port(settings: Settings) -> Finding:
    try:
        require_free(settings.host, settings.port)
    except SetupProblem as problem:
        return Finding("Port", str(problem), f"export KOMPASS_PORT={settings.port + 1}", needed=False)
    return Finding("Port", f"{settings.port} is free")


def check_database(settings: Settings) -> Finding:
    path = settings.database.removeprefix("sqlite:///")
    if path != settings.database and not Path(path).exists():
        return Finding("Database", "not made yet", "uv run kompass seed")
    try:
        revision = current(settings.database)
    except (SQLAlchemyError, OSError) as error:
        return Finding("Database", f"cannot be reached: {str(error).splitlines()[0]}", "export KOMPASS_DATABASE_URL=…")
    told = f"at {revision or 'nothing'}, the newest is {newest()}"
    return Finding("Database", told, "" if revision == newest() else "uv run kompass seed")


def check_models(settings: Settings) -> Finding:
    models = settings.data.resolve() / "models"
    missing = [] if newest_model(models / "rasa") else ["dialogue"]
    missing += [] if (models / "themes" / "fingerprint.txt").exists() else ["themes"]
    told = f"not trained: {', '.join(missing)}" if missing else "trained"
    return Finding("Models", told, "uv run kompass train" if missing else "")


def check_chromium(_settings: Settings) -> Finding:
    found = find_chromium()
    remedy = "" if found else "uv run playwright install --with-deps chromium"
    return Finding("Chromium (tests)", found or "not found", remedy, needed=False)


def find_chromium() -> str | None:
    """A browser on the path, or the newest that Playwright has installed."""
    on_path = next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)
    default = Path.home() / ".cache" / "ms-playwright"
    folder = Path(os.environ.get("PLAYWRIGHT_BROWSERS_PATH", default))
    installed = sorted(folder.glob("chromium*/chrome-*/*chrome*"))
    return on_path or (str(installed[-1]) if installed else None)


def check_postgres(_settings: Settings) -> Finding:
    found = find_postgres()
    remedy = "" if found else "sudo apt-get install postgresql"
    return Finding("PostgreSQL (tests)", str(found or "not found"), remedy, needed=False)


def find_postgres() -> Path | None:
    """The folder of the newest installed PostgreSQL server's programs."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    if debian:
        return debian[-1].parent
    program = shutil.which("pg_config")
    if program is None:
        return None
    told = subprocess.run([program, "--bindir"], capture_output=True, text=True, check=False)
    folder = Path(told.stdout.strip())
    return folder if (folder / "initdb").exists() else None


def _existing(folder: Path) -> Path:
    """The folder itself, or the nearest above it that exists."""
    return next(path for path in (folder, *folder.parents) if path.exists())


CHECKS: tuple[Check, ...] = (
    check_uv,
    check_pythons,
    check_rasa,
    check_disk,
    check_folder,
    check_port,
    check_database,
    check_models,
    check_chromium,
    check_postgres,
)
