"""Reads which e-mail address an owner means when she is asked about the one she wrote."""

import re

from assistant.interviews.turn import Turn
from assistant.understanding.scales import read_ordinal, read_yes_no

DENIED = re.compile(r"\b(?:inte|ej|not|isn't)\b", re.IGNORECASE)


def read_address(turn: Turn, labels: dict[str, str]) -> str | None:
    """`yes` for the address she was asked about, `no` for what she wrote, or another address that she tells instead."""
    told = turn.found("email")
    others = [address for address in told if address != labels.get("no")] or told
    if len(others) == 1 and not (told == [labels["yes"]] and DENIED.search(turn.text)):
        return str(others[0])
    by_words = _named(turn, labels) or _yes_or_no(turn)
    place = read_ordinal(turn.text, count=2)
    return by_words or (None if place is None else ("yes", "no")[place])


def _named(turn: Turn, labels: dict[str, str]) -> str | None:
    """The address whose domain is in the text: "gmail.com", "ja gmail"."""
    words = {word.strip(".,!;:") for word in turn.text.casefold().split()}
    named = [value for value, address in labels.items() if words & _domain_words(address)]
    return named[0] if len(named) == 1 and not DENIED.search(turn.text) else None


def _domain_words(address: str) -> set[str]:
    domain = address.rpartition("@")[2]
    return {domain, domain.partition(".")[0]}


def _yes_or_no(turn: Turn) -> str | None:
    yes = read_yes_no(turn.text)
    return None if yes is None else ("yes" if yes else "no")
