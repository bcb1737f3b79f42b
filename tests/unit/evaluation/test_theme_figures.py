"""Themes found, beside the themes of the statements."""

import pytest

from assistant.evaluation.held_out import Need
from assistant.evaluation.themes import Judged, judge_themes
from assistant.themes.model import Classification, ThemeScore


def judged(theme: str, *found: str, also: tuple[str, ...] = (), language: str = "sv") -> Judged:
    themes = tuple(ThemeScore(one, 0.6 - 0.1 * place, ()) for place, one in enumerate(found))
    return Judged(Need("", theme, also, language, "h1"), Classification(themes))


JUDGED = [
    judged("export", "export", "ip_avtal"),
    judged("ip_avtal", "export", "ip_avtal", language="en"),
    judged("affarsmodell"),
    judged("none", language="en"),
]


@pytest.mark.parametrize(
    ("one", "main"),
    [(judged("export", "ai_data", "export"), "ai_data"), (judged("export"), "none")],
)
def test_main_theme_is_the_first_or_none(one: Judged, main: str) -> None:
    assert one.main == main


def test_a_touched_theme_is_not_the_main_one() -> None:
    one = judged("affarsmodell", "export", also=("export",))
    assert (one.is_right, one.is_right_or_touched) == (False, True)


def test_the_theme_may_be_among_the_three() -> None:
    assert judged("ip_avtal", "export", "ip_avtal").is_among_found


def test_report_counts_an_abstention_on_a_need_as_a_miss() -> None:
    short = judge_themes(JUDGED).sections[0]
    assert "| total | 3 | 33.3 % | 33.3 % | 66.7 % | 33.3 % |" in short


def test_report_tells_how_well_the_model_keeps_quiet() -> None:
    sections = "\n".join(judge_themes(JUDGED).sections)
    assert "| where there is no theme | 1 | 0.500 | 1.000 | 0.667 |" in sections
