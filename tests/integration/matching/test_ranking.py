"""Which experts are offered, and the fact that decided."""

import pytest

from assistant.bookings.slots import Window
from assistant.matching.ranking import Case, rank, theme_fit
from assistant.storage.models import Expert, Theme
from tests.integration.conftest import MONDAY

WINDOW = Window(MONDAY, 60)


def ranked(storage, *themes: str, municipality: str | None = None, branch: str | None = None):
    with storage.read() as session:
        return rank(session, Case(themes, "sv", municipality, branch), WINDOW)


def themes_of(storage) -> list[str]:
    with storage.read() as session:
        return [one.id for one in session.query(Theme)]


def test_every_theme_finds_at_least_two_experts(storage):
    for theme in themes_of(storage):
        fitting = [one for one in ranked(storage, theme) if theme_fit(one.expert, [theme]) > 0]
        assert len(fitting) >= 2, theme


@pytest.mark.parametrize("theme", ["textil_smart", "cirkular_hallbar", "immersivt_spel", "affarsmodell"])
def test_first_expert_knows_the_main_theme_well(storage, theme: str):
    best = ranked(storage, theme)[0]
    assert theme_fit(best.expert, [theme]) >= 0.7
    assert best.reason == "utter_reason_theme"


def test_branch_of_the_owner_is_named_when_it_fits_too(storage):
    best = next(one for one in ranked(storage, "textil_smart", branch="B03") if "B03" in one.expert.branches)
    assert best.reason == "utter_reason_theme_branch"


def test_expert_nearby_comes_before_an_equal_one_far_away(storage):
    near = {one.expert.id: one.score for one in ranked(storage, "textil_smart", municipality="svenljunga")}
    anywhere = {one.expert.id: one.score for one in ranked(storage, "textil_smart")}
    assert near["vera-varptrad"] > anywhere["vera-varptrad"]


def test_expert_without_a_free_time_is_not_offered(storage):
    with storage.write() as session:
        expert = session.get_one(Expert, "vera-varptrad")
        expert.availability.clear()
    assert "vera-varptrad" not in [one.expert.id for one in ranked(storage, "textil_smart")]


def test_without_themes_somebody_is_still_offered(storage):
    assert len(ranked(storage)) >= 2
