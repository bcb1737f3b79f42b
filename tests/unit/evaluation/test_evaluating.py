"""`kompass evaluate` as a whole, with the models left out."""

from pathlib import Path

import pytest

from assistant.evaluation import evaluating
from assistant.evaluation.figures import Figure, Figures, write_figures
from assistant.evaluation.gate import HEADLINES
from assistant.evaluation.report import Report
from assistant.processes.problems import SetupProblem
from assistant.settings import Settings


def figures(right: int) -> list[Figure]:
    """Every headline, `right` of 100."""
    items = {f"{place:03}": (int(place < right), 1) for place in range(100)}
    return [Figure(name, dict(items)) for name in HEADLINES]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data=tmp_path / "var")


@pytest.fixture(autouse=True)
def baseline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the baseline is looked for; there is none yet."""
    path = tmp_path / "baseline.json"
    monkeypatch.setattr(evaluating, "BASELINE", path)
    return path


@pytest.fixture(autouse=True)
def _no_models(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evaluating, "report_entities", lambda: Report("Entities", figures=figures(50)))
    monkeypatch.setattr(evaluating, "report_themes", lambda _settings: Report("Themes", model="t1"))
    monkeypatch.setattr(
        evaluating, "report_intents", lambda _settings, *, curves: Report("Intents", model=f"i{curves}")
    )


def freeze(baseline: Path, right: int) -> None:
    write_figures(Figures.of(figures(right), {}), baseline.parent).rename(baseline)


def test_evaluate_writes_a_page_for_each_part(settings: Settings) -> None:
    assert evaluating.evaluate(settings) == 0
    written = sorted(path.name for path in (settings.data / "reports").iterdir())
    assert written == ["entities.md", "figures.json", "intents.md", "summary.md", "themes.md"]


def test_a_second_run_is_compared_with_the_first(settings: Settings) -> None:
    evaluating.evaluate(settings)
    evaluating.evaluate(settings, curves=True)
    summary = (settings.data / "reports" / "summary.md").read_text(encoding="utf-8")
    assert "- Intents: model iTrue" in summary
    assert "Models then: Themes t1, Intents iFalse" in summary


def test_evaluate_says_where_the_pages_are(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    evaluating.evaluate(settings)
    told = capsys.readouterr().out
    assert str(settings.data / "reports" / "themes.md") in told
    assert str(settings.data / "reports" / "summary.md") in told


def test_broken_rasa_costs_no_other_figures(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_settings: Settings, *, curves: bool) -> Report:  # noqa: ARG001
        raise SetupProblem("Rasa is missing.", "Install it.")

    monkeypatch.setattr(evaluating, "report_intents", refuse)
    with pytest.raises(SetupProblem):
        evaluating.evaluate(settings)
    assert (settings.data / "reports" / "themes.md").exists()
    assert not (settings.data / "reports" / "figures.json").exists()


@pytest.mark.parametrize(("right", "code"), [(50, 0), (60, 1)])
def test_gate_holds_back_what_is_worse_than_the_baseline(
    settings: Settings, baseline: Path, right: int, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    freeze(baseline, right)
    assert evaluating.evaluate(settings, gate=True) == code
    assert ("What to do: Keep the model that is in use." in capsys.readouterr().out) is bool(code)


def test_without_the_gate_a_worse_model_is_only_told(settings: Settings, baseline: Path) -> None:
    freeze(baseline, right=60)
    assert evaluating.evaluate(settings) == 0
    assert "| worse |" in (settings.data / "reports" / "summary.md").read_text(encoding="utf-8")


def test_gate_without_a_baseline_is_told_before_anything_is_measured(settings: Settings) -> None:
    with pytest.raises(SetupProblem, match=r"no baseline\.json") as problem:
        evaluating.evaluate(settings, gate=True)
    assert "reports/figures.json" in problem.value.remedy
    assert not settings.data.exists()
