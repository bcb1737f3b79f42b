"""One page of figures, with the circumstances under which they were found."""

import os
import platform
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from assistant.clock import local
from assistant.evaluation.figures import Figure

COMMAND = "uv run kompass evaluate"


@dataclass
class Report:
    """Sections in Markdown, the plots they show, and the figures that later runs are compared with."""

    title: str
    sections: list[str] = field(default_factory=list)
    plots: dict[str, str] = field(default_factory=dict)
    figures: list[Figure] = field(default_factory=list)
    model: str = ""

    def add(self, heading: str, body: str) -> None:
        self.sections.append(f"## {heading}\n\n{body}")

    def say(self, text: str) -> None:
        self.sections.append(text)

    def show(self, caption: str, name: str, plot: str) -> None:
        """Puts a plot, an SVG of its own file, on the page."""
        file = f"{self.title.lower()}-{name}.svg"
        self.plots[file] = plot
        self.say(f"![{caption}]({file})")

    def write(self, folder: Path, now: datetime) -> Path:
        """Writes `<title>.md` and its plots, `<title>-<name>.svg`; returns the page."""
        for file, plot in self.plots.items():
            (folder / file).write_text(plot, encoding="utf-8")
        model = [f"Model: {self.model}"] if self.model else []
        page = folder / f"{self.title.lower()}.md"
        sections = [f"# {self.title}", _circumstances(now), *model, *self.sections]
        page.write_text("\n\n".join(sections) + "\n", encoding="utf-8")
        return page


def _circumstances(now: datetime) -> str:
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    return f"{local(now):%Y-%m-%d %H:%M}, {machine}, `{COMMAND}`. Messages no training has seen; see tests/held_out."
