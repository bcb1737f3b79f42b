"""Which of the mentions in a text are denied, and by which word."""

import re
from dataclasses import replace

from assistant.understanding.when.page import TAKEN
from assistant.understanding.when.spans import Mention

DENIAL = re.compile(
    r"\b(?:inte|utom|slipper|slippa|undvik\w*|upptagen|upptagna|borta|bortrest|bortresta|iväg|fullbokad\w*|krockar"
    r"|no|unavailable|(?:är|is) (?:full\w*|booked|out(?! of)|körd\w*|kört)|går bort|(?:i'?m|i am|we'?re) (?:off|out)"
    r"|(?<!före )(?<!efter )semester|på (?:holiday|vacation))\b"
)
BREAK = re.compile(r"[.;!?](?:\s|$)|,|\b(?:men|så|fast|däremot|utan|bara|hellre|helst)\b|\bpassar bra\b|\bgår bra\b")
FINE = re.compile(
    r"^ ?(?:(?:är|is|are|vore|would be|blir) (?:bra|fine|ok\w*|good|great|perfekt|perfect|bättre|better|möjligt|toppen)"
    r"|(?:går|funkar|passar|fungerar|works|suits|would work|kan jag|kan vi(?! ta)|i can|we can)(?! (?:inte"
    r"|dåligt)\b))\b"
)
"""What follows says that the time suits, so that a denial before it is about another."""

LINK = re.compile(rf"^[\s,/{TAKEN}]*(?:(?:och|eller|samt|nor|på|under|i|heller|any)\b[\s,/]*)*$")


def deny(text: str, mentions: list[Mention]) -> list[Mention]:
    """The mentions in order, each with the place of the word that denies it, if there is one.

    The word denies what follows it in its clause, and what is linked to that; else what stands before it.
    """
    denied: dict[int, int] = {}
    for found in DENIAL.finditer(text):
        follows = _following(text, found.end(), mentions)
        for place in follows or _preceding(text, found.start(), mentions):
            denied.setdefault(place, found.start())
    return [replace(one, denial=denied.get(place)) for place, one in enumerate(mentions)]


def _following(text: str, end: int, mentions: list[Mention]) -> list[int]:
    chain: list[int] = []
    for place, mention in enumerate(mentions):
        if mention.at < end:
            continue
        gap = text[end : mention.at]
        if BREAK.search(gap) if not chain else not LINK.match(gap):
            break
        if FINE.match(text[mention.to :]) and "eller" not in gap:
            break
        chain.append(place)
        end = mention.to
    return chain


def _preceding(text: str, start: int, mentions: list[Mention]) -> list[int]:
    chain: list[int] = []
    for place, mention in reversed(list(enumerate(mentions))):
        if mention.to > start:
            continue
        gap = text[mention.to : start]
        if BREAK.search(gap) if not chain else not LINK.match(gap):
            break
        chain.append(place)
        start = mention.at
    return chain
