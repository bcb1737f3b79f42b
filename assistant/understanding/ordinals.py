"""Which of several choices an owner means."""

import re

from assistant.understanding.numbers import numbers_in
from assistant.understanding.words import any_of, loose

_ORDINALS = (
    (r"första", r"förste", r"1:a", r"ettan?", r"first", r"1st", r"översta", r"top"),
    (r"andra", r"andre", r"2:a", r"tvåan?", r"second", r"2nd"),
    (r"tredje", r"3:e", r"trean?", r"third", r"3rd"),
    (r"fjärde", r"4:e", r"fyran", r"fourth", r"4th"),
    (r"femte", r"5:e", r"femman?", r"fifth", r"5th"),
    (r"sjätte", r"6:e", r"sexan?", r"sixth", r"6th"),
)
_LAST_BUT_ONE = loose(any_of(r"näst\s+sist\w*", r"second\s+(?:to\s+)?last", r"last\s+but\s+one", r"next\s+to\s+last"))
_LAST = loose(any_of(r"sist[ae]?", r"last", r"final", r"nedersta", r"understa", r"bottom"))
_MIDDLE = loose(
    any_of(
        r"mittersta",
        r"mellersta",
        r"mittenalternativet",
        r"(?:i|in\s+the)\s+(?:mitten|middle)",
        r"(?:the\s+)?middle(?:\s+one)?",
    )
)
_THE_OTHER = loose(any_of(r"den\s+andr[ae]", r"det\s+andra", r"the\s+other(?:\s+one)?"))
_NONE = loose(
    any_of(
        r"ing(?:en|et|a)\s+(?:av|utav)", r"none", r"neither", r"varken", r"inte", r"not", r"ej", r"ingen\w*", r"inget",
        r"(?:de|dom|några|nåra|inga|har\s+ni|finns\s+det|any)\s+(?:andra|others?)", r"the\s+others", r"för\s+det",
        r"i\s+(?:första|andra|sista)\s+hand",
        r"any\s+other", r"first\s+(?:thing|available|free)", r"first(?=\s+(?:i|tell|let))", r"first\s+of\s+all",
        r"(?:första|sista|andra|last|first)\s+(?:veck|dag|måndag|tisdag|onsdag|torsdag|fredag|week|day|monday|"
        r"tuesday|wednesday|thursday|friday)\w*",
    )
)  # fmt: skip
_OTHERS = loose(
    r"(?<!den\s)(?<!det\s)(?<!nr\s)(?<!ta\s)andra\s+(?!alternativet|tiden|förslaget|experten|personen|valet|"
    r"temat|rådet|tack)\w"
)
_A_TIME = loose(
    r"\d\s*[:.]\s*\d\d|\d\s*/\s*\d|(?<!\w)(?:kl|klockan|at|vid|v|vecka|week)\.?\s*\d|\d+\s*(?:am|pm|h|min|jan|feb|mar|"
    r"apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\w*|"
    r"(?:kl|klockan|halv|kvart|at)\s+\w+"
)
_POINTED = loose(
    r"^\W*(?:(?:jag|vi|i|we)\s+(?!är|are)(?:\w+\s+)?)?(?:(?:tar|ta|väljer|välj|vill\s+ha|take|choose|pick|want|"
    r"gärna|helst|ja|yes|ok|okej|jo|option|alternativ\w*|nr|no|nummer|number|#|val|den|det|tid\w*|i'll|i'd|"
    r"förslag|slot|the|med|nog|one|det\s+blir|it's|go|for|kör|på|please|tack|number)\W*)*$"
)
_SHORT = 6


def read_ordinal(text: str, *, count: int) -> int | None:
    """The place of the choice meant, from 0, among `count`; None when it is not one of them, or not clear."""
    if _NONE.search(text) or _A_TIME.search(text):
        return None
    if _LAST_BUT_ONE.search(text):
        return count - 2 if count > 1 else None
    if count == 2 and _THE_OTHER.search(text):
        return 1
    places = _ordinals(text, count) or _numbers(text)
    return places.pop() if len(places) == 1 and max(places) < count else None


def _ordinals(text: str, count: int) -> set[int]:
    words = _OTHERS.sub(" ", text)
    places = {place for place, forms in enumerate(_ORDINALS) if loose(any_of(*forms)).search(words)}
    if _LAST.search(words):
        places.add(count - 1)
    if _MIDDLE.search(words) and count % 2:
        places.add(count // 2)
    return places


def _numbers(text: str) -> set[int]:
    """A number counts when the message is short and hardly says more than which one."""
    if len(text.split()) > _SHORT:
        return set()
    told = [number for number in numbers_in(text) if not number.is_article or not re.search(r"\w", text[number.end :])]
    pointed = [number for number in told if _POINTED.match(text[: number.start])]
    return {number.value - 1 for number in pointed if number.value > 0} if len(told) == len(pointed) else set()
