"""Trains the pipeline that reads themes and kinds, from `nlu_data`."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import spacy
import yaml

from assistant.settings import ROOT
from assistant.themes.component import StatementScorer
from assistant.themes.embedding import Vectors, load_embedder

THEMES = ROOT / "nlu_data" / "themes"
STATEMENTS = ("nlu_data/sv/statements.yml", "nlu_data/en/statements.yml")
BRANCH_WORDS = ROOT / "nlu_data" / "lookups" / "branches.yml"
BRANCHES = ROOT / "assistant" / "reference" / "branches.yml"
KINDS = {"describe_need": "need", "describe_business": "business", "inform": "other", "no_need": "other"}


@dataclass(frozen=True)
class Labelled:
    """A text with its label, and the author it must not share a split with."""

    text: str
    label: str
    author: str
    language: str


def train(target: Path) -> str:
    """Trains from nothing and writes the pipeline to `target`; returns its version."""
    statements, kinds, branches = list(read_statements()), list(read_kinds()), list(read_branches())
    needs = [Labelled(one.text, "need", one.author, one.language) for one in statements if one.label != "none"]
    vectors = _vectors([*statements, *kinds, *branches])
    pipeline = spacy.blank("sv")
    for name, labelled in (("themes", statements), ("kinds", needs + kinds), ("branches", branches)):
        scorer: StatementScorer = pipeline.add_pipe("statement_scorer", name=name)  # type: ignore[assignment]
        texts = [one.text for one in labelled]
        scorer.train(texts, [one.label for one in labelled], np.array([vectors[text] for text in texts]))
    target.mkdir(parents=True, exist_ok=True)
    pipeline.to_disk(target)
    version = fingerprint([*statements, *kinds, *branches])
    (target / "training.json").write_text(json.dumps({"version": version, "statements": len(statements)}))
    return version


def _vectors(labelled: list[Labelled]) -> dict[str, Vectors]:
    """The vector of each different text, read once: that is nearly all of the time training takes."""
    texts = list(dict.fromkeys(one.text for one in labelled))
    return dict(zip(texts, load_embedder().embed(texts), strict=True))


def read_statements() -> Iterator[Labelled]:
    """Labelled needs, those of no theme last."""
    paths = sorted(THEMES.glob("*.yml"), key=lambda path: (path.stem == "none", path.stem))
    for path in paths:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        for one in content["statements"]:
            yield Labelled(one["text"], content["theme"], one["author"], one["language"])


def read_kinds() -> Iterator[Labelled]:
    """Statements of the business, of needs and of neither, from the intents."""
    for name in STATEMENTS:
        for intent in yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))["nlu"]:
            for example in intent["examples"]:
                author = example["metadata"]["author"]
                yield Labelled(example["text"].strip(), KINDS[intent["intent"]], author, Path(name).parent.name)


def read_branches() -> Iterator[Labelled]:
    """Words of each branch, as owners write them, and the branch's own name."""
    words = yaml.safe_load(BRANCH_WORDS.read_text(encoding="utf-8"))
    names = yaml.safe_load(BRANCHES.read_text(encoding="utf-8"))
    for branch in names:
        for language, name in branch["name"].items():
            for word in [name, *words[branch["id"]][language]]:
                yield Labelled(word, branch["id"], "lookup", language)


def fingerprint(labelled: list[Labelled]) -> str:
    """Names a model by what it learnt from."""
    content = json.dumps([(one.text, one.label) for one in labelled], ensure_ascii=False)
    return hashlib.sha256(content.encode()).hexdigest()[:12]
