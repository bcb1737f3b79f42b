"""How many work in the company, as one of the contract's six sizes."""

import re

from assistant.understanding.entity import Entity
from assistant.understanding.numbers import Number, numbers_in
from assistant.understanding.size_phrases import find_answers, find_phrases
from assistant.understanding.size_sums import find_sum
from assistant.understanding.words import any_of, loose

_LARGEST = ((1, "solo"), (9, "2-9"), (49, "10-49"), (249, "50-249"))
_RANGES = re.compile(r"(?<![\d-])(2\s?[-–]\s?9|10\s?[-–]\s?49|50\s?[-–]\s?249|250\s?\+)(?![\d-])")
_KIND = r"(?:-|\s+)?(?:(?:hel|del|tim|fast|full|part)[-\s]?(?:tids?|time)?[-\s]?)?"
_WORKERS = (
    r"(?:anställd\w*|medarbetare|kolleg\w*|employees?|staff|co-?workers?|heltid\w*|deltid\w*|timanställd\w*|"
    r"årsanställd\w*|"
    r"full-?timers?|part-?timers?|manna\w*|on\s+(?:the\s+|our\s+)?(?:payroll|books|team)|på\s+lönelist\w*|"
    r"i\s+(?:personalen|teamet|gänget)|personers?(?:företag|bolag|byrå|studio)\w*|of\s+us)"
)
_PEOPLE = r"(?:pers|pers\.|personer|person|persons|people|personers)"
_THEN_WORKERS = loose(rf"^{_KIND}\s*(?:st|stycken|fast|bra|nya|other|paid)?\s*{_WORKERS}(?!\w)")
_THEN_PEOPLE = loose(rf"^[-\s]*{_PEOPLE}(?!\w)")
_THEN_WORK = loose(
    r"^\s+(?:st\s+|stycken\s+|pers\w*\s+|people\s+|av\s+oss\s+)?(?:som\s+|who\s+)?(?:jobbar|arbetar|"
    r"work)(?!\w)"
)
_NOT_WORKERS = loose(
    r"^\s*\w*\s*(?:per|åt\s+gången|at\s+a\s+time|kom|came|i\s+publiken|deltog|på\s+(?:varje\s+)?kurs\w*|såg|"
    r"besök\w*|om\s+året)"
)
_WE_ARE = loose(
    r"(?<!\w)(?:(?:vi|ja)\s+(?:är|e|va)|är\s+vi|we\s+are|we're|there\s+are|there's|are\s+we)"
    r"(?:\s+(?:nu|just\s+nu|idag|bara|alltså|ju|totalt|runt|ca|cirka|ungefär|omkring|kanske|faktiskt|egentligen|"
    r"numera|still|actually|in\s+fact|really|about|around|only|"
    r"just|currently|now|"
    r"numera|ett\s+(?:team|gäng|lag)\s+(?:på|om)|a\s+(?:team|crew|group|staff)\s+of|nog|väl|typ|nästan|"
    r"sammanlagt))*\s+$"
)
_TEAM_OF = loose(
    r"(?<!\w)(?:team|gäng|lag|arbetslag|styrka|crew|staff|group|kollektiv|personalstyrka|the)\s+(?:på|om|"
    r"of)\s+(?:(?:ca|about|around|just)\s+)?$"
)
_THE_TWO = loose(r"^\s+of\s+us(?!\w)")
_UNIT = loose(
    r"^[-\s]*(?:år\w*|månad\w*|veck\w*|dag\w*|dar|timm\w*|minut\w*|min|mil|km|meter|m|cm|kg|procent|kr|kronor|"
    r"tusen|tkr|miljon\w*|"
    r"nummer|butik\w*|elev\w*|kund\w*|gånger|st\s+(?:per|om)|hus|våning\w*|ställen|orter|platser|years?|months?|"
    r"weeks?|days?|hours?|"
    r"minutes?|miles?|percent|shops?|students?|customers?|clients?|times|places|issues?|steg|av|delar|olika|"
    r"stolar|talet|saker|"
    r"different|things|barn|kids|företag\w*|companies|om|ord|sidor|rum|in|out|svar)(?!\w)"
)
_GOES_ON = loose(
    r"^\s*(?:$|[.,!?;:)(/+]|[-–]\s|(?:st|stycken|styck|pers\w*|people|person|med|inkl\w*|inräkna\w*|totalt|just|"
    r"som|i|idag|här|nu|på|och|o|"
    r"plus|of\s+us|with|including|counting|right|at|and|in|kanske|tror|ungefär|typ|eller|or|to|till|ungefärligt|give|odd|beroende|depending|i\s+snitt|fasta?|tillsvidare\w*|visstid\w*|säsong\w*|founders?|grundare|delägare|across|spread|fördela\w*|-?ish|"
    r"på\s+ett\s+ungefär|fler|färre|"
    r"now|today|altogether|"
    r"total|så|tillsammans|allt|om|men|but|fast|if|ihop|when|när|varav|samt|egentligen|faktiskt|tack|thanks|half|"
    r"me|including|heltid\w*|"
    r"deltid\w*|människor|själar|gubbar|tjejer|killar|kvinnor|män|syskon|systrar|bröder|ägare|partners|owners|"
    r"friends|vänner)(?!\w))"
)
_UNSETTLED = loose(
    any_of(
        r"behöver", r"vill", r"ska", r"skulle", r"planera\w*", r"anställa", r"rekryter\w*", r"söker", r"letar",
        r"hire[ds]?", r"hiring", r"anställde", r"sade?", r"skrev", r"said", r"wrote", r"told",
        r"need", r"want", r"looking", r"tidigare", r"förut", r"hade", r"used\s+to", r"had", r"för", r"for", r"når",
        r"nått", r"nådde",
        r"reach\w*", r"till", r"kunder", r"kund", r"customers?", r"clients?", r"företag\s+med", r"companies",
        r"bolag\s+med", r"publik",
        r"plats", r"bord", r"room", r"bland", r"among", r"utbilda\w*", r"lär", r"teach\w*",
    )
)  # fmt: skip
_ALONE = re.compile(r"^\W*(?:bara|endast|just|only|ca|typ|runt|about|around|kanske|maybe)?\W*[\w-]+\W*$", re.IGNORECASE)
_NO_STAFF = loose(r"(?:inga|utan|no|zero|without|noll|0)\s")
_FEWER = loose(
    r"(?<!\w)(?:under|färre\s+än|mindre\s+än|less\s+than|fewer\s+than|knappt|nästan|almost|just\s+under)\s+$"
)
_AMONG_THEM = loose(
    r"(?<!\w)(?:varav|därav|of\s+(?:whom|which)|whereof|inklusive|inkl\.?|including|counting|av\s+dem\s+är)\s+$"
)
_NOT_A_COUNT = loose(r"(?<!\w)(?:kl\.?|klockan|at|v\.?|vecka|week|nr|nummer|number|punkt|sedan|since)\s*$")
_MORE = loose(r"(?<!\w)(?:över|mer\s+än|fler\s+än|drygt|more\s+than|over)\s+$")
_EMPLOYS = loose(
    r"(?<!\w)(?:sysselsätter|employs?|employing|avlönar)(?:\s+(?:runt|ca|cirka|ungefär|omkring|about|around|some))?\s+$"
)
_BESIDE = loose(r"(?<!\w)(?:har|have|has|nu|och|plus|and|with|med)\s+$")
_NEAR = 80


def find_sizes(text: str, *, is_asked: bool = False) -> list[Entity]:
    """Every size told, in order. A bare number counts only when the size was asked for."""
    found = _find_sums(text, is_asked=is_asked)
    for more in (
        find_phrases(text, is_asked=is_asked),
        _find_ranges(text) if is_asked else [],
        _find_counts(text, is_asked=is_asked),
    ):
        found += [one for one in more if not _is_within(one, found)]
    return _once_each(_without_staff(text, found)) or (find_answers(text) if is_asked else [])


def _find_sums(text: str, *, is_asked: bool) -> list[Entity]:
    found = find_sum(text, is_asked=is_asked)
    return [Entity("size", size_of(found.people), found.start, found.end)] if found else []


def _without_staff(text: str, found: list[Entity]) -> list[Entity]:
    """Owners without employees are as many as they are: "five owners, no employees"."""
    if len({one.value for one in found}) < 2:
        return found
    return [one for one in found if not _NO_STAFF.match(text[one.start : one.end])]


def _once_each(found: list[Entity]) -> list[Entity]:
    """In order, each size where it is first told."""
    backwards = sorted(found, key=lambda one: one.start, reverse=True)
    return list({one.value: one for one in backwards}.values())[::-1]


def size_of(people: int) -> str:
    """The size for a number of people, the owner included."""
    return next((size for largest, size in _LARGEST if people <= largest), "250+")


def _find_ranges(text: str) -> list[Entity]:
    return [
        Entity("size", re.sub(r"\s", "", m[0]).replace("–", "-"), m.start(), m.end()) for m in _RANGES.finditer(text)
    ]


def _find_counts(text: str, *, is_asked: bool) -> list[Entity]:
    counted = [number for number in numbers_in(text) if _counts_people(text, number, is_asked=is_asked)]
    return [Entity("size", size_of(_people(text, number)), number.start, _end(text, number)) for number in counted]


def _people(text: str, number: Number) -> int:
    """One employee beside the owner makes two; a span from five to seven is read as seven."""
    beside = _BESIDE.search(text[max(0, number.start - _NEAR) : number.start])
    if number.value == 1 and beside:
        return 2
    before = text[max(0, number.start - _NEAR) : number.start]
    return number.value - bool(_FEWER.search(before)) + bool(_MORE.search(before))


def _end(text: str, number: Number) -> int:
    after = text[number.end : number.end + _NEAR]
    word = _THEN_WORKERS.match(after) or _THEN_WORK.match(after) or _THEN_PEOPLE.match(after)
    return number.end + (word.end() if word else 0)


def _counts_people(text: str, number: Number, *, is_asked: bool) -> bool:
    before, after = _clause(text, number), text[number.end : number.end + _NEAR]
    if number.value > 2000 or _AMONG_THEM.search(before) or _NOT_A_COUNT.search(before):
        return False
    if _is_we(before, after, number) or _EMPLOYS.search(before):
        return True
    if number.is_article and not is_asked and not _is_first_employee(text, number):
        return False
    if _names_people(after) and not _NOT_WORKERS.match(_past_people(after)):
        return is_asked or not _UNSETTLED.search(before)
    return is_asked and _is_bare(text, number)


def _is_first_employee(text: str, number: Number) -> bool:
    """True for "vi har en anställd"; "en kollega" is anyone."""
    is_employee = re.match(r"(?i)\s+(?:\w+\s+)?(?:anställd|employee)\b", text[number.end : number.end + _NEAR])
    return bool(is_employee and _BESIDE.search(text[max(0, number.start - _NEAR) : number.start]))


def _clause(text: str, number: Number) -> str:
    near = text[max(0, number.start - _NEAR) : number.start]
    return re.split(r"[.!?;,\n]|\s(?:och|men|and|but)\s", near)[-1]


def _is_we(before: str, after: str, number: Number) -> bool:
    if number.is_article or _UNIT.match(after) or _NOT_WORKERS.match(after):
        return False
    return bool(_WE_ARE.search(before) or _TEAM_OF.search(before) or _THE_TWO.match(after))


def _names_people(after: str) -> bool:
    return any(pattern.match(after) for pattern in (_THEN_WORKERS, _THEN_WORK, _THEN_PEOPLE))


def _past_people(after: str) -> str:
    found = _THEN_PEOPLE.match(after)
    return after[found.end() :] if found else ""


def _is_bare(text: str, number: Number) -> bool:
    """A number given as the answer; "en", "ett" and "one" only when they are all of it."""
    if number.is_article:
        return bool(_ALONE.match(text))
    after = text[number.end : number.end + _NEAR]
    return not _UNIT.match(after) and bool(_GOES_ON.match(after))


def _is_within(one: Entity, found: list[Entity]) -> bool:
    return any(one.overlaps(other) for other in found)
