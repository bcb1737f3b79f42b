"""The held-out messages, written apart from the training data by people who are nobody there."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from assistant.settings import ROOT

HELD_OUT = ROOT / "tests" / "held_out"


@dataclass(frozen=True)
class Message:
    """A message with its intent, and the question that was open."""

    text: str
    intent: str
    asking: str | None
    language: str
    author: str


@dataclass(frozen=True)
class Need:
    """A statement with its main theme, `none` where it has none, and the themes it also touches."""

    text: str
    theme: str
    also: tuple[str, ...]
    language: str
    author: str


@dataclass(frozen=True)
class Telling:
    """A message with the facts in it, by name; none where there is nothing to find."""

    text: str
    asking: str | None
    language: str
    expect: dict[str, str]


HeldOut = Message | Need | Telling


def read_messages(folder: Path = HELD_OUT) -> list[Message]:
    return [Message(**one) for one in _read(folder / "intents.yml")]


def read_needs(folder: Path = HELD_OUT) -> list[Need]:
    return [Need(**{**one, "also": tuple(one["also"])}) for one in _read(folder / "themes.yml")]


def read_tellings(folder: Path = HELD_OUT) -> list[Telling]:
    return [Telling(**one) for one in _read(folder / "entities.yml")]


def _read(path: Path) -> Iterator[dict[str, Any]]:
    yield from yaml.safe_load(path.read_text(encoding="utf-8"))
