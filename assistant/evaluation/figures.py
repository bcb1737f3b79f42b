"""What a run measured, item by item, in a file that a later run is compared with."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from assistant.evaluation.held_out import HeldOut
from assistant.evaluation.intervals import Interval, Item, share, share_interval

NOW, BEFORE = "figures.json", "figures.previous.json"
LESS_IS_BETTER = frozenset({"needs refused", "false alarms"})
KEY_DIGITS = 12


@dataclass(frozen=True)
class Figure:
    """A share over items, each under a key that stays the same as long as the held-out item does."""

    name: str
    items: dict[str, Item]

    @property
    def value(self) -> float:
        return share(list(self.items.values()))

    @cached_property
    def interval(self) -> Interval:
        return share_interval(list(self.items.values()))

    @property
    def sign(self) -> int:
        """1 where more is better, -1 where less is."""
        return -1 if self.name in LESS_IS_BETTER else 1


@dataclass(frozen=True)
class Figures:
    """All figures of a run, by name, and the version of each model that was measured."""

    figures: dict[str, Figure] = field(default_factory=dict)
    models: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, figures: Iterable[Figure], models: dict[str, str]) -> "Figures":
        return cls({one.name: one for one in figures}, models)


def share_of(name: str, items: Sequence[HeldOut], is_so: Sequence[bool]) -> Figure:
    """The share of the items of which something is so."""
    return Figure(name, {key_of(item): (int(so), 1) for item, so in zip(items, is_so, strict=True)})


def key_of(item: HeldOut) -> str:
    """A hash of a held-out item with all that is told of it; it holds no text."""
    told = json.dumps(asdict(item), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(told.encode()).hexdigest()[:KEY_DIGITS]


def write_figures(figures: Figures, folder: Path) -> Path:
    """Writes `figures.json`; the one that was there becomes `figures.previous.json`."""
    path, unfinished = folder / NOW, folder / "figures.unfinished.json"
    unfinished.write_text(_written(figures), encoding="utf-8")
    if path.exists():
        path.replace(folder / BEFORE)
    return unfinished.replace(path)


def read_figures(path: Path) -> Figures | None:
    """What an earlier run wrote; None when there is no such file."""
    if not path.exists():
        return None
    content = json.loads(path.read_text(encoding="utf-8"))
    figures = [Figure(name, _items(one["items"])) for name, one in content["figures"].items()]
    return Figures.of(figures, content["models"])


def _items(written: dict[str, Any]) -> dict[str, Item]:
    return {key: (part, whole) for key, (part, whole) in written.items()}


def _written(figures: Figures) -> str:
    """One line for each figure, so that a committed baseline shows in a diff which of them changed."""
    lines = [f"{json.dumps(name)}: {_line(figure)}" for name, figure in figures.figures.items()]
    return f'{{"models": {json.dumps(figures.models)},\n"figures": {{\n' + ",\n".join(lines) + "\n}}\n"


def _line(figure: Figure) -> str:
    told = {"value": round(figure.value, 4), "n": len(figure.items)}
    interval = {"low": round(figure.interval.low, 4), "high": round(figure.interval.high, 4)}
    return json.dumps({**told, **interval, "items": dict(sorted(figure.items.items()))}, separators=(",", ":"))
