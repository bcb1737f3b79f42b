"""What the chat says stands once, in both languages, with nothing missing and nothing left over."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from assistant.dialogue.texts import DOMAIN, PLACEHOLDER, language_of
from assistant.interviews.asides import ANSWERS
from assistant.interviews.questions import QUESTIONS

ROOT = DOMAIN.parent.parent.parent
RULES = DOMAIN.parent / "rules"
LANGUAGES = ("sv", "en")
KEYS = (*QUESTIONS, "clarify")
PER_KEY = ("ask", "explain", "example", "label")
LONGEST = 60
MAY_BE_LONG = {"utter_notice", "utter_privacy"}
JARGON = re.compile(
    r"innovationsledningssystem|skala upp|disrupt|\bROI\b|\bleads\b|\bKPI|stakeholder|leverage|synerg",
    re.IGNORECASE,
)
NAME = re.compile(r"""f?["'](utter_[a-z_0-9]+(?:\{[^}]*\}[a-z_0-9]*)?)["'{]?""")


def read_responses() -> list[tuple[str, list[dict[str, Any]]]]:
    """Every response of every file, those defined twice included."""
    files = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(DOMAIN.glob("*.yml"))]
    return [pair for one in files for pair in (one.get("responses") or {}).items()]


RESPONSES = dict(read_responses())
WORDINGS = [
    pytest.param(name, wording, id=f"{name}-{number}")
    for name, wordings in RESPONSES.items()
    for number, wording in enumerate(wordings, start=1)
]


def named_in_code() -> Iterator[str]:
    """Names of responses in our Python, with `*` where a part is filled in."""
    for folder in ("assistant", "api", "actions"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for found in NAME.finditer(path.read_text(encoding="utf-8")):
                yield re.sub(r"{.*?}", "*", found[1])


def named_in_rules() -> Iterator[tuple[str, str]]:
    """Intent and response of every rule."""
    for path in sorted(RULES.glob("*.yml")):
        for rule in yaml.safe_load(path.read_text(encoding="utf-8"))["rules"]:
            intent, answer = rule["steps"][:2]
            yield intent["intent"], answer["action"]


def matches(pattern: str, name: str) -> bool:
    return re.fullmatch(re.escape(pattern).replace(r"\*", "[a-z_0-9]+"), name) is not None


def variant_of(wording: dict[str, Any]) -> str | None:
    return next((one["value"] for one in wording["condition"] if one["name"] == "variant"), None)


def test_no_response_is_defined_twice() -> None:
    counted = Counter(name for name, _ in read_responses())
    assert [name for name, count in counted.items() if count > 1] == []


@pytest.mark.parametrize("name", [name for name in RESPONSES if not name.startswith("utter_ask_")])
def test_a_response_has_one_wording_in_each_language(name: str) -> None:
    assert sorted(str(language_of(one)) for one in RESPONSES[name]) == sorted(LANGUAGES)


@pytest.mark.parametrize("key", KEYS)
def test_a_question_has_every_variant_in_both_languages_and_no_sentence_twice(key: str) -> None:
    variants = ["1", "2", "3", "4", "5", "6"] if key == "deepen" else ["1", "2", "3"]
    wordings = RESPONSES[f"utter_ask_{key}"]
    expected = [(language, variant) for language in LANGUAGES for variant in variants]
    assert [(language_of(one), variant_of(one)) for one in wordings] == expected
    assert len({one["text"] for one in wordings}) == len(wordings)


@pytest.mark.parametrize("key", KEYS)
def test_a_question_offers_choices_with_its_first_wording_only(key: str) -> None:
    offered = [variant_of(one) for one in RESPONSES[f"utter_ask_{key}"] if "buttons" in one]
    assert offered in ([], ["1", "1"])


@pytest.mark.parametrize("name", RESPONSES)
def test_both_languages_offer_the_same_choices_and_placeholders(name: str) -> None:
    by_language = {language: [one for one in RESPONSES[name] if language_of(one) == language] for language in LANGUAGES}
    values = [
        [button["payload"] for one in wordings for button in one.get("buttons", [])]
        for wordings in by_language.values()
    ]
    placeholders = [
        {found for one in wordings for found in PLACEHOLDER.findall(one["text"])} for wordings in by_language.values()
    ]
    swedish, english = ([value for value in one if value not in {"english", "swedish"}] for one in values)
    assert swedish == english
    assert placeholders[0] == placeholders[1]


@pytest.mark.parametrize("key", KEYS)
def test_a_question_has_no_placeholder_since_rasa_fills_none(key: str) -> None:
    assert not any(PLACEHOLDER.search(one["text"]) for one in RESPONSES[f"utter_ask_{key}"])


@pytest.mark.parametrize("key", KEYS)
def test_every_question_can_be_explained_exemplified_and_named(key: str) -> None:
    assert [part for part in PER_KEY if f"utter_{part}_{key}" not in RESPONSES] == []


def test_every_response_named_in_code_or_rules_exists() -> None:
    named = {*named_in_code(), *(answer for _, answer in named_in_rules())}
    assert [one for one in sorted(named) if not any(matches(one, name) for name in RESPONSES)] == []


def test_every_response_is_said_somewhere() -> None:
    named = {*named_in_code(), *(answer for _, answer in named_in_rules())}
    named |= {f"utter_ask_{key}" for key in KEYS}
    assert [name for name in RESPONSES if not any(matches(one, name) for one in named)] == []


def test_every_side_question_of_the_core_has_one_rule() -> None:
    assert sorted(named_in_rules()) == sorted(ANSWERS.items())


@pytest.mark.parametrize(("name", "wording"), WORDINGS)
def test_a_wording_is_short_and_plain(name: str, wording: dict[str, Any]) -> None:
    said = " ".join([wording["text"], *(button["title"] for button in wording.get("buttons", []))])
    assert not JARGON.search(said)
    assert name in MAY_BE_LONG or len(wording["text"].split()) <= LONGEST


@pytest.mark.parametrize(
    "path",
    [*DOMAIN.glob("*.yml"), *RULES.glob("*.yml")],
    ids=lambda path: f"{path.parent.name}/{path.name}",
)
def test_a_dialogue_file_is_of_the_version_rasa_reads(path: Path) -> None:
    assert yaml.safe_load(path.read_text(encoding="utf-8"))["version"] == "3.1"
