"""Words before or after days that cut or open them: "slutet av", "efter", "senast", "och framåt"."""

import re
from dataclasses import replace
from datetime import date, timedelta

from assistant.understanding.when.beside import stand_beside
from assistant.understanding.when.feasts import next_working_day
from assistant.understanding.when.page import Page
from assistant.understanding.when.parts import LATE, MORNING
from assistant.understanding.when.spans import DAY, Days, Mention

PIECE = re.compile(
    r"(?:\b(?:i|på|in|at|den|under) )*\b(början|inledningen|tidigt|mitten|slutet|sent|senare"
    r"|mitt|första hal\w+|första hälften|andra hal\w+|andra hälften)[ -](?:(?:av|på|i|in|den) )*$"
)
BOUND = re.compile(
    r"\b(före|efter|från|tidigast|senast|fram till|till och med|by)(?: och med)? (?:(?:den|på|i|under) )*$"
)
ONWARDS = re.compile(
    r"^ ?(?:och |eller )?(?:framåt|framöver|onwards|(?<=eller )senare|(?<=och )senare|därefter"
    r"|tidigast(?! (?:kl )?(?:\d|halv|kvart)))\b"
)
LATEST = re.compile(r"^ ?(?:senast(?! (?:kl )?(?:\d|halv|kvart))|eller tidigare|at den senast|at senast)\b")
SHORTEST = timedelta(days=14)
MOST_MONTHS = 6
PIECES_OF_WEEK = {"b": (0, 2), "m": (1, 4), "s": (3, 5), "f": (0, 3), "a": (2, 5)}
PIECES_OF_MONTH = {"b": (0, 10), "m": (10, 20), "s": (20, 31), "f": (0, 15), "a": (15, 31)}
"""First day and the day after the last, counted from the beginning; by the first letter of the word."""


def apply_bounds(page: Page, today: date) -> None:
    """Lets the words around the days found so far change them."""
    for mention in page.in_order():
        if mention.days and mention.days.start:
            beside = stand_beside(page, mention)
            if beside is None:
                _bound(page, _cut(page, mention), today)


def _cut(page: Page, mention: Mention) -> Mention:
    found = PIECE.search(page.text[: mention.at])
    if not found or not mention.days:
        return mention
    if found[1] == "senare" and mention.days.is_single:
        return mention
    return _put(page, mention, _piece(replace(mention, at=found.start()), mention.days, _letter(found[1])))


def _letter(word: str) -> str:
    return {"tidigt": "b", "inledningen": "b", "sent": "s", "senare": "s"}.get(word, word[0])


def _piece(mention: Mention, days: Days, letter: str) -> Mention:
    if days.is_single or not (days.start and days.end):
        return mention if mention.hours else replace(mention, hours={"b": MORNING, "s": LATE}.get(letter))
    if not days.is_week and days.end - days.start < SHORTEST:
        return mention
    first, last = (PIECES_OF_WEEK if days.is_week else PIECES_OF_MONTH)[letter]
    scale = min(MOST_MONTHS, max(1, (days.end - days.start).days // 31))
    end = min(days.end, days.start + timedelta(days=last * scale)) if last != 31 else days.end
    return mention.with_days(Days(days.start + timedelta(days=first * scale), end))


def _bound(page: Page, mention: Mention, today: date) -> None:
    found = BOUND.search(page.text[: mention.at])
    onwards = ONWARDS.match(page.text[mention.to :])
    if mention.days and found:
        _put(page, mention, replace(mention.with_days(_opened(mention.days, found[1], today)), at=found.start()))
    elif mention.days and (latest := LATEST.match(page.text[mention.to :])):
        days = _opened(mention.days, "senast", today)
        _put(page, mention, replace(mention.with_days(days), to=mention.to + latest.end()))
    elif mention.days and onwards:
        days = _opened(mention.days, "från", today)
        _put(page, mention, replace(mention.with_days(days), to=mention.to + onwards.end()))


def _opened(days: Days, word: str, today: date) -> Days:
    if word == "efter" and days.end:
        return Days(next_working_day(days.end) if days.feast or days.is_week else days.end, None)
    if word in ("från", "tidigast"):
        return Days(days.start, None)
    end = days.start if word == "före" else days.end
    return Days(min(today, (end or today) - DAY), end)


def _put(page: Page, old: Mention, new: Mention) -> Mention:
    page.put(old, new)
    return new
