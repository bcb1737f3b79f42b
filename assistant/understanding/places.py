"""Municipalities and localities in what an owner writes."""

import re
from collections.abc import Iterator

from assistant.understanding.entity import Entity
from assistant.understanding.gazetteer import OUTSIDE, find_exact, find_misspelled, names_of_several_words
from assistant.understanding.place_evidence import Mention, is_place
from assistant.understanding.place_stance import Stance, stance_of
from assistant.understanding.words import Word, any_of, loose, words_in

_COMPOUND = loose(
    r"^(.{5,}?)s?(?:are|aren|arna|bo|bor|bon|trakten|området|bygden|baserade?|baserat|företag\w*|ateljé\w*|hållet)$"
)
_U_TOWN = re.compile(r"(?<!\w)u[- ]hamn(?!\w)", re.IGNORECASE)
_SHORT_FOR = re.compile(r"(?<!\w)(?:(bolle)|(ulrica))(?!\w)", re.IGNORECASE)
_ELSEWHERE = loose(
    any_of(
        r"annan(?:\s+kommun)?|en\s+annan|ingen\s+av\s+(?:dem|de|dom)\w*|utanför\s+(?:regionen|sjuhärad|området)|"
        r"utomlands|"
        r"någon\s+annanstans|annanstans|none\s+of\s+(?:them|these|those)|outside\s+the\s+region|elsewhere|abroad|"
        r"another\s+one|other|norge|danmark|finland|tyskland|norway|denmark|germany"
    )
    + r"|^\W*(?:i\s+)?vara\W*$"
)
_POSTCODE = re.compile(r"(?<![\d-])(\d{3})\s?\d{2}(?![\d-])")
_BY_POSTCODE = {
    **dict.fromkeys(map(str, range(501, 509)), "boras"), "511": "mark", "512": "svenljunga", "513": "boras",
    "514": "tranemo", "515": "boras", "516": "boras", "517": "bollebygd", "518": "boras", "519": "mark",
    "523": "ulricehamn", "524": "herrljunga", "447": "vargarda",
}  # fmt: skip


def find_places(text: str, *, is_asked: bool = False) -> list[Entity]:
    """Municipality and locality of every place that bears on where the company is, in order.

    A place that does not hold, or was left, is negated. Where work is done goes before where people live.
    """
    mentions = [mention for mention in _mentions(text, is_asked=is_asked) if is_place(mention, is_asked=is_asked)]
    judged = [(mention, stance_of(mention, is_asked=is_asked)) for mention in mentions]
    found = _without_repeats([entity for one in _most_telling(judged) for entity in _entities(*one)])
    return found or (_find_otherwise(text) if is_asked else [])


def _mentions(text: str, *, is_asked: bool) -> Iterator[Mention]:
    words = words_in(text)
    position = 0
    while position < len(words):
        length = _length_of_name(words, position)
        mention = _mention(text, words[position : position + length], is_asked=is_asked)
        if mention:
            yield mention
        position += length
    yield from (
        Mention(text, m.start(), m.end(), place) for m in _U_TOWN.finditer(text) if (place := find_exact("uhamn"))
    )


def _length_of_name(words: list[Word], position: int) -> int:
    """How many words from here make one name."""
    for name in names_of_several_words():
        if tuple(word.folded for word in words[position : position + len(name)]) == name:
            return len(name)
    return 1


def _mention(text: str, words: list[Word], *, is_asked: bool) -> Mention | None:
    start, end = words[0].start, words[-1].end
    written = text[start:end]
    compound = _COMPOUND.match(written)
    place = find_exact(" ".join(written.split())) or (find_exact(compound[1]) if compound else None)
    if place:
        return Mention(text, start, end, place)
    return _misspelled(text, words[0], is_asked=is_asked)


def _misspelled(text: str, word: Word, *, is_asked: bool) -> Mention | None:
    """A slip of the pen counts where a place is expected; a town outside only when asked for."""
    place = find_misspelled(word.typed)
    if not place or (place.municipality == OUTSIDE and not is_asked):
        return None
    mention = Mention(text, word.start, word.end, place)
    return mention if is_asked or mention.is_shown else None


def _most_telling(judged: list[tuple[Mention, Stance]]) -> list[tuple[Mention, Stance]]:
    denied = [one for one in judged if one[1] is Stance.DENIED]
    for wanted in (Stance.PREMISES, Stance.HOLDS, Stance.LIVES, Stance.NEAR):
        telling = [one for one in judged if one[1] is wanted]
        if telling:
            return sorted(telling + denied, key=lambda one: one[0].start)
    return denied


def _entities(mention: Mention, stance: Stance) -> Iterator[Entity]:
    place, is_negated = mention.place, stance is Stance.DENIED
    yield Entity("municipality", place.municipality, mention.start, mention.end, is_negated)
    if not place.is_municipality and place.municipality != OUTSIDE:
        yield Entity("locality", place.name, mention.start, mention.end, is_negated)


def _without_repeats(found: list[Entity]) -> list[Entity]:
    """Each fact once; leaving Borås for a village within Borås leaves the municipality as it was."""
    holding = {(one.name, one.value) for one in found if not one.is_negated}
    kept = [one for one in found if not (one.is_negated and (one.name, one.value) in holding)]
    return list({(one.name, one.value): one for one in reversed(kept)}.values())[::-1]


def _find_otherwise(text: str) -> list[Entity]:
    """Asked for a municipality: a postcode, a pet name, or that it is none of these."""
    if found := _POSTCODE.search(text):
        place = _BY_POSTCODE.get(found[1])
        return [Entity("municipality", place, found.start(), found.end())] if place else []
    if found := _SHORT_FOR.search(text):
        return [Entity("municipality", "bollebygd" if found[1] else "ulricehamn", found.start(), found.end())]
    found = _ELSEWHERE.search(text)
    return [Entity("municipality", OUTSIDE, found.start(), found.end())] if found else []
