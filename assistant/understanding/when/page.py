"""A text from which rules take what they understand, each figure once."""

import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from assistant.understanding.when.spans import Mention

TAKEN = "#"
FOLLOWED = (
    r"(?!\d)(?=\s*(?:$|[#,;!?)/]|\.(?:\s|$)|-\s|(?:\d{1,2}[:.]\d\d|på|och|eller|till|fm|em|men|så|någon|nån|är"
    r"|blir|om|helst|tack|passar|funkar"
    r"|fungerar|går|kan|vore|please|would|if|kl|ja|inte|utom|bara|thanks|varje|alla|is|snälla|onwards|framåt|runt"
    r"|samma|in den|kanske|maybe|perhaps|typ|prick|sharp|hade|skulle|could|should|can|i can|works|också|too"
    r"|gärna|tyvärr"
    r"|eftersom|because|först|at|vid|efter|före|mellan|instead|istället|då|denna|nästa|suits|fits|works)\b))"
)
"""A bare figure is a time only when none of the things it could count comes after it."""


class Rule(NamedTuple):
    """A pattern, and what a match of it means; None when it means nothing after all."""

    pattern: str
    read: Callable[[re.Match[str], date], Mention | None]


class Page:
    """The text that is left, and the mentions taken from it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.mentions: list[Mention] = []

    def take(self, rules: Iterable[Rule], today: date) -> None:
        """Applies the rules in order; what one has understood the next ones see as taken."""
        for rule in rules:
            for found in list(re.finditer(rule.pattern, self.text)):
                mention = rule.read(found, today)
                if mention:
                    self._keep(mention)

    def _keep(self, mention: Mention) -> None:
        self.mentions.append(mention)
        self.cover(mention.at, mention.to)

    def cover(self, at: int, to: int) -> None:
        """Marks a stretch as understood."""
        self.text = self.text[:at] + TAKEN * (to - at) + self.text[to:]

    def put(self, old: Mention, new: Mention) -> None:
        """Replaces a mention by one that says more, and covers the words that told it."""
        self.mentions[self.mentions.index(old)] = new
        self.cover(new.at, new.to)

    def in_order(self) -> list[Mention]:
        """The mentions as they stand in the text."""
        return sorted(self.mentions, key=lambda mention: mention.at)
