"""A scorer learns from a few dozen messages, and says how sure it is."""

from pathlib import Path

import numpy as np
import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.themes.component import StatementScorer
from assistant.themes.labelled import Labelled
from tests.unit.themes.conftest import EXPORT, SHOP, Material, material_by, written

SHRINKAGES = [None, 0.5]
NEW = {"Kunderna klagar på kassan i vår nya nätbutik": "shop", "Can you help us find buyers in Norway?": "export"}


def trained(material: Material, shrinkage: float | None = 0.5) -> StatementScorer:
    scorer = StatementScorer("themes", shrinkage)
    scorer.train(material.labelled, material.vectors)
    return scorer


@pytest.fixture(scope="module", params=SHRINKAGES, ids=["logistic", "discriminant"])
def scorer(request: pytest.FixtureRequest, material: Material) -> StatementScorer:
    return trained(material, request.param)


def test_new_messages_of_both_languages_are_told_apart(scorer: StatementScorer):
    scores = scorer.scores(scorer.read(list(NEW)))
    assert [scorer.labels[best] for best in scores.argmax(axis=1)] == list(NEW.values())


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(codec="utf-8"), max_size=60))
def test_scores_of_any_text_sum_to_one(scorer: StatementScorer, text: str):
    scores = scorer.scores(scorer.read([text, "vi säljer på nätet"]))
    assert scores.shape == (2, 2)
    assert scores.sum(axis=1) == pytest.approx(1)
    assert scores.min() >= 0


@pytest.mark.parametrize("shrinkage", SHRINKAGES)
def test_same_messages_teach_the_same(material: Material, shrinkage: float | None):
    first, second = (trained(material, shrinkage) for _ in range(2))
    rows = first.read(list(NEW))
    np.testing.assert_array_equal(first.scores(rows), second.scores(rows))
    assert first.temperature == second.temperature


def test_scores_are_calibrated_on_five_groups_of_authors():
    material, scorer = material_by(*(f"sv-t{number}" for number in range(5))), StatementScorer("themes")
    apart = scorer.train(material.labelled, material.vectors)
    assert apart.shape == (24, 2)
    assert apart.sum(axis=1) == pytest.approx(1)
    assert scorer.temperature != 1.0


@pytest.mark.parametrize("languages", [("sv",), ("sv", "en")])
def test_four_voices_are_too_few_for_calibration_in_whatever_languages(languages: tuple[str, ...]):
    authors = [f"{language}-t{number}" for number in range(4) for language in languages]
    material, scorer = material_by(*authors), StatementScorer("themes")
    assert scorer.train(material.labelled, material.vectors).shape == (0, 2)
    assert scorer.temperature == 1.0


@pytest.mark.parametrize("shrinkage", SHRINKAGES)
def test_author_is_scored_by_a_head_that_has_not_read_her(material: Material, shrinkage: float | None):
    """What nobody else has told cannot be known of her, in either of her languages."""
    hers = [Labelled(one.text, "hers", f"{one.language}-t9", one.language) for one in material.labelled[4:8]]
    everybody = [*material.labelled, *hers]
    vectors = np.concatenate([material.vectors, material.vectors[4:8]])
    scorer = StatementScorer("themes", shrinkage)
    apart = scorer.train(everybody, vectors)
    assert apart[-len(hers) :, scorer.labels.index("hers")].max() < 1e-3


@pytest.mark.parametrize("shrinkage", SHRINKAGES)
@pytest.mark.usefixtures("_no_embedder")
def test_characters_are_enough_without_the_embedder(material: Material, shrinkage: float | None):
    scorer = StatementScorer("themes", shrinkage)
    apart = scorer.train(material.labelled, material.without_vectors)
    scores = scorer.scores(scorer.read(["kassan i webbutiken", "skicka till tysk agent"]))
    assert [scorer.labels[best] for best in scores.argmax(axis=1)] == ["shop", "export"]
    assert len(apart) == len(material.labelled)


def test_scorer_read_from_disk_scores_alike(scorer: StatementScorer, tmp_path: Path):
    scorer.to_disk(tmp_path / "themes")
    read = StatementScorer("themes").from_disk(tmp_path / "themes")
    rows = read.read(list(NEW))
    np.testing.assert_array_equal(read.scores(rows), scorer.scores(scorer.read(list(NEW))))
    assert read.labels == scorer.labels


def test_pipeline_gives_documents_a_score_for_each_label(material: Material, tmp_path: Path):
    pipeline = spacy.blank("sv")
    pipeline.add_pipe("statement_scorer", name="themes", config={"shrinkage": 0.5}).train(
        material.labelled, material.vectors
    )
    pipeline.to_disk(tmp_path)
    cats = spacy.load(tmp_path)(next(iter(NEW))).cats
    assert set(cats) == {"themes:shop", "themes:export"}
    assert cats["themes:shop"] > 0.5


def test_labels_are_sorted_however_they_come(material: Material):
    labelled = [*written(SHOP, "shop", ("a-1",)), *written(EXPORT, "export", ("a-1",))]
    scorer = StatementScorer("themes")
    scorer.train(labelled, material.vectors)
    assert scorer.labels == ["export", "shop"]
