"""A fingerprint follows names and contents, and nothing else."""

import os
from pathlib import Path

import pytest

from assistant.processes.fingerprint import fingerprint


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "data" / "sv").mkdir(parents=True)
    (tmp_path / "data" / "sv" / "greetings.yml").write_text("hej")
    (tmp_path / "config.yml").write_text("pipeline")
    return tmp_path


def name(root: Path, *facts: str) -> str:
    return fingerprint(root, ["config.yml", "data", "missing"], *facts)


def test_same_files_have_the_same_name_whatever_their_time(root: Path):
    before = name(root)
    os.utime(root / "config.yml", (1, 1))
    assert name(root) == before


def test_compiled_files_do_not_count(root: Path):
    before = name(root)
    (root / "data" / "__pycache__").mkdir()
    (root / "data" / "__pycache__" / "x.pyc").write_bytes(b"x")
    assert name(root) == before


@pytest.mark.parametrize("path", ["config.yml", "data/sv/greetings.yml", "data/sv/new.yml"])
def test_changed_or_new_file_changes_the_name(root: Path, path: str):
    before = name(root)
    (root / path).write_text("other")
    assert name(root) != before


def test_renamed_file_changes_the_name(root: Path):
    before = name(root)
    (root / "data/sv/greetings.yml").rename(root / "data/sv/hello.yml")
    assert name(root) != before


def test_facts_count(root: Path):
    assert name(root, "1.0") != name(root, "1.1")
