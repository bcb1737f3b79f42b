"""Which of the mentions in a text are denied, and by which word."""

import re
from dataclasses import replace

from assistant.understanding.when.page import TAKEN
from assistant.understanding.when.spans import Mention

TROUBLE = (
    r"(?:full\w*|booked|bokad\w*|bokat|taken|upptag\w+|busy|out(?! of)|körd\w*|kört|dålig\w*|svårt|svår"
    r"|omöjlig\w*|värst"
    r"|sämst|sämre|knepig\w*|krånglig\w*|stängt|bad|worst|hard|difficult|impossible|tricky|off|hopplös\w*|uteslut\w+"
    r"|awkward|problematisk\w*|terrible|awful|hopeless)"
)
"""What a time that does not suit is said to be."""

SOMEWHAT = (
    r"(?:(?:det|redan|tyvärr|helt|lite|mycket|väldigt|för|really|already|very|too|så|ganska|nog|en bit"
    r"|totally|completely) )*"
)
DENIAL = re.compile(
    r"\b(?:inte|utom|varken|neither|knappast|hardly|slipp\w*|slapp|undvik\w*|avoid\w*|skippa\w*|skip|upptagen|upptagna"
    r"|borta|bortrest|bortresta|iväg|sjuk|sjukskriven|fully booked|(?:fullt?|bokad|uppbokad"
    r"|booked)(?= fram till)|sick|ill|unable|ogärna|hatar|hate|fullbokad\w*|krock\w*|clash\w*|krångla\w*"
    rf"|no|unavailable|(?:är|is|blir|looks|ser) {SOMEWHAT}{TROUBLE}|går bort"
    r"|(?:i'?m|i am|we'?re|we are|i är|vi är) (?:off|out)|out av office"
    r"|(?<!före )(?<!efter )semester|på (?:holiday|vacation))\b"
)
BREAK = re.compile(
    r"[.;!?](?:\s|$)|,|\b(?:men|så|fast|(?<!är )(?<!blir )dock|däremot|utan|bara|hellre|helst)\b|\bpassar bra\b"
    r"|\bgår bra\b"
)
FINE = re.compile(
    r"^ ?(?:(?:är|is|are|vore|would be|blir) (?:bra|fine|ok\w*|good|great|perfekt|perfect|bättre|better|möjligt|toppen)"
    r"|(?:går|funkar|passar|fungerar|works|suits|would work|kan jag|kan vi(?! ta)|i can|we can)(?! (?:inte"
    r"|dåligt)\b))\b"
)
"""What follows says that the time suits, so that a denial before it is about another."""

PERHAPS = re.compile(r"^ ?(?:maybe|perhaps|kanske|instead|istället|i stället|då|tack|please)\b")
"""What follows a further time says that it is asked for instead."""

LINK = re.compile(rf"^[\s,/{TAKEN}]*(?:(?:och|eller|samt|nor|på|under|i|heller|any)\b[\s,/]*)*$")


def deny(text: str, mentions: list[Mention]) -> list[Mention]:
    """The mentions in order, each with the place of the word that denies it, if there is one.

    The word denies what follows it in its clause, and what is linked to that; else what stands before it.
    """
    denied: dict[int, int] = {}
    for found in DENIAL.finditer(text):
        follows = _following(text, found.end(), mentions)
        for place in follows or _before(text, found, mentions):
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
        if chain and PERHAPS.match(text[mention.to :]):
            break
        chain.append(place)
        end = mention.to
    return chain


def _before(text: str, word: re.Match[str], mentions: list[Mention]) -> list[int]:
    """What the word denies of what stands before it; "except" and "neither" always speak of what follows."""
    return [] if word[0] in ("utom", "varken", "neither") else _preceding(text, word.start(), mentions)


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
