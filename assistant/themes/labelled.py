"""What the theme pipeline learns from: labelled needs, kinds of statements and words of branches, in `nlu_data`."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from assistant.settings import ROOT

THEMES = ROOT / "nlu_data" / "themes"
STATEMENTS = ("nlu_data/sv/statements.yml", "nlu_data/en/statements.yml")
BRANCH_WORDS = ROOT / "nlu_data" / "lookups" / "branches.yml"
BRANCHES = ROOT / "assistant" / "reference" / "branches.yml"
KINDS = {"describe_need": "need", "describe_business": "business", "inform": "other", "no_need": "other"}
NONE = "none"


@dataclass(frozen=True)
class Labelled:
    """A text with its label, and the author it must not share a split with."""

    text: str
    label: str
    author: str
    language: str


def read_all() -> dict[str, list[Labelled]]:
    """The examples of each part of the pipeline, by its name."""
    statements = list(read_statements())
    needs = [Labelled(one.text, "need", one.author, one.language) for one in statements if one.label != NONE]
    return {"themes": statements, "kinds": [*needs, *read_kinds()], "branches": list(read_branches())}


def read_statements() -> Iterator[Labelled]:
    """Labelled needs, those of no theme last."""
    for path in sorted(THEMES.glob("*.yml"), key=lambda path: (path.stem == NONE, path.stem)):
        content = _read(path)
        for one in content["statements"]:
            yield Labelled(one["text"], content["theme"], one["author"], one["language"])


def read_kinds() -> Iterator[Labelled]:
    """Statements of the business, of needs and of neither, from the intents."""
    for name in STATEMENTS:
        for intent in _read(ROOT / name)["nlu"]:
            for example in intent["examples"]:
                author = example["metadata"]["author"]
                yield Labelled(example["text"].strip(), KINDS[intent["intent"]], author, Path(name).parent.name)


def read_branches() -> Iterator[Labelled]:
    """Words of each branch, as owners write them, and the branch's own name."""
    words, names = _read(BRANCH_WORDS), _read(BRANCHES)
    for branch in names:
        for language, name in branch["name"].items():
            for word in [name, *words[branch["id"]][language]]:
                yield Labelled(word, branch["id"], "lookup", language)


def _read(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
