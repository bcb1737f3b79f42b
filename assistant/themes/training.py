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
    statements, kinds = list(read_statements()), list(read_kinds())
    vectors = load_embedder().embed([one.text for one in statements])
    pipeline = spacy.blank("sv")
    _train(pipeline.add_pipe("statement_scorer", name="themes"), statements, vectors)  # type: ignore[arg-type]
    needs = [Labelled(one.text, "need", one.author, one.language) for one in statements if one.label != "none"]
    more = load_embedder().embed([one.text for one in kinds])
    _train_kinds(pipeline.add_pipe("statement_scorer", name="kinds"), (needs, vectors[: len(needs)]), (kinds, more))  # type: ignore[arg-type]
    target.mkdir(parents=True, exist_ok=True)
    pipeline.to_disk(target)
    version = fingerprint([*statements, *kinds])
    (target / "training.json").write_text(json.dumps({"version": version, "statements": len(statements)}))
    return version


def _train(scorer: StatementScorer, labelled: list[Labelled], vectors: Vectors) -> None:
    scorer.train([one.text for one in labelled], [one.label for one in labelled], vectors)


def _train_kinds(
    scorer: StatementScorer, needs: tuple[list[Labelled], Vectors], others: tuple[list[Labelled], Vectors]
) -> None:
    _train(scorer, needs[0] + others[0], np.vstack([needs[1], others[1]]))


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


def fingerprint(labelled: list[Labelled]) -> str:
    """Names a model by what it learnt from."""
    content = json.dumps([(one.text, one.label) for one in labelled], ensure_ascii=False)
    return hashlib.sha256(content.encode()).hexdigest()[:12]
