"""How many work in the company, as one of the contract's six sizes."""

import re

from assistant.understanding.entity import Entity
from assistant.understanding.numbers import Number, numbers_in
from assistant.understanding.size_phrases import find_answers, find_phrases
from assistant.understanding.size_sums import find_sum
from assistant.understanding.size_words import (
    ALONE,
    AMONG_THEM,
    BESIDE,
    EMPLOYS,
    FEWER,
    GOES_ON,
    MORE,
    NO_STAFF,
    NOT_A_COUNT,
    NOT_WORKERS,
    TEAM_OF,
    THE_TWO,
    THEN_PEOPLE,
    THEN_WORK,
    THEN_WORKERS,
    UNIT,
    UNSETTLED,
    WE_ARE,
)

_LARGEST = ((1, "solo"), (9, "2-9"), (49, "10-49"), (249, "50-249"))
_RANGES = re.compile(r"(?<![\d-])(2\s?[-–]\s?9|10\s?[-–]\s?49|50\s?[-–]\s?249|250\s?\+)(?![\d-])")
_NEAR = 80
_LONGEST_ANSWER = 20


def find_sizes(text: str, *, is_asked: bool = False) -> list[Entity]:
    """Every size told, in order. A bare number counts only when the size was asked for."""
    is_answer = is_asked and len(text.split()) <= _LONGEST_ANSWER
    found = _find_sums(text, is_asked=is_answer)
    for more in (
        find_phrases(text, is_asked=is_asked),
        _find_ranges(text) if is_asked else [],
        _find_counts(text, is_asked=is_asked),
    ):
        found += [one for one in more if not _is_within(one, found)]
    return _once_each(_without_staff(text, found)) or (find_answers(text) if is_answer else [])


def _find_sums(text: str, *, is_asked: bool) -> list[Entity]:
    found = find_sum(text, is_asked=is_asked)
    return [Entity("size", size_of(found.people), found.start, found.end)] if found else []


def _without_staff(text: str, found: list[Entity]) -> list[Entity]:
    """Owners without employees are as many as they are: "five owners, no employees"."""
    if len({one.value for one in found}) < 2:
        return found
    return [one for one in found if not NO_STAFF.match(text[one.start : one.end])]


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
    beside = BESIDE.search(text[max(0, number.start - _NEAR) : number.start])
    if number.value == 1 and beside:
        return 2
    before = text[max(0, number.start - _NEAR) : number.start]
    return number.value - bool(FEWER.search(before)) + bool(MORE.search(before))


def _end(text: str, number: Number) -> int:
    after = text[number.end : number.end + _NEAR]
    word = THEN_WORKERS.match(after) or THEN_WORK.match(after) or THEN_PEOPLE.match(after)
    return number.end + (word.end() if word else 0)


def _counts_people(text: str, number: Number, *, is_asked: bool) -> bool:
    before, after = _clause(text, number), text[number.end : number.end + _NEAR]
    if number.value > 2000 or AMONG_THEM.search(before) or NOT_A_COUNT.search(before):
        return False
    if _is_we(before, after, number) or EMPLOYS.search(before):
        return True
    if number.is_article and not is_asked and not _is_first_employee(text, number):
        return False
    if _names_people(after) and not NOT_WORKERS.match(_past_people(after)):
        return is_asked or not UNSETTLED.search(before)
    return is_asked and _is_bare(text, number)


def _is_first_employee(text: str, number: Number) -> bool:
    """True for "vi har en anställd"; "en kollega" is anyone."""
    is_employee = re.match(r"(?i)\s+(?:\w+\s+)?(?:anställd|employee)\b", text[number.end : number.end + _NEAR])
    return bool(is_employee and BESIDE.search(text[max(0, number.start - _NEAR) : number.start]))


def _clause(text: str, number: Number) -> str:
    near = text[max(0, number.start - _NEAR) : number.start]
    return re.split(r"[.!?;,\n]|\s(?:och|men|and|but)\s", near)[-1]


def _is_we(before: str, after: str, number: Number) -> bool:
    if number.is_article or UNIT.match(after) or NOT_WORKERS.match(after):
        return False
    return bool(WE_ARE.search(before) or TEAM_OF.search(before) or THE_TWO.match(after))


def _names_people(after: str) -> bool:
    return any(pattern.match(after) for pattern in (THEN_WORKERS, THEN_WORK, THEN_PEOPLE))


def _past_people(after: str) -> str:
    found = THEN_PEOPLE.match(after)
    return after[found.end() :] if found else ""


def _is_bare(text: str, number: Number) -> bool:
    """A number given as the answer; "en", "ett" and "one" only when they are all of it."""
    if number.is_article:
        return bool(ALONE.match(text))
    after = text[number.end : number.end + _NEAR]
    return not UNIT.match(after) and bool(GOES_ON.match(after))


def _is_within(one: Entity, found: list[Entity]) -> bool:
    return any(one.overlaps(other) for other in found)
