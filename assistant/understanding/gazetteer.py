"""The places an owner may name, each with the municipality it lies in, and how people misspell them."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from assistant.understanding.words import fold, set_of

LOCALITIES = Path(__file__).resolve().parents[2] / "nlu_data" / "lookups" / "localities.csv"
OUTSIDE = "outside"
MUNICIPALITIES: Mapping[str, str] = {
    "Bollebygd": "bollebygd", "Borås": "boras", "Herrljunga": "herrljunga", "Mark": "mark", "Svenljunga": "svenljunga",
    "Tranemo": "tranemo", "Ulricehamn": "ulricehamn", "Vårgårda": "vargarda",
}  # fmt: skip
_SHORTENED: Mapping[str, str] = {
    "boås": "Borås", "bårås": "Borås", "boräs": "Borås", "marks": "Mark", "markbygden": "Mark", "tygriket": "Mark",
    "uhamn": "Ulricehamn", "tranemå": "Tranemo", "svenl": "Svenljunga", "gbg": "Göteborg", "gothenburg": "Göteborg",
    "sthlm": "Stockholm", "holsjunga": "Holsljunga",
}  # fmt: skip
_LARGE_TOWNS = set_of(
    "Uppsala Västerås Örebro Linköping Helsingborg Norrköping Lund Umeå Gävle Södertälje Eskilstuna Växjö "
    "Karlstad Sundsvall Östersund Kristianstad Kalmar Luleå Falun Visby Kungälv Karlskrona Nyköping Borlänge "
    "Värnamo Nässjö Ängelholm Landskrona Trelleborg Vänersborg Lysekil Strömstad Skara Tibro Hjo Töreboda "
    "Hylte Tranås Vetlanda"
)
_NEAR_ENOUGH, _FAR_ENOUGH = 6, 9
_LIKE_A_PLACE = frozenset({"kattunge", "kattungar", "kattungen", "fotskav", "kammar", "fristads", "himmel"})


@dataclass(frozen=True)
class Place:
    """A place by its own name; `is_municipality` when the name is that of the municipality itself."""

    name: str
    municipality: str

    @property
    def is_municipality(self) -> bool:
        return self.name in MUNICIPALITIES


def find_exact(written: str) -> Place | None:
    """The place with this name, with or without diacritics, in the genitive too."""
    for form in _forms(written.lower()):
        if form in _SHORTENED:
            return _places()[fold(_SHORTENED[form])]
        if fold(form) in _places():
            return _places()[fold(form)]
    return None


def find_misspelled(written: str) -> Place | None:
    """The one place this may be a slip of: one letter off from six letters, two from nine, never under six."""
    near = {place.municipality: place for form in _forms(fold(written)) for place in _near(form)}
    return next(iter(near.values())) if len(near) == 1 else None


def _forms(word: str) -> tuple[str, ...]:
    return (word, word[:-1]) if word.endswith("s") else (word,)


def _near(form: str) -> Iterator[Place]:
    """Places at the least distance found, within what the length allows."""
    if len(form) < _NEAR_ENOUGH or form in _LIKE_A_PLACE:
        return
    distances = {name: Levenshtein.distance(form, name, score_cutoff=2) for name in _places()}
    allowed = {name: far for name, far in distances.items() if far <= _slips_allowed(name)}
    least = min(allowed.values(), default=0)
    yield from (_places()[name] for name, far in allowed.items() if far == least)


def _slips_allowed(name: str) -> int:
    if len(name) >= _FAR_ENOUGH:
        return 2
    return 1 if len(name) >= _NEAR_ENOUGH else -1


@cache
def _places() -> dict[str, Place]:
    """Every place by its folded name; those of the file come before the large towns."""
    towns = {fold(town): Place(town, OUTSIDE) for town in _LARGE_TOWNS}
    members = {fold(name): Place(name, identifier) for name, identifier in MUNICIPALITIES.items()}
    return towns | _read_localities() | members


def _read_localities() -> dict[str, Place]:
    with LOCALITIES.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        return {fold(row["locality"]): Place(row["locality"], row["municipality_id"]) for row in rows}


@cache
def names_of_several_words() -> tuple[tuple[str, ...], ...]:
    """Folded names such as Östra Frölunda, word by word."""
    return tuple(tuple(name.split()) for name in _places() if " " in name)
