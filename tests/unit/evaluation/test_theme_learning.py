"""The themes' learning curve, on vectors that lie around an axis for each theme."""

import numpy as np
import pytest

from assistant.embedding.embedder import Vectors
from assistant.evaluation import theme_learning
from assistant.evaluation.held_out import Need
from assistant.evaluation.theme_learning import theme_curve
from assistant.themes import component
from assistant.themes.labelled import Labelled

THEMES = ("export", "ai_data", "none")
EACH = 80


def vector(theme: str) -> Vectors:
    """The theme's own axis."""
    return np.eye(8, dtype=np.float32)[THEMES.index(theme)]


STATEMENTS = [Labelled(f"{theme} {one}", theme, f"sv-t{one % 8}", "sv") for theme in THEMES for one in range(EACH)]
NOISE = np.random.default_rng(1).normal(scale=0.35, size=(len(STATEMENTS), 8))
VECTORS = (np.stack([vector(one.label) for one in STATEMENTS]) + NOISE).astype(np.float32)


def need(text: str, truth: str) -> Need:
    return Need(text, truth, (), "sv", "h1")


@pytest.fixture(autouse=True)
def _vectors_of_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(texts: list[str]) -> Vectors:
        return np.stack([vector(text.split()[0]) for text in texts])

    monkeypatch.setattr(component, "vectors_of", read)


def test_curve_tells_shares_for_each_number_of_examples() -> None:
    needs = [need("export nu", "export"), need("ai_data nu", "ai_data"), need("export då", "ai_data")]
    curve = theme_curve(STATEMENTS, VECTORS, [*needs, need("none alls", "none"), need("export mer", "none")])
    assert list(curve) == [30, 60, 120, 240]
    assert curve[240] == pytest.approx((2 / 3, 1 / 2))


def test_below_the_threshold_a_theme_is_named_even_where_none_is_likelier(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(theme_learning, "refuse_at", lambda *_: 2.0)
    curve = theme_curve(STATEMENTS, VECTORS, [need("export nu", "export"), need("none alls", "none")])
    assert curve[240] == (1.0, 0.0)


def test_curve_trains_as_the_product_does(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[float | None] = []

    class Seen(component.StatementScorer):
        def __init__(self, name: str, shrinkage: float | None = None) -> None:
            made.append(shrinkage)
            super().__init__(name, shrinkage)

    monkeypatch.setattr(theme_learning, "StatementScorer", Seen)
    theme_curve(STATEMENTS, VECTORS, [need("export nu", "export")])
    assert made == [0.5] * 4
