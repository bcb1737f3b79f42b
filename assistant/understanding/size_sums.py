"""Sizes told in parts that are to be added: "me and nine employees", "two owners, a part-timer and my sister"."""

from dataclasses import dataclass

from assistant.understanding.numbers import Number, numbers_in
from assistant.understanding.words import loose

_WORKER = (
    r"(?:\w*anställd\w*|medarbetare|kolleg\w*|kompanjon\w*|\w*praktikant\w*|\w*lärling\w*|\w*delägare|ägare|partners?|"
    r"heltid\w*|deltid\w*|timmis\w*|tillsvidare\w*|visstid\w*|säsong\w*|extra(?:hjälp|personal|jobbare)?|student\w*|vikarie\w*|assistent\w*|grundare|till|fler|"
    r"employees?|staff|full-?timers?|part-?timers?|owners?|founders?|co-?founders?|apprentices?|trainees?|interns?|"
    r"freelancers?|assistants?|colleagues?|co-?workers?|helpers?|hands?|others?|more|(?:full|part)[- ]time)"
)
_RELATIVE = (
    r"(?:man|make|maken|fru|frun|frugan|sambo|sambon|syster|bror|brorsa|brorsan|syrra|syrran|systrar|bröder|dotter|"
    r"dottern|döttrar|son|sonen|söner|pappa|farsan|far|mamma|morsan|mor|"
    r"husband|wife|sister|sisters|brother|brothers|daughter|mother|father|mum|mom|dad|friend|kompis|vän|väninna|kusin|"
    r"cousin|svägerska|svåger)"
)
_KIND = r"(?:(?:fasta?|nya|other|paid|extra|hel|del|tim|full|part|på|on|in|som\s+jobbar)[-\s]+){0,2}"
_THEN_WORKER = loose(rf"^[-\s]*(?:st\s+|stycken\s+)?{_KIND}{_WORKER}(?!\w)(?:\s+(?:på|om|on)\s+\w+)?")
_THEN_RELATIVE = loose(rf"^\s+{_RELATIVE}(?!\w)")
_SELF = loose(r"(?<!\w)(?:jag(?:\s+själv)?|me|i|myself|undertecknad)(?!\w)(?!')")
_KIN = loose(rf"(?<!\w)(?:(?:min|mitt|my|vår|our)\s+)?{_RELATIVE}(?!\w)")
_BETWEEN = loose(
    r"^(?:\s+(?:på|om|on)\s+\w+)?(?:\s*(?:[,+&]|(?<!\w)(?:och|o|å|plus|samt|and|with|med)(?!\w))\s*){1,2}"
    r"(?:(?:även|också|dessutom|ytterligare|an?\s+extra|mina?|mitt|my|våra?|our)\s+)*$"
)
_IS_TOTAL = loose(
    r"(?<!\w)(?:(?:vi|ja)\s+(?:är|e|va)|är\s+vi|we\s+are|we're|totalt|sammanlagt|team\s+(?:på|of|om))(?:\s+\w+)?\s+$"
)
_COUNTS_OTHERS = loose(r"^\s+(?!(?:till|fler|more|på|som|extra|st|pers|och|o|plus|med|hemma|i|nu)(?!\w))\w")
_GOES_ON = loose(r"^\s+(?!(?:själv|på|som|i|just|hemma|driver|och|o|myself|in|at|who)(?!\w))\w")
_SHORT = 8
_PART_OF_THEM = loose(r"^\s+(?:av|of)\s+(?:dem|oss|dom|de|them|us|which|whom)(?!\w)")


@dataclass(frozen=True)
class Part:
    """People at `text[start:end]`; `kind` is self, kin, worker or bare."""

    people: int
    start: int
    end: int
    kind: str


@dataclass(frozen=True)
class Sum:
    """All the parts together, at `text[start:end]`."""

    people: int
    start: int
    end: int


def find_sum(text: str, *, is_asked: bool) -> Sum | None:
    """The first row of at least two parts that add up; bare numbers and relatives count only when asked for."""
    row: list[Part] = []
    for part in _parts(text):
        if row and not _is_joined(text[row[-1].end : part.start], row[-1], part):
            if _adds_up(text, row, is_asked=is_asked):
                break
            row = []
        row.append(part)
    if not _adds_up(text, row, is_asked=is_asked):
        return None
    return Sum(sum(part.people for part in row), row[0].start, row[-1].end)


def _parts(text: str) -> list[Part]:
    counted = [_counted(text, number) for number in numbers_in(text) if number.value > 0]
    named = [Part(1, m.start(), m.end(), "self") for m in _SELF.finditer(text)]
    named += [Part(1, m.start(), m.end(), "kin") for m in _KIN.finditer(text)]
    free = [one for one in named if not any(one.start < part.end and part.start < one.end for part in counted)]
    return sorted([*counted, *free], key=lambda part: part.start)


def _is_joined(between: str, first: Part, second: Part) -> bool:
    bare = between.isspace() and first.kind == second.kind and first.kind != "bare"
    return bare or _BETWEEN.match(between) is not None


def _counted(text: str, number: Number) -> Part:
    after = text[number.end :]
    for kind, pattern in (("worker", _THEN_WORKER), ("kin", _THEN_RELATIVE)):
        if found := pattern.match(after):
            return Part(number.value, number.start, number.end + found.end(), kind)
    return Part(number.value, number.start, number.end, "bare")


def _adds_up(text: str, row: list[Part], *, is_asked: bool) -> bool:
    kinds = {part.kind for part in row}
    if len(row) < 2 or sum(part.kind == "self" for part in row) > 1 or _tells_more(text, row):
        return False
    if not is_asked:
        return "worker" in kinds and kinds <= {"self", "worker"}
    if kinds == {"kin"}:
        return len(text.split()) <= _SHORT
    return kinds != {"bare"} or "+" in text[row[0].end : row[1].start]


def _tells_more(text: str, row: list[Part]) -> bool:
    """True when the parts are of one total ("nine, three of them part-time") or go on with something else."""
    after = text[row[-1].end :]
    if _PART_OF_THEM.match(after) or (row[-1].kind == "self" and _GOES_ON.match(after)):
        return True
    if any(part.kind == "bare" and _COUNTS_OTHERS.match(text[part.end :]) for part in row):
        return True
    follows_total = _IS_TOTAL.search(text[: row[0].start]) is not None
    return follows_total and ("," in text[row[0].end : row[1].start] or row[0].kind == "bare")
