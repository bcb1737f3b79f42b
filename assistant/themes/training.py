"""Trains the pipeline of themes, kinds of statements and branches, as `config.cfg` beside this file declares it."""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import spacy
from spacy.util import load_config
from threadpoolctl import threadpool_limits

from assistant.embedding.embedder import load_embedder
from assistant.embedding.kept import keeping
from assistant.themes import component
from assistant.themes.labelled import NONE, Labelled, read_all

CONFIG = Path(__file__).with_name("config.cfg")
REFUSED = 0.08
"""The share of needs, by authors not read, that may be taken for none; training holds harder needs than owners tell."""


def train(target: Path, kept: Path) -> str:
    """Trains from nothing and writes the pipeline to `target`; returns its version.

    Vectors that came with the code, or are in the file `kept`, are not read again.
    """
    examples = read_all()
    pipeline = spacy.util.load_model_from_config(load_config(CONFIG), auto_fill=True)
    with keeping(load_embedder(), kept) as embedder:
        vectors = {name: embedder.embed([one.text for one in labelled]) for name, labelled in examples.items()}
    with threadpool_limits(1):  # several threads take turns on busy cores, and training takes six times as long
        apart = {name: _scorer(pipeline, name).train(examples[name], vectors[name]) for name in examples}
    target.mkdir(parents=True, exist_ok=True)
    pipeline.to_disk(target)
    facts = {
        "version": fingerprint(examples.values()),
        "refuse_at": refuse_at(examples["themes"], apart["themes"], _scorer(pipeline, "themes").labels),
        "examples": {name: len(labelled) for name, labelled in examples.items()},
    }
    (target / "training.json").write_text(json.dumps(facts, indent=1))
    return str(facts["version"])


def refuse_at(labelled: list[Labelled], scores: component.Scores, labels: list[str]) -> float:
    """From which score for no theme on a message is taken for none: the lowest that refuses few enough needs."""
    of_none = scores[:, labels.index(NONE)]
    is_need = np.array([one.label != NONE for one in labelled])
    return float(np.quantile(of_none[is_need], 1 - REFUSED))


def fingerprint(examples: Iterable[list[Labelled]]) -> str:
    """Names a model by what it learnt from and how."""
    content = json.dumps([(one.text, one.label) for labelled in examples for one in labelled], ensure_ascii=False)
    return hashlib.sha256(CONFIG.read_bytes() + f"{REFUSED}{content}".encode()).hexdigest()[:12]


def _scorer(pipeline: spacy.language.Language, name: str) -> component.StatementScorer:
    return pipeline.get_pipe(name)  # type: ignore[return-value]
