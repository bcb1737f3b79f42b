"""Shifts of a time spoken of before, and wishes for the first free one."""

import re
from datetime import date, timedelta

from assistant.understanding.when.page import Rule
from assistant.understanding.when.patterns import one_of
from assistant.understanding.when.spans import Mention

UNITS = {
    "halvtimme": timedelta(minutes=30), "minut": timedelta(minutes=1), "timm": timedelta(hours=1),
    "kvart": timedelta(minutes=15), "dag": timedelta(days=1), "veck": timedelta(days=7),
}  # fmt: skip
BACK = ("före", "tidigare", "innan")
HOLIDAYS = one_of("jul", "nyår", "påsk", "midsommar")
COUNT = r"(?P<count>\d{1,2}|en|ett|par)"
DIRECTION = r"(?P<way>senare|efter|därpå|tidigare|före|framåt|bakåt)"
ABLE = one_of(
    "möjligt",
    "det går",
    "det bara går",
    "ni kan",
    "ni har tid",
    "ni har en tid",
    "ni har något",
    "ni har ledigt",
    "you can",
    "du kan",
    "går",
)
SOONEST = re.compile(
    rf"\b(?:snarast(?: möjligt)?|så (?:snart|fort|tidigt|snabbt)(?: som)? {ABLE}|fortast möjligt|tidigast möjliga?"
    r"|nästa (?:available|free|lediga|möjliga)(?: (?:tid|tiden|dag|slot|time))?"
    r"|första (?:bästa|lediga|möjliga|tillfälle|available|free|possible|slot)(?: (?:tid|tiden|dag|slot))?"
    r"|(?:er|din|närmaste|nästa) lediga(?: tid)?|asap|as soon as (?:possible|(?:you|we) can)|soonest"
    r"|tidigast (?:possible|available|slot)|den tidigast(?: ni har| one)?(?=\W*$)|omgående|ju (?:förr|tidigare"
    r"|snabbare),? (?:desto|dess|ju) bättre|(?:den )?sooner (?:den )?better"
    r"|när som helst"
    r"|vilken (?:tid|dag) som helst(?! utom)|any ?time|whenever|any dag|spelar ingen roll när)\b"
)
"""Words for the first free time."""


def _shift(found: re.Match[str], _: date) -> Mention:
    unit = next(length for word, length in UNITS.items() if found["unit"].startswith(word))
    count = {"en": 1, "ett": 1, "par": 2, None: 1}.get(found["count"]) or int(found["count"])
    way = -1 if found["way"] in (*BACK, "bakåt") else 1
    return Mention(found.start(), found.end(), shift=count * unit * way)


def _next_unit(found: re.Match[str], _: date) -> Mention:
    way = -1 if found["way"] == "före" else 1
    unit = timedelta(days=7) if found["unit"].startswith("veck") else timedelta(days=1)
    return Mention(found.start(), found.end(), shift=way * unit)


def _same_time(found: re.Match[str], _: date) -> Mention:
    return Mention(found.start(), found.end(), same_time=True)


RULES = (
    Rule(
        rf"\b(?:(?:en|ett) )?{COUNT} (?P<unit>halvtimme|kvart|timmar|timme|minuter|dagar|dag|veckor"
        rf"|vecka) {DIRECTION}\b"
        rf"(?! {HOLIDAYS})(?! ?#)",
        _shift,
    ),
    Rule(
        r"\b(?:den |på )?(?P<unit>dagen|dag|veckan|vecka) (?P<way>efter|därpå|därefter|före)\b"
        rf"(?! (?:{HOLIDAYS}|#|\w*afton|lunch|den|att|en\b|vår|my|i |v|12))(?! ?#)",
        _next_unit,
    ),
    Rule(r"\bsamma (?:klockslag|tid)\b", _same_time),
)
