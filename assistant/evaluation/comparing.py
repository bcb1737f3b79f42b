"""A reader's labels beside those of somebody who reads nothing, for each language and in total."""

from collections.abc import Iterator, Sequence

from assistant.evaluation.baselines import always_the_commonest, at_random
from assistant.evaluation.intervals import bootstrap
from assistant.evaluation.scores import Labels, accuracy, macro_f1
from assistant.evaluation.tables import Row, percent, table

LANGUAGES = ("sv", "en")


def comparison(truth: Labels, said: Labels, languages: Sequence[str]) -> str:
    """A table: accuracy and macro-F1 with its 95 % interval of the model and two baselines."""
    head = ["", "items", "accuracy", "macro-F1", "95 % interval"]
    return table(head, _rows(truth, said, languages))


def only(items: Sequence[str], languages: Sequence[str], language: str) -> list[str]:
    """The items in `language`."""
    return [item for item, written in zip(items, languages, strict=True) if written == language]


def _rows(truth: Labels, said: Labels, languages: Sequence[str]) -> Iterator[Row]:
    for language in LANGUAGES:
        yield _row(language, only(truth, languages, language), only(said, languages, language))
    yield _row("total", truth, said)
    yield _row("baseline: always the commonest label", truth, always_the_commonest(truth))
    yield _row("baseline: at random", truth, at_random(truth))


def _row(name: str, truth: Labels, said: Labels) -> Row:
    interval = bootstrap(macro_f1, truth, said)
    return (name, len(truth), percent(accuracy(truth, said)), macro_f1(truth, said), interval)
