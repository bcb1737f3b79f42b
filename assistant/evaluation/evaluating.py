"""`evaluate`: held-out figures, written as pages into the data folder."""

from collections.abc import Callable

from assistant.evaluation.entities import report_entities
from assistant.evaluation.intents import report_intents
from assistant.evaluation.report import Report
from assistant.evaluation.themes import report_themes
from assistant.processes.problems import told_plainly
from assistant.processes.terminal import Terminal
from assistant.settings import Settings


def evaluate(settings: Settings) -> int:
    """Writes entities, themes and intents to `reports/` in the data folder and says where; the exit code.

    Models whose inputs changed are trained first. Raises SetupProblem when that, or writing, cannot be done.
    """
    terminal, folder = Terminal(), settings.data / "reports"
    with told_plainly(settings.data):
        folder.mkdir(parents=True, exist_ok=True)
        for name, make in _reports(settings):
            with terminal.step(name) as outcome:
                outcome(str(make().write(folder, settings.clock.now())))
    return 0


def _reports(settings: Settings) -> list[tuple[str, Callable[[], Report]]]:
    """The quickest first, so that a broken set-up for Rasa costs no other figures."""
    return [
        ("Entities", report_entities),
        ("Themes", lambda: report_themes(settings)),
        ("Intents", lambda: report_intents(settings)),
    ]
