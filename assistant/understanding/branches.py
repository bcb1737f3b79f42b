"""The branch of a company, from the words its owner uses for the trade."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from assistant.understanding.entity import Entity
from assistant.understanding.words import any_of, fold, loose

TERMS = Path(__file__).resolve().parents[2] / "nlu_data" / "lookups" / "branches.yml"
OTHER = "other"
_OWN_NAMES = {
    "B01": "arkitekt arkitektur", "B02": "formgivning design", "B03": "mode textil fashion textiles",
    "B04": "konst konsthantverk hantverk slöjd art arts craft crafts", "B05": "foto photo", "B06": "film tv",
    "B07": "spel dataspel games game", "B08": "ljud radio podd audio sound", "B09": "musik band kör artist music",
    "B10": "scen scenkonst dance dans teater", "B11": "press litteratur förlag skriver",
    "B12": "reklam kommunikation communication communications marknadsföring pr",
    "B13": "arkiv archives kulturarv",
    "B14": "kulturutbildning undervisning kurser teaching lessons courses",
}  # fmt: skip
_LONG_ENOUGH = 5
_FIRST_PART = 3
_SWEDISH_ENDINGS = r"(?:s|n|en|et|t|a|ar|er|or|na|erna|arna|orna|aren|arens|ens|ns|ets|ers|ars|ernas|arnas|nas)?"
_ENGLISH_ENDINGS = r"(?:s|es|'s|ing|ed|er|ers)?"
_CODE = re.compile(r"(?<!\w)B(0[1-9]|1[0-4])(?!\w)", re.IGNORECASE)
_OTHER = loose(
    any_of(
        r"(?:något\s+)?annat", r"annan(?:\s+bransch)?", r"ingen\s+av\s+(?:dem|de|dom)\w*",
        r"inget\s+av\s+(?:dem|de|dom|det)\w*",
        r"none\s+of\s+(?:them|these|those)", r"(?:something\s+)?else", r"other", r"övrigt",
    )
)  # fmt: skip
_NOT_THIS = loose(r"(?<!\w)(?:inte|ej|not|no)\s+$")
_NOT_A_TRADE = re.compile(r"(?:video(?:mot|samtal|lank|konfer)|radioaktiv|video\s*call|platsannons)\w*")


@dataclass(frozen=True)
class Term:
    """A word or words for a trade, folded; Swedish ones also make compounds."""

    text: str
    branch: str
    is_swedish: bool


def find_branches(text: str, *, is_asked: bool = False) -> list[Entity]:
    """Every word for a trade, in order; asked for, the branches' own names, codes and "other" count too."""
    folded = fold(text)
    found = _longest([(hit, term) for term, pattern in _patterns() for hit in _hits(folded, term, pattern)])
    if is_asked:
        found += [name for name in _own_names(text) if not any(name.overlaps(other) for other in found)]
        found = found or [Entity("branch", OTHER, m.start(), m.end()) for m in _OTHER.finditer(text)][:1]
    return sorted((hit for hit in found if not _NOT_THIS.search(text[: hit.start])), key=lambda hit: hit.start)


def likely_branches(text: str) -> list[str]:
    """Branch ids, the one with most words for it first; where equal, the one named first."""
    return [branch for branch, _ in Counter(hit.value for hit in find_branches(text)).most_common()]


def _hits(folded: str, term: Term, pattern: re.Pattern[str]) -> Iterator[Entity]:
    if re.split(r"[ -]", term.text)[0].removesuffix("e") not in folded:
        return
    for found in pattern.finditer(folded):
        if not _NOT_A_TRADE.match(folded, found.start()):
            yield Entity("branch", term.branch, found.start("term"), found.end("term"))


def _longest(hits: list[tuple[Entity, Term]]) -> list[Entity]:
    """Where several terms read the same letters or the same word, the longest decides."""
    kept: list[Entity] = []
    for hit, _ in sorted(hits, key=lambda one: (one[0].start - one[0].end, -len(one[1].text), one[0].start)):
        if not any(hit.overlaps(other) for other in kept):
            kept.append(hit)
    return kept


def _own_names(text: str) -> list[Entity]:
    codes = [Entity("branch", f"B{m[1]}", m.start(), m.end()) for m in _CODE.finditer(text)]
    folded = fold(text)
    words = [
        Entity("branch", branch, m.start(), m.end())
        for branch, names in _OWN_NAMES.items()
        for m in re.finditer(any_of(*fold(names).split()), folded)
    ]
    return codes + words


@cache
def _patterns() -> tuple[tuple[Term, re.Pattern[str]], ...]:
    return tuple((term, _pattern(term)) for term in _read_terms())


def _read_terms() -> Iterator[Term]:
    branches = yaml.safe_load(TERMS.read_text(encoding="utf-8"))
    for branch, languages in branches.items():
        for language, terms in languages.items():
            yield from (Term(fold(str(term)), branch, is_swedish=language == "sv") for term in terms)


def _pattern(term: Term) -> re.Pattern[str]:
    """The term as a word; from five letters inflected, and in Swedish as the first or last part of a compound."""
    written = re.sub(r"[ -]", r"[\\s-]+", re.escape(term.text).replace("\\ ", " ").replace("\\-", "-"))
    start, end = r"(?<![^\W\d_])", r"(?![^\W\d_])"
    if len(term.text) < _LONG_ENOUGH:
        return re.compile(rf"{start}(?P<term>{written}){end}")
    if not term.is_swedish:
        return re.compile(rf"{start}(?P<term>{written}{_ENGLISH_ENDINGS}){end}")
    inflected = rf"{written}{_SWEDISH_ENDINGS}{end}"
    stem = written.removesuffix("e") if written.endswith("are") else written
    return re.compile(rf"{start}(?P<term>{stem}\w*|\w{{{_FIRST_PART},}}{inflected})")
