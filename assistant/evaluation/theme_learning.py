"""The themes' learning curve: heads trained on parts of the statements, each with its own threshold for none."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from spacy.util import load_config

from assistant.embedding.embedder import Vectors, load_embedder
from assistant.embedding.kept import keeping
from assistant.evaluation.held_out import Need
from assistant.evaluation.learning import PARTS, Curve, draw_learning, part_of
from assistant.evaluation.report import Report
from assistant.evaluation.tables import percent, table
from assistant.themes.component import StatementScorer
from assistant.themes.labelled import NONE, Labelled, read_statements
from assistant.themes.training import CONFIG, refuse_at

NAMES = ("main theme right", "none found")


def add_theme_curve(report: Report, needs: Sequence[Need], kept: Path) -> None:
    """A table and a plot; vectors that did not come with the code stay in the file `kept`."""
    statements = list(read_statements())
    with keeping(load_embedder(), kept) as embedder:
        vectors = embedder.embed([one.text for one in statements])
    curve = theme_curve(statements, vectors, needs)
    rows = [(count, *map(percent, shares)) for count, shares in curve.items()]
    report.add("With fewer examples", table(["examples", *NAMES], rows))
    report.show("Learning curve", "learning", draw_learning("Themes: learning curve", NAMES, curve))


def theme_curve(statements: Sequence[Labelled], vectors: Vectors, needs: Sequence[Need]) -> Curve:
    """For each number of examples the shares of needs heard right and of statements without a theme found."""
    curve = {}
    for part in PARTS:
        places = part_of([one.label for one in statements], part)
        heard = _heard([statements[one] for one in places], vectors[places], [need.text for need in needs])
        truth = [need.theme for need in needs]
        curve[len(places)] = (_right(truth, heard, of_none=False), _right(truth, heard, of_none=True))
    return curve


def _heard(statements: list[Labelled], vectors: Vectors, texts: Sequence[str]) -> list[str]:
    """The main theme of each text, or `none`, by a head trained on the statements as the product trains it."""
    scorer = StatementScorer("themes", load_config(CONFIG)["components"]["themes"]["shrinkage"])
    apart = scorer.train(statements, vectors)
    threshold, none = refuse_at(statements, apart, scorer.labels), scorer.labels.index(NONE)
    scores = scorer.scores(scorer.read(texts))
    is_none = scores[:, none] >= threshold
    main = np.where(np.arange(len(scorer.labels)) == none, -1.0, scores).argmax(axis=1)
    return [NONE if quiet else scorer.labels[place] for quiet, place in zip(is_none, main, strict=True)]


def _right(truth: Sequence[str], heard: Sequence[str], *, of_none: bool) -> float:
    """The share heard right of what has no theme, or of what has one."""
    pairs = [(true, found) for true, found in zip(truth, heard, strict=True) if (true == NONE) is of_none]
    return sum(true == found for true, found in pairs) / max(1, len(pairs))
