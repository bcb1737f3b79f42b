"""What the trained model makes of needs, of several messages about one, and of what is no need."""

import time
from pathlib import Path

import numpy as np
import pytest

from assistant.themes.model import MOST_THEMES, Classification, ThemeModel, are_close

PASSES, MOST_SECONDS = 3, 0.015
NEEDS = {
    "Kassan i vår webbutik krånglar och folk hoppar av innan de har betalat": "digital_ehandel",
    "We want to use AI to sort our archive of eight thousand pictures": "ai_data",
    "Vi vill återvinna tyg och sluta slänga så mycket material": "cirkular_hallbar",
    "Hur tvättar man ett tyg med ledande tråd och sensorer invävda?": "textil_smart",
    "Vad ska jag ta betalt, och ska jag sälja abonnemang eller styckvis?": "affarsmodell",
    "Nobody knows our brand, we need to be seen by new customers": "marknad_varumarke",
    "Vi vill hitta en återförsäljare i Tyskland och förstå tullen": "export",
    "Ett företag har kopierat mitt mönster, hur skyddar jag min design?": "ip_avtal",
    "I need help building a first prototype and trying it on users": "prototyp_test",
    "We want to make a VR game of our exhibition": "immersivt_spel",
    "Vi är fyra kompanjoner som inte kan komma överens om vem som gör vad": "organisation_samverkan",
    "Which grants could pay for our next project, and how do we write the application?": "finansiering_uppdrag",
}
NO_NEEDS = [
    "hej hej",
    "tack så mycket för hjälpen",
    "Jag heter Karin Lindqvist och bor i Fritsla",
    "När ska momsdeklarationen vara inlämnad?",
    "My landlord has given me notice and I am looking for a cheap garage",
    "Vad blir det för väder i morgon?",
    "...",
    "🙂",
]
SEVERAL = (
    "Vi vill ta våra lampor till Norge och Tyskland, men tullen är krånglig. Kassan i webbutiken krånglar också. "
    "Dessutom har någon kopierat vårt mönster. Och vi har ingen aning om vad vi ska ta betalt."
)
VARIOUS = "Vi behöver fler kunder och en bättre prissättning"


@pytest.mark.parametrize(("need", "theme"), NEEDS.items(), ids=NEEDS.values())
def test_plain_need_gets_its_theme_first(theme_model: ThemeModel, need: str, theme: str):
    assert theme_model.classify(need).themes[0].id == theme


@pytest.mark.parametrize("text", NO_NEEDS)
def test_model_abstains_on_what_is_no_need(theme_model: ThemeModel, text: str):
    assert theme_model.classify(text).abstained


@pytest.mark.parametrize("text", [SEVERAL, VARIOUS, *NEEDS])
def test_themes_are_at_most_three_the_surest_first(theme_model: ThemeModel, text: str):
    themes = theme_model.classify(text).themes
    scores = [one.score for one in themes]
    assert 1 <= len(themes) <= MOST_THEMES == 3
    assert scores == sorted(scores, reverse=True)
    assert sum(scores) <= 1 + 1e-9
    assert len({one.id for one in themes} - {"none"}) == len(themes)


def test_sure_model_names_one_theme_and_an_unsure_one_more(theme_model: ThemeModel):
    assert len(theme_model.classify("Vi vill hitta en återförsäljare i Tyskland").themes) == 1
    assert len(theme_model.classify(VARIOUS).themes) > 1


@pytest.mark.parametrize("vague", ["Vi behöver hjälp", "We are stuck", "Vi vill komma vidare på något sätt"])
@pytest.mark.parametrize("telling", ["Kassan i vår webbutik krånglar", "Vi vill börja exportera till Norge"])
def test_vague_message_and_a_telling_one_give_the_telling_ones_theme(theme_model: ThemeModel, vague: str, telling: str):
    alone, together = theme_model.classify(telling), theme_model.classify(vague, telling)
    assert together.themes[0].id == alone.themes[0].id
    assert theme_model.classify(vague).themes[:1] != alone.themes[:1]


def test_empty_message_beside_another_changes_nothing(theme_model: ThemeModel):
    need = next(iter(NEEDS))
    assert theme_model.classify(need, "", "  ") == theme_model.classify(need)


@pytest.mark.parametrize(
    "text",
    [
        SEVERAL,
        "🧶🧶 Vi väver mattor!!\n\n\nIngen köper dem på nätet 😢; vad gör vi??",
        "Vi vill exportera våra lampor.\r\n" * 50,
    ],
    ids=["several", "emoji", "50 lines"],
)
def test_quotes_stand_in_the_message_word_for_word(theme_model: ThemeModel, text: str):
    for theme in theme_model.classify(text).themes:
        assert 1 <= len(theme.quotes) <= 2
        assert all(quote and quote in text for quote in theme.quotes)


@pytest.mark.parametrize("text", ["", " ", "\n", "?!", "🧶", "\u2060", "e\u0301" * 30])
def test_odd_messages_are_no_reason_to_fail(theme_model: ThemeModel, text: str):
    assert all(quote in text for theme in theme_model.classify(text).themes for quote in theme.quotes)
    assert theme_model.kind(text).name in {"need", "business", "other"}


def test_quote_is_the_part_that_speaks_for_the_theme(theme_model: ThemeModel):
    text = "Vi är tre i verkstan i Kinna. Någon har kopierat mitt mönster utan lov. Vi har en hund som heter Sigge."
    assert theme_model.classify(text).themes[0].quotes == ("Någon har kopierat mitt mönster utan lov",)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Vi behöver hjälp att nå fler kunder", "need"),
        ("We need help to protect our patterns", "need"),
        ("Vi är ett litet keramikföretag i Ulricehamn", "business"),
        ("I make jewellery out of old cutlery", "business"),
        ("det är jag och min syster", "other"),
        ("Borås", "other"),
    ],
)
def test_sentence_is_a_need_or_the_business_or_neither(theme_model: ThemeModel, text: str, kind: str):
    said = theme_model.kind(text)
    assert said.name == kind
    assert 1 / 3 < said.score <= 1


@pytest.mark.parametrize("text", ["vi gör dataspel", "we make computer games"])
def test_description_sounds_like_its_branch(theme_model: ThemeModel, text: str):
    branch, score = theme_model.branch(text)
    other, _ = theme_model.branch("vi syr kläder av linne")
    assert branch == "B07"
    assert 0 < score <= 1
    assert other != branch


def test_names_are_plain_strings(theme_model: ThemeModel):
    """As a database driver and a YAML writer want them."""
    need = next(iter(NEEDS))
    names = [theme_model.classify(need).themes[0].id, theme_model.kind(need).name, theme_model.branch(need)[0]]
    assert [type(name) for name in names] == [str] * 3


def test_reading_is_quick_when_its_vectors_are_remembered(theme_model: ThemeModel):
    """The embedder takes its own time; a busy machine is not counted, nor is a pause that comes once."""
    texts = [*NEEDS, *NO_NEEDS, *(f"{need}. {SEVERAL}" for need in NEEDS)][:30]
    least = [np.inf] * len(texts)
    for number in range(1 + PASSES):
        for place, text in enumerate(texts):
            start = time.thread_time()
            theme_model.classify(text)
            least[place] = min(least[place], time.thread_time() - start) if number else np.inf
    assert len(texts) == 30
    assert np.quantile(least, 0.95) < MOST_SECONDS


def test_version_is_told_without_loading_the_pipeline(theme_model: ThemeModel):
    fresh = ThemeModel(theme_model._path)
    assert fresh.version == theme_model.version
    assert "_pipeline" not in vars(fresh)


@pytest.mark.parametrize("asked", ["version", "_pipeline"])
def test_untrained_model_is_not_found(tmp_path: Path, asked: str):
    with pytest.raises(FileNotFoundError):
        getattr(ThemeModel(tmp_path / "nowhere"), asked)


@pytest.mark.parametrize(
    ("scores", "close"),
    [((0.5, 0.4, 0.1), True), ((0.5, 0.3), False), ((0.5, 0.31), True), ((0.9,), False), ((), False)],
)
def test_two_themes_are_close_when_the_second_is_more_than_six_tenths(scores: tuple[float, ...], close: bool):
    assert are_close(scores) is close


def test_no_themes_is_abstaining():
    assert Classification(()).abstained
