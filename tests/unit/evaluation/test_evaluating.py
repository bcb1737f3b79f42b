"""`kompass evaluate` as a whole, with the models left out."""

from pathlib import Path

import pytest

from assistant.evaluation import evaluating
from assistant.evaluation.report import Report
from assistant.processes.problems import SetupProblem
from assistant.settings import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data=tmp_path / "var")


@pytest.fixture(autouse=True)
def _no_models(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evaluating, "report_entities", lambda: Report("Entities"))
    monkeypatch.setattr(evaluating, "report_themes", lambda _settings: Report("Themes"))
    monkeypatch.setattr(evaluating, "report_intents", lambda _settings: Report("Intents"))


def test_evaluate_writes_a_page_for_each_part(settings: Settings) -> None:
    assert evaluating.evaluate(settings) == 0
    written = sorted(path.name for path in (settings.data / "reports").iterdir())
    assert written == ["entities.md", "intents.md", "themes.md"]


def test_evaluate_says_where_the_pages_are(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    evaluating.evaluate(settings)
    assert str(settings.data / "reports" / "themes.md") in capsys.readouterr().out


def test_broken_rasa_costs_no_other_figures(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_settings: Settings) -> Report:
        raise SetupProblem("Rasa is missing.", "Install it.")

    monkeypatch.setattr(evaluating, "report_intents", refuse)
    with pytest.raises(SetupProblem):
        evaluating.evaluate(settings)
    assert (settings.data / "reports" / "themes.md").exists()
