"""`evaluate`: held-out figures, written as pages into the data folder and compared with earlier ones."""

from collections.abc import Callable
from pathlib import Path

from assistant.evaluation.entities import report_entities
from assistant.evaluation.figures import BEFORE, Figures, read_figures, write_figures
from assistant.evaluation.gate import BASELINE, HOW_TO_FREEZE, WHAT_TO_DO, objections
from assistant.evaluation.intents import report_intents
from assistant.evaluation.report import Report
from assistant.evaluation.summary import summarize
from assistant.evaluation.themes import report_themes
from assistant.processes.problems import SetupProblem, told_plainly
from assistant.processes.terminal import Terminal
from assistant.settings import Settings


def evaluate(settings: Settings, *, curves: bool = False, gate: bool = False) -> int:
    """Writes pages, plots and figures to `reports/` in the data folder and says where; the exit code.

    With `curves` Rasa is also trained on parts of its examples; with `gate` the exit code is 1 when a headline figure
    is worse than the baseline beyond its interval. Models whose inputs changed are trained first. Raises SetupProblem
    when that, or writing, cannot be done, and for a gate without a baseline.
    """
    baseline = read_figures(BASELINE)
    if gate and not baseline:
        raise SetupProblem(f"There is no {BASELINE.name} to compare with.", f"First {HOW_TO_FREEZE}.")
    terminal, folder = Terminal(), settings.data / "reports"
    with told_plainly(settings.data):
        folder.mkdir(parents=True, exist_ok=True)
        now = _measure(settings, terminal, curves=curves)
        write_figures(now, folder)
        page = _summary(now, baseline, folder).write(folder, settings.clock.now())
        terminal.say(f"Summary: {page}")
    return _passed(now, baseline, terminal) if gate and baseline else 0


def _measure(settings: Settings, terminal: Terminal, *, curves: bool) -> Figures:
    """The quickest first, so that a broken set-up for Rasa costs no other pages."""
    parts: dict[str, Callable[[], Report]] = {
        "Entities": report_entities,
        "Themes": lambda: report_themes(settings),
        "Intents": lambda: report_intents(settings, curves=curves),
    }
    reports = []
    for name, make in parts.items():
        with terminal.step(name) as outcome:
            reports.append(make())
            outcome(str(reports[-1].write(settings.data / "reports", settings.clock.now())))
    models = {one.title: one.model for one in reports if one.model}
    return Figures.of((figure for one in reports for figure in one.figures), models)


def _summary(now: Figures, baseline: Figures | None, folder: Path) -> Report:
    return summarize(now, {"the run before": read_figures(folder / BEFORE), "the baseline": baseline})


def _passed(now: Figures, baseline: Figures, terminal: Terminal) -> int:
    """Tells what keeps the model from being put in use; 1 when anything does."""
    found = objections(now, baseline)
    for objection in found:
        terminal.say(f"Gate: {objection}")
    terminal.say(f"What to do: {WHAT_TO_DO}" if found else "Gate: no headline figure is worse than the baseline.")
    return 1 if found else 0
