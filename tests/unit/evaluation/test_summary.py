"""The page that tells what changed."""

from assistant.evaluation.figures import Figure, Figures
from assistant.evaluation.summary import summarize


def run(name: str, right: int, model: str) -> Figures:
    figure = Figure(name, {f"{place:03}": (int(place < right), 1) for place in range(100)})
    return Figures.of([figure], {"Themes": model})


def page(now: Figures, before: Figures | None) -> str:
    return "\n".join(summarize(now, {"the run before": before}).sections)


def test_summary_tells_now_before_and_difference() -> None:
    told = page(run("main theme right", 80, "new"), run("main theme right", 60, "old"))
    assert "| main theme right | 100 | 80.0 % | 60.0 % | +20.0 | +" in told
    assert told.endswith("| better |\n\nModels then: Themes old")
    assert "- Themes: model new" in told


def test_more_needs_refused_is_called_worse() -> None:
    assert "| worse |" in page(run("needs refused", 30, "new"), run("needs refused", 10, "old"))


def test_an_unchanged_figure_gets_no_verdict() -> None:
    told = page(run("none found", 50, "new"), run("none found", 50, "old"))
    assert "| none found | 100 | 50.0 % | 50.0 % | +0.0 | +0.0 to +0.0 |  |" in told


def test_a_first_run_has_nothing_beside_it() -> None:
    assert page(run("none found", 50, "new"), None).endswith("## Beside the run before\n\nThere is none.")
