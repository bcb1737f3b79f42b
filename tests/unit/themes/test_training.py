"""A training says what it made, and how readily it takes a message for no need."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from assistant.themes import training
from assistant.themes.labelled import NONE, Labelled, read_all
from assistant.themes.model import ThemeModel
from assistant.themes.training import CONFIG, REFUSED, fingerprint, refuse_at

LABELLED = [Labelled("Kassan krånglar", "shop", "sv-t1", "sv"), Labelled("Vi vill till Norge", "export", "sv-t2", "sv")]
LABELS = ["export", NONE, "shop"]


def of_none(*scores: float) -> np.ndarray:
    """Rows of scores in which only those for no theme differ."""
    return np.array([[1 - score, score, 0.0] for score in scores])


def needs(count: int) -> list[Labelled]:
    return [replace(LABELLED[0], text=f"behov {number}") for number in range(count)]


def test_few_enough_needs_are_refused():
    scores = np.random.default_rng(3).permutation(np.arange(200) / 200)
    refused = scores >= refuse_at(needs(200), of_none(*scores), LABELS)
    assert refused.mean() == pytest.approx(REFUSED, abs=0.005)


def test_messages_without_a_need_do_not_move_the_limit():
    scores = [number / 50 for number in range(50)]
    others = [replace(LABELLED[0], label=NONE)] * 30
    alone = refuse_at(needs(50), of_none(*scores), LABELS)
    assert refuse_at([*needs(50), *others], of_none(*scores, *[0.99] * 30), LABELS) == alone


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param([[LABELLED[0]]], id="one text less"),
        pytest.param([[replace(LABELLED[0], text="Kassan krånglar!"), LABELLED[1]]], id="another text"),
        pytest.param([[replace(LABELLED[0], label="export"), LABELLED[1]]], id="another label"),
        pytest.param([[LABELLED[1], LABELLED[0]]], id="another order"),
    ],
)
def test_version_changes_with_what_is_learnt_from(changed: list[list[Labelled]]):
    assert fingerprint(changed) != fingerprint([LABELLED])


def test_version_changes_with_the_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    before = fingerprint([LABELLED])
    other = tmp_path / "config.cfg"
    other.write_text(CONFIG.read_text().replace("shrinkage = 0.5", "shrinkage = 0.6"))
    monkeypatch.setattr(training, "CONFIG", other)
    assert fingerprint([LABELLED]) != before


def test_version_is_the_same_for_the_same():
    assert fingerprint([list(LABELLED)]) == fingerprint([LABELLED])


def test_trained_model_tells_what_it_was_made_of(theme_model: ThemeModel):
    examples, facts = read_all(), json.loads((theme_model._path / "training.json").read_text())
    assert theme_model.version == facts["version"] == fingerprint(examples.values())
    assert facts["examples"] == {name: len(labelled) for name, labelled in examples.items()}
    assert 0.01 < facts["refuse_at"] < 0.99


def test_training_reads_no_vector_that_came_with_the_code(theme_model: ThemeModel):
    assert not (theme_model._path / "vectors.npz").exists()
