"""One figure for each language, length and hand, with how far it would move with other messages or other authors."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from assistant.evaluation.intervals import Item, share, share_interval, together
from assistant.evaluation.tables import Row, percent, percents, table

LENGTHS = {"1–3 words": 3, "4–10 words": 10, "11–25 words": 25}
LONGER = "over 25 words"
HANDS = {"h": "first hand", "k": "second hand"}
"""Two people wrote the held-out messages, each in eight voices; the letter of an author tells which of them."""


class Written(Protocol):
    """A held-out message with its author."""

    @property
    def text(self) -> str: ...
    @property
    def language(self) -> str: ...
    @property
    def author(self) -> str: ...


def groups_table(what: str, items: Sequence[Written], is_right: Sequence[bool]) -> str:
    """A row for each group that has items, and one for all of them."""
    head = [what, "items", "right", "95 % interval", "over authors"]
    return table(head, _rows(items, is_right))


def groups_of(item: Written) -> tuple[str, str, str]:
    """The language, length and hand of a message, as the tables call them."""
    words = len(item.text.split())
    length = next((name for name, most in LENGTHS.items() if words <= most), LONGER)
    return item.language, length, HANDS.get(item.author[:1], item.author)


def _rows(items: Sequence[Written], is_right: Sequence[bool]) -> Iterator[Row]:
    for name in ["sv", "en", *LENGTHS, LONGER, *HANDS.values()]:
        places = [place for place, item in enumerate(items) if name in groups_of(item)]
        if places:
            yield _row(name, [items[one] for one in places], [is_right[one] for one in places])
    if items:
        yield _row("total", items, is_right)


def _row(name: str, items: Sequence[Written], is_right: Sequence[bool]) -> Row:
    found: list[Item] = [(int(right), 1) for right in is_right]
    by_author = together(found, [item.author for item in items])
    intervals = (percents(share_interval(found)), percents(share_interval(by_author)))
    return (name, len(items), percent(share(found)), *intervals)
