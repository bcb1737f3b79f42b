"""Every kind of letter in both languages."""

import re
from html.parser import HTMLParser

import jinja2
import pytest

from assistant.mail.rendering import TEMPLATES, render, render_part

KINDS = sorted(path.name for path in TEMPLATES.iterdir() if path.name != "shared")
WITH_EVENT = [kind for kind in KINDS if kind != "summary"]
LANGUAGES = ("sv", "en")
EVIL = "<img src=x onerror=alert(1)>"
VALUES = {
    "organisation": "Creative Cluster",
    "contact_name": "Creative Clusters kansli",
    "contact_email": "kansli@creativecluster.example",
    "address": "https://kompass.example",
    "expert": "Vera Varptråd",
    "expert_unit": "Textila material",
    "when": "torsdag 3 december 2026 kl. 14.30–15.15 (v. 49)",
    "place": "Borås",
    "moved": False,
    "shared": True,
    "company": f"Ullkulla {EVIL}",
    "rows": [{"key": "need", "label": "behov", "value": f"{EVIL}\nandra raden"}],
    "needs": [{"key": "need", "label": "behov", "value": EVIL}],
    "themes": [{"name": "Export", "description": "Nå köpare i andra länder."}],
    "tips": [
        {"title": "Jämför tre länder", "text": "Ge dem poäng.", "link": "https://tips.example/?a=1&b=2"},
        {"title": "Fråga en kund", "text": "Ring.", "link": None},
    ],
    "first_step": "Gå igenom mejlen.",
}
WHY = {"sv": "Du får mejlet för att", "en": "You get this mail because"}
LABEL = {"sv": "AI-assistent", "en": "AI assistant"}
VOID = {"meta", "br", "img"}


class Tags(HTMLParser):
    """Tags in order, and whether each that opens closes again."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        self.seen.add(tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("kind", KINDS)
def test_both_languages_have_the_same_files(kind: str):
    names = {path.name for path in (TEMPLATES / kind).iterdir()}
    assert {name.replace(".sv.", ".en.") for name in names} == {name for name in names if ".en." in name}
    assert {f"subject.{one}.txt" for one in LANGUAGES} <= names
    assert {f"body.{one}.{form}" for one in LANGUAGES for form in ("txt", "html")} <= names


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_letter_says_why_it_came_and_who_sent_it(kind: str, language: str):
    words = render(kind, language, VALUES)
    for body in (words.text, words.html):
        assert WHY[language] in body
        assert LABEL[language] in body
        assert "Creative Cluster, Creative Clusters kansli" in body
        assert "kansli@creativecluster.example" in body


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_html_is_whole_and_holds_no_foreign_tag(kind: str, language: str):
    html = render(kind, language, VALUES).html
    tags = Tags()
    tags.feed(html)
    assert tags.open == []
    assert tags.seen.isdisjoint({"img", "script"})
    assert f'lang="{language}"' in html


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("form", ["subject", "text", "html"])
def test_no_gap_or_template_sign_is_left(kind: str, language: str, form: str):
    body = getattr(render(kind, language, {**VALUES, "shared": False, "rows": [], "company": None}), form)
    assert re.search(r"{{|}}|{%|None|\n{4}", body) is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", WITH_EVENT)
@pytest.mark.parametrize("form", ["event_title", "event_text"])
def test_calendar_has_words_in_both_languages(kind: str, language: str, form: str):
    assert render_part(kind, f"{form}.{language}.txt", {**VALUES, "language": language}).strip()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", WITH_EVENT)
def test_time_stands_in_subject_text_and_html(kind: str, language: str):
    words = render(kind, language, VALUES)
    assert all(VALUES["when"] in part for part in (words.subject, words.text, words.html))


def test_name_with_a_line_break_stays_one_subject():
    words = render("booking_expert", "sv", {**VALUES, "company": "Ullkulla\r\nBcc: m@elsewhere.example"})
    assert words.subject.startswith("Bokat möte: Ullkulla Bcc:")
    assert len(words.subject.splitlines()) == 1


def test_second_line_of_an_answer_cannot_pose_as_a_row():
    value = {"key": "company_name", "label": "företag", "value": "Ullkulla\n- Telefon: 070"}
    assert "\n  - Telefon: 070" in render("booking_expert", "sv", {**VALUES, "rows": [value]}).text


def test_summary_without_theme_or_tip_still_names_the_next_step():
    words = render("summary", "sv", {**VALUES, "needs": [], "themes": [], "tips": [], "first_step": None})
    assert "Boka en tid i chatten" in words.text
    assert "TIPS" not in words.text


def test_owner_is_named_as_a_third_person():
    row = {"key": "contact_name", "label": "ditt namn", "value": "Ulla"}
    assert "\n- Namn: Ulla\n" in render("booking_expert", "sv", {**VALUES, "rows": [row]}).text


def test_moved_session_says_so():
    assert render("booking_owner", "sv", {**VALUES, "moved": True}).subject.startswith("Ny tid")


def test_missing_value_is_an_error():
    with pytest.raises(jinja2.UndefinedError):
        render("booking_owner", "sv", {})
