"""The doctor says what is missing, and the one command that brings it."""

import os
from pathlib import Path

import pytest

from assistant.commands import checking
from assistant.processes import doctor
from assistant.processes.doctor import Finding
from assistant.settings import Settings
from assistant.storage.migrating import upgrade


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data=tmp_path / "var")


def test_database_is_made_then_well(settings: Settings):
    assert "kompass seed" in doctor.check_database(settings).remedy
    upgrade(settings.database)
    assert doctor.check_database(settings).is_well


def test_unreachable_database_is_told(tmp_path: Path):
    settings = Settings(data=tmp_path, database_url="postgresql+psycopg://nobody@127.0.0.1:9/none")
    finding = doctor.check_database(settings)
    assert "cannot be reached" in finding.told
    assert finding.remedy


def test_untrained_models_are_named(settings: Settings):
    finding = doctor.check_models(settings)
    assert finding.told == "not trained: dialogue, themes"
    assert finding.remedy == "uv run kompass train"


def test_missing_python_comes_with_its_command(settings: Settings, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(doctor, "python_versions", lambda: {(3, 12), (3, 9)})
    assert doctor.check_pythons(settings).remedy == "uv python install 3.10"


def test_folder_that_cannot_be_made_is_told(tmp_path: Path):
    (tmp_path / "file").touch()
    finding = doctor.check_folder(Settings(data=tmp_path / "file" / "var"))
    assert not finding.is_well


def test_empty_path_finds_neither_browser_nor_server(settings: Settings, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PATH", os.devnull)
    assert doctor.check_uv(settings).remedy == "pipx install uv"
    assert not doctor.check_chromium(settings).needed


@pytest.mark.parametrize(
    ("finding", "well"),
    [
        (Finding("uv", "found"), True),
        (Finding("uv", "not found", "pipx install uv"), False),
        (Finding("Chromium (tests)", "not found", "install it", needed=False), True),
    ],
)
def test_only_what_is_needed_counts(
    finding: Finding, well: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(checking, "examine", lambda _settings: [finding])
    assert checking.check_all() is well
    assert finding.remedy in capsys.readouterr().out
