"""Themes found, beside the themes of the statements."""

from functools import cache

import pytest

from assistant.evaluation.hearing import Judged
from assistant.evaluation.report import Report
from assistant.evaluation.themes import figures_of, judge_themes, themes_named
from tests.unit.evaluation.theme_judgements import judged

JUDGED = [
    judged("export", "export", "ip_avtal"),
    judged("ip_avtal", "export", "ip_avtal", "ai_data", language="en"),
    judged("affarsmodell", of_none=0.5),
    judged("none", language="en", of_none=0.9),
    judged("none", "export", language="en", of_none=0.3),
]


@cache
def report() -> Report:
    return judge_themes(JUDGED, present=0.4)


def page() -> str:
    return "\n".join(report().sections)


@pytest.mark.parametrize(
    ("one", "main", "score"),
    [(judged("export", "ai_data", "export"), "ai_data", 0.6), (judged("export", of_none=0.7), "none", 0.7)],
)
def test_main_theme_is_the_first_or_none(one: Judged, main: str, score: float) -> None:
    assert (one.main, one.score) == (main, score)


def test_a_touched_theme_is_not_the_main_one() -> None:
    one = judged("affarsmodell", "export", also=("export",))
    assert (one.is_right, one.is_right_or_touched) == (False, True)


def test_the_theme_may_be_among_the_three() -> None:
    assert judged("ip_avtal", "export", "ip_avtal").is_among_found


def test_report_counts_an_abstention_on_a_need_as_a_miss() -> None:
    assert "| total | 3 | 33.3 % | 33.3 % | 66.7 % | 33.3 % | 2.50 |" in report().sections[0]


def test_themes_are_counted_only_where_any_is_named() -> None:
    assert themes_named(JUDGED) == pytest.approx((2 + 3 + 1) / 3)


def test_report_tells_how_well_the_model_keeps_quiet() -> None:
    assert "| where there is no theme | 2 | 0.500 | 0.500 | 0.500 |" in page()


def test_figures_of_needs_leave_statements_without_a_theme_out() -> None:
    figures = {one.name: (one.value, len(one.items)) for one in figures_of(JUDGED)}
    assert figures == {
        "main theme right": (pytest.approx(1 / 3), 3),
        "main theme among those named": (pytest.approx(2 / 3), 3),
        "needs refused": (pytest.approx(1 / 3), 3),
        "none found": (pytest.approx(1 / 2), 2),
    }


def test_page_shows_all_four_plots() -> None:
    assert list(report().plots) == [
        "themes-refusals.svg", "themes-confusions.svg", "themes-coverage.svg", "themes-reliability.svg",
    ]  # fmt: skip
    assert all(f"({name})" in page() for name in report().plots)
