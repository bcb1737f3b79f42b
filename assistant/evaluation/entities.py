"""How well facts are found: each by its name and value, as the contract writes it."""

import re
from collections.abc import Iterable, Sequence

from assistant.evaluation.comparing import LANGUAGES
from assistant.evaluation.figures import Figure, key_of
from assistant.evaluation.held_out import Telling, read_tellings
from assistant.evaluation.report import Report
from assistant.evaluation.scores import Counts
from assistant.evaluation.tables import counts_table, percent, table
from assistant.understanding.entities import find_entities

NAMES = ("municipality", "size", "branch", "company_name", "person_name", "email", "phone")
Facts = frozenset[tuple[str, str]]


def report_entities() -> Report:
    """Figures on the held-out messages."""
    tellings = read_tellings()
    return judge_entities(tellings, [found_in(telling) for telling in tellings])


def judge_entities(tellings: Sequence[Telling], found: Sequence[Facts]) -> Report:
    """The report on the facts found in each message, in order."""
    expected = [facts_of(telling.expect.items()) for telling in tellings]
    report = Report("Entities", figures=[f1_of(tellings, expected, found)])
    report.add("Each fact", counts_table("fact", {name: count(expected, found, (name,)) for name in NAMES}))
    report.add("Each language", counts_table("language", _by_language(tellings, expected, found)))
    report.add("Whole messages", _whole_messages(expected, found))
    return report


def found_in(telling: Telling) -> Facts:
    """What is found in a message, without places that are said not to hold."""
    entities = find_entities(telling.text, asking=telling.asking)
    return facts_of((one.name, one.value) for one in entities if one.name in NAMES and not one.is_negated)


def facts_of(pairs: Iterable[tuple[str, str]]) -> Facts:
    """Names with values that compare alike however they were typed."""
    return frozenset((name, _alike(name, value)) for name, value in pairs)


def count(expected: Sequence[Facts], found: Sequence[Facts], names: Sequence[str] = NAMES) -> Counts:
    """Right, wrong and missed over all messages, for the facts in `names`."""
    pairs = list(zip(expected, found, strict=True))
    right = sum(_how_many(true & told, names) for true, told in pairs)
    wrong = sum(_how_many(told - true, names) for true, told in pairs)
    missed = sum(_how_many(true - told, names) for true, told in pairs)
    return Counts(right, wrong, missed)


def f1_of(tellings: Sequence[Telling], expected: Sequence[Facts], found: Sequence[Facts]) -> Figure:
    """F1 over all facts, as a share to which each message adds: 2 for a right one, of 2 and those wrong or missed."""
    pairs = zip(tellings, expected, found, strict=True)
    counts = {key_of(telling): count([true], [told]) for telling, true, told in pairs}
    items = {key: (2 * one.right, 2 * one.right + one.wrong + one.missed) for key, one in counts.items()}
    return Figure("facts F1", dict(items))


def _how_many(facts: Facts, names: Sequence[str]) -> int:
    return sum(name in names for name, _ in facts)


def _by_language(tellings: Sequence[Telling], expected: Sequence[Facts], found: Sequence[Facts]) -> dict[str, Counts]:
    by_language = {}
    for language in LANGUAGES:
        places = [place for place, telling in enumerate(tellings) if telling.language == language]
        by_language[language] = count([expected[one] for one in places], [found[one] for one in places])
    return {**by_language, "total": count(expected, found)}


def _whole_messages(expected: Sequence[Facts], found: Sequence[Facts]) -> str:
    """A message is right when all its facts were found and nothing else; finding nothing ever is the baseline."""
    empty = [told for true, told in zip(expected, found, strict=True) if not true]
    right = sum(true == told for true, told in zip(expected, found, strict=True))
    rows = [
        ("all facts and nothing else", len(expected), percent(right / len(expected))),
        ("baseline: never finds anything", len(expected), percent(len(empty) / len(expected))),
        ("nothing to find, nothing found", len(empty), percent(sum(not told for told in empty) / max(1, len(empty)))),
    ]
    return table(["", "messages", "right"], rows)


def _alike(name: str, value: str) -> str:
    if name == "phone":
        return re.sub(r"\D", "", re.sub(r"^\s*(\+|00)46[\s(0)]*", "0", value))
    return " ".join(value.casefold().split())
