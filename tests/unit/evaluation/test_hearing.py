"""What a trained pipeline makes of needs."""

import json
from pathlib import Path

import numpy as np
import pytest
import spacy

from assistant.embedding.embedder import Vectors
from assistant.evaluation.hearing import hear, inputs_of, none_scores, refuse_at
from assistant.evaluation.held_out import Need
from assistant.themes import component
from assistant.themes.labelled import Labelled

THEMES = ("export", "ai_data", "none")


def axes(texts: list[str]) -> Vectors:
    """Of each text the axis of the theme that is its first word."""
    return np.stack([np.eye(3, dtype=np.float32)[THEMES.index(text.split()[0])] for text in texts])


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A pipeline that tells three words apart, and abstains from 0.5."""
    monkeypatch.setattr(component, "vectors_of", axes)
    texts = [Labelled(f"{theme} {number}", theme, "sv-t1", "sv") for theme in THEMES for number in range(10)]
    pipeline = spacy.blank("sv")
    pipeline.add_pipe("statement_scorer", name="themes").train(texts, axes([one.text for one in texts]))  # type: ignore[attr-defined]
    pipeline.to_disk(tmp_path)
    (tmp_path / "training.json").write_text(json.dumps({"refuse_at": 0.5, "version": "v1"}))
    (tmp_path / "fingerprint.txt").write_text("0123")
    return tmp_path


def need(word: str) -> Need:
    return Need(f"{word} nu för oss", word, (), "sv", "h1")


def test_score_for_none_is_high_only_where_there_is_no_theme(path: Path) -> None:
    of_export, of_none = none_scores(path, ["export nu", "none alls"])
    assert of_export < 0.1
    assert of_none > 0.8


def test_needs_are_heard_with_score_and_time(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.evaluation.hearing.FIRST", "export")
    judged, seconds = hear(path, [need("export"), need("none")])
    assert [(one.main, one.is_right) for one in judged] == [("export", True), ("none", True)]
    assert judged[1].score == none_scores(path, [need("none").text])[0]
    assert all(one.whole > 0 for one in seconds)


def test_facts_of_the_training_are_read(path: Path) -> None:
    assert (refuse_at(path), inputs_of(path)) == (0.5, "0123")
