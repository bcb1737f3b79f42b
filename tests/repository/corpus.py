"""The training data and the held-out messages as one kind of record, and when two texts are too alike."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import yaml

from assistant.settings import ROOT

NLU = ROOT / "nlu_data"
HELD_OUT = ROOT / "tests" / "held_out"
LANGUAGES = ("sv", "en")
NAMES_OUTSIDE = {"go_back": "back"}
INTENTS = frozenset(
    """
    greet start affirm deny unsure skip back change_answer repeat explain_question ask_duration ask_price ask_privacy
    delete_my_data export_my_data ask_human switch_language book_session reschedule cancel_booking reject_slots ask_rise
    ask_eligibility ask_about_bot request_tips resume stop thanks goodbye frustrated insult no_need distress
    describe_need describe_business inform off_topic gibberish
    """.split(),
)
THEMES = frozenset(
    """
    digital_ehandel ai_data cirkular_hallbar textil_smart tjanstedesign affarsmodell marknad_varumarke export ip_avtal
    prototyp_test upplevelse_besok immersivt_spel organisation_samverkan finansiering_uppdrag none
    """.split(),
)
FEWEST_WORDS, TOO_ALIKE = 4, 0.8


@dataclass(frozen=True)
class Labelled:
    """A text with its intent or theme; `asking` is the open question where it is known."""

    text: str
    label: str
    language: str
    author: str | None
    asking: str | None = None

    @cached_property
    def plain(self) -> str:
        """Casefolded, without punctuation; a text of signs alone stays as it is."""
        return " ".join(re.findall(r"\w+", self.text.casefold())) or self.text.strip()

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(self.plain.split())


def training_intents() -> Iterator[Labelled]:
    for path in sorted(path for language in LANGUAGES for path in (NLU / language).glob("*.yml")):
        for intent in _read(path)["nlu"]:
            label = NAMES_OUTSIDE.get(intent["intent"], intent["intent"])
            for one in intent["examples"]:
                author = (one.get("metadata") or {}).get("author")
                yield Labelled(one["text"].strip(), label, path.parent.name, author)


def training_themes() -> Iterator[Labelled]:
    for path in sorted((NLU / "themes").glob("*.yml")):
        content = _read(path)
        for one in content["statements"]:
            yield Labelled(one["text"].strip(), content["theme"], one["language"], one.get("author"))


def held_out_intents() -> Iterator[Labelled]:
    for one in _read(HELD_OUT / "intents.yml"):
        yield Labelled(one["text"], one["intent"], one["language"], one["author"], one["asking"])


def held_out_themes() -> Iterator[Labelled]:
    for one in _read(HELD_OUT / "themes.yml"):
        yield Labelled(one["text"], one["theme"], one["language"], one["author"])


def twins(texts: Iterable[Labelled], others: Iterable[Labelled]) -> list[tuple[str, str]]:
    """Pairs with the same words in the same order, whatever their case and punctuation."""
    by_plain = {other.plain: other.text for other in others}
    return [(one.text, by_plain[one.plain]) for one in texts if one.plain in by_plain]


def near_twins(texts: Iterable[Labelled], others: Iterable[Labelled]) -> list[tuple[str, str]]:
    """Pairs of longer texts that share too many of their words (Jaccard); a text is no twin of itself."""
    by_word: dict[str, list[Labelled]] = defaultdict(list)
    for other in others:
        for word in other.words:
            by_word[word].append(other)
    return [(one.text, other.text) for one in texts for other in _sharers(one, by_word) if _is_near(one, other)]


def _sharers(one: Labelled, by_word: dict[str, list[Labelled]]) -> set[Labelled]:
    """Texts with a word of the rarest fifth of this one, and one word more: no other can share four in five."""
    rarest = sorted(one.words, key=lambda word: len(by_word.get(word, ())))
    enough = len(rarest) - int(TOO_ALIKE * len(rarest)) + 1
    return {other for word in rarest[:enough] for other in by_word.get(word, ())}


def _is_near(one: Labelled, other: Labelled) -> bool:
    if one is other or min(len(one.plain.split()), len(other.plain.split())) < FEWEST_WORDS:
        return False
    return len(one.words & other.words) >= TOO_ALIKE * len(one.words | other.words)


@cache
def _read(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
