"""Conversations written as YAML, in the shape of Rasa's end-to-end tests."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent
Step = dict[str, Any]
TYPED = "user"


@dataclass(frozen=True)
class Case:
    """`name` says who does what with which outcome; each step is one pair of what and with which value."""

    topic: str
    language: str
    name: str
    steps: tuple[Step, ...]

    @property
    def id(self) -> str:
        return f"{self.topic}-{self.language}-{self.name.replace(' ', '_')}"

    @property
    def typed(self) -> list[str]:
        """What the owner writes in her own words."""
        return [str(step[TYPED]) for step in self.steps if TYPED in step]


def all_cases() -> list[Case]:
    """Every case of every topic; the file is named for its language, the folder for its topic."""
    return [case for path in sorted(FOLDER.glob("*/*.yml")) for case in _read(path)]


def _read(path: Path) -> Iterator[Case]:
    for one in yaml.safe_load(path.read_text(encoding="utf-8"))["test_cases"]:
        yield Case(path.parent.name, path.stem, one["test_case"], tuple(one["steps"]))
