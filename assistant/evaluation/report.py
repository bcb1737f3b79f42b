"""One page of figures, with the circumstances under which they were found."""

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from assistant.clock import local
from assistant.evaluation.calibration import Bin
from assistant.evaluation.reliability_plot import draw_reliability

COMMAND = "uv run kompass evaluate"


@dataclass
class Report:
    """Sections in Markdown, and the bins of a reliability plot where there are scores."""

    title: str
    sections: list[str] = field(default_factory=list)
    bins: Sequence[Bin] = ()

    def add(self, heading: str, body: str) -> None:
        self.sections.append(f"## {heading}\n\n{body}")

    def say(self, text: str) -> None:
        self.sections.append(text)

    def write(self, folder: Path, now: datetime) -> Path:
        """Writes `<title>.md`, and `<title>.svg` when there is a plot; returns the page."""
        name = self.title.lower()
        sections = [f"# {self.title}", _circumstances(now), *self.sections]
        if self.bins:
            drawing = draw_reliability(self.bins, f"{self.title}: reliability")
            (folder / f"{name}.svg").write_text(drawing, encoding="utf-8")
            sections.append(f"![Accuracy by score]({name}.svg)")
        page = folder / f"{name}.md"
        page.write_text("\n\n".join(sections) + "\n", encoding="utf-8")
        return page


def _circumstances(now: datetime) -> str:
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    return f"{local(now):%Y-%m-%d %H:%M}, {machine}, `{COMMAND}`. Messages no training has seen; see tests/held_out."
