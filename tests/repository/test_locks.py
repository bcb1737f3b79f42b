"""The lists of pinned packages follow what is asked for, and are what runs here."""

import importlib.metadata
import re
import sys

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement

from assistant.processes.locks import Lock, project_lock, rasa_lock, script_metadata
from assistant.settings import ROOT

REWRITE = "uv run kompass lock"
LOCKS = [pytest.param(project_lock(), id="project"), pytest.param(rasa_lock(), id="rasa")]


@pytest.mark.parametrize("lock", LOCKS)
def test_every_requirement_is_pinned_to_a_version_that_will_do(lock: Lock):
    assert lock.unsatisfied() == [], REWRITE


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_a_hash_and_no_address(lock: Lock):
    text = lock.path.read_text(encoding="utf-8")
    pinned = [line for line in text.splitlines() if line[:1].isalnum()]
    assert all(line.endswith("\\") and "==" in line for line in pinned), REWRITE
    assert not re.search(r"https?://|--index|--find-links", text)


def test_what_is_installed_is_what_is_pinned():
    environment = {**default_environment()}
    pinned = [Requirement(line.rstrip(" \\")) for line in _pin_lines(project_lock())]
    here = [pin for pin in pinned if pin.marker is None or pin.marker.evaluate(environment)]
    wrong = [str(pin) for pin in here if not pin.specifier.contains(importlib.metadata.version(pin.name))]
    assert wrong == [], REWRITE


def test_both_environments_stop_at_the_same_day():
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    day = script_metadata()["tool"]["uv"]["exclude-newer"]
    assert f'exclude-newer = "{day}"' in project


def test_rasa_runs_on_its_own_python():
    assert script_metadata()["requires-python"] == "==3.10.*"
    assert sys.version_info >= (3, 11)


def _pin_lines(lock: Lock) -> list[str]:
    return [line for line in lock.path.read_text(encoding="utf-8").splitlines() if line[:1].isalnum()]
