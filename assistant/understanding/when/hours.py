"""Hours in a text: clock times, spans and bounds."""

import re
from dataclasses import replace
from datetime import date, time

from assistant.understanding.when.calendar_dates import read_date
from assistant.understanding.when.clock_face import (
    ANY,
    HOUR,
    JOINED_FIGURES,
    OFFICE_MORNING,
    SURE,
    read_clock,
    span_between,
)
from assistant.understanding.when.page import FOLLOWED, Rule
from assistant.understanding.when.spans import Hours, Mention, one_day

START = r"(?<![\w.,:/-])"
FOUR_FIGURES = r"(?:0[6-9]|1[0-8])[0-5][05]"
"""Never a year of the last centuries."""

NO_COUNT = r"(?<!är )(?<!har )(?<!blir )(?<!kostar )(?<!i )"
BOUND = r"(efter|före|från|tidigast|senast|fram till|by)(?: klockan| kl)?"
AFTER_HOUR = (
    r"((?:eller|och) (?:senare|efter|framåt|uppåt)|onwards|framåt|tidigast|senast|eller tidigare|eller före)"
    r"\b(?! (?:kl )?(?:\d|halv|kvart)| #)"
)
PART_OF_DAY = r"\b(?:kväll|förmiddag|eftermiddag|morgon|fm|em|pm|am)(?:en)?"
LUNCH = {"före": Hours(end=time(12)), "efter": Hours(start=time(13))}
LATEST_BARE = time(18)


def _between(found: re.Match[str], _: date) -> Mention | None:
    first, last = read_clock(found[1]), read_clock(found[2])
    hours = span_between(first, last) if first and last else None
    return Mention(found.start(), found.end(), hours=hours) if hours else None


def _bare_span(found: re.Match[str], today: date) -> Mention | None:
    """Two bare figures are hours only inside a working day; "2-9" and "10-49" are sizes."""
    mention = _between(found, today)
    hours = mention.hours if mention else None
    if not (hours and hours.end) or not found[1].isdigit() or int(found[1]) < OFFICE_MORNING:
        return None
    return mention if hours.end <= LATEST_BARE else None


def _bound(found: re.Match[str], _: date) -> Mention | None:
    clock = read_clock(found[2])
    if not clock or not clock.start:
        return None
    at = clock.other or clock.start
    is_last = found[1] in ("före", "senast", "fram till", "by")
    return Mention(found.start(), found.end(), hours=Hours(end=at) if is_last else Hours(start=at))


def _bound_after(found: re.Match[str], _: date) -> Mention | None:
    """Bounds told after the hour: "10 eller senare", "kl 10 senast"."""
    clock = read_clock(found[1])
    if not clock or not clock.start:
        return None
    is_last = found[2] in ("senast", "eller tidigare", "eller före")
    return Mention(found.start(), found.end(), hours=Hours(end=clock.start) if is_last else Hours(start=clock.start))


def _around_lunch(found: re.Match[str], _: date) -> Mention:
    return Mention(found.start(), found.end(), hours=LUNCH[found[1]])


def _point(found: re.Match[str], _: date) -> Mention | None:
    clock = read_clock(found[1])
    return Mention(found.start(), found.end(), hours=clock) if clock else None


def _near(found: re.Match[str], today: date) -> Mention | None:
    mention = _point(found, today)
    return replace(mention, hours=replace(mention.hours, is_near=True)) if mention and mention.hours else None


def _dotted_after_kl(found: re.Match[str], today: date) -> Mention | None:
    """Takes "kl 3.12" for a date as well: nobody meets at twelve past."""
    clock = read_clock(f"{found[1]}.{found[2]}")
    if not clock:
        return None
    month, minute = int(found[2]), int(found[2])
    day = read_date(found[1], month, today) if 1 <= month <= 12 and minute % 5 else None
    rival = one_day(day) if day else None
    return Mention(found.start(), found.end(), hours=replace(clock, rival=rival))


def _hour_alone(found: re.Match[str], _: date) -> Mention | None:
    """The hour without the words before it, which other rules read."""
    clock = read_clock(found[1])
    return Mention(found.start(1), found.end(1), hours=clock) if clock else None


def _after_date(found: re.Match[str], today: date) -> Mention | None:
    hour = found[1]
    return _point(found, today) if len(hour) == 4 or 7 <= int(hour) <= 17 else None


RULES = (
    Rule(rf"{NO_COUNT}\bmellan (?:kl )?({ANY}) (?:och|-|till) (?:kl )?({ANY}){FOLLOWED}", _between),
    Rule(rf"\b(?:från )?kl ({ANY}) ?(?:-|till|och fram till) ?(?:kl )?({ANY})", _between),
    Rule(rf"\bfrån ({ANY}) ?(?:-|till) ?(?:kl )?({ANY}){FOLLOWED}", _between),
    Rule(rf"{START}({SURE}|{JOINED_FIGURES}) ?(?:-|till) ?(?:kl )?({SURE}|{JOINED_FIGURES})", _between),
    Rule(rf"{START}({FOUR_FIGURES}) ?(?:-|till) ?({FOUR_FIGURES})(?![\w-])", _between),
    Rule(rf"{START}({SURE}) ?(?:-|till) ?({HOUR}){FOLLOWED}", _between),
    Rule(rf"{START}({HOUR}) ?(?:-|till) ?({SURE})", _between),
    Rule(
        rf"(?:(?<=#)|(?<=# )|(?<=#, )|^|(?<=^bara )|(?<=^på )|(?<=^kan )|(?<=utom )|(?<=# inte )|(?<=# eller )"
        rf"|(?<=# och ))({HOUR}) ?(?:-|till) ?({HOUR}){FOLLOWED}",
        _bare_span,
    ),
    Rule(r"\b(före|efter) (?:lunch|lunchen|lunchtid|12:00)\b", _around_lunch),
    Rule(rf"\b{BOUND} ({SURE})", _bound),
    Rule(rf"\b(efter|före|från|tidigast|senast|fram till) kl ({ANY})", _bound),
    Rule(rf"\b{BOUND} ({JOINED_FIGURES}|{HOUR}){FOLLOWED}", _bound),
    Rule(rf"(?:\bkl |\bvid |\brunt |{START})+({ANY}),? {AFTER_HOUR}", _bound_after),
    Rule(r"\bkl (\d{1,2})\.(\d\d)(?![.,]?\d)", _dotted_after_kl),
    Rule(rf"\b(?:runt|vid) (?:kl )?({SURE})", _near),
    Rule(rf"\brunt kl ({ANY})", _near),
    Rule(rf"{NO_COUNT}\brunt ({HOUR}){FOLLOWED}", _near),
    Rule(rf"\b(?:vid )?kl ({ANY})", _point),
    Rule(rf"{NO_COUNT}\b(?:vid|at) ({JOINED_FIGURES}|{HOUR}){FOLLOWED}", _point),
    Rule(rf"{NO_COUNT}{START}({HOUR})(?= (?:på|in|i) (?:den )?(?:morgonen|förmiddag|eftermiddag|kväll))", _point),
    Rule(
        rf"{NO_COUNT}(?<!halv )(?<!över )(?<!efter )(?<!före ){START}(\d{{1,2}})(?= eller (?:kl )?{SURE})", _after_date
    ),
    Rule(rf"{START}(?!(?:5|10|20|25) (?:i|över) {HOUR}(?!{FOLLOWED}))({SURE})", _point),
    *(Rule(rf"(?:(?<=#)|(?<=# )|(?<=#, ))({JOINED_FIGURES}|\d{{1,2}}){FOLLOWED}", _after_date),) * 3,
    Rule(rf"(?<=# )(?:typ|kanske) ({HOUR}){FOLLOWED}", _near),
    Rule(rf"{PART_OF_DAY},? (?:(?:typ|kanske|say|säg|vid|kl|runt|helst|gärna|så) )*({HOUR}){FOLLOWED}", _hour_alone),
    Rule(rf"#,? (?:say|säg|helst|gärna|förslagsvis|maybe|perhaps|about|prick) ({HOUR}){FOLLOWED}", _hour_alone),
    Rule(rf"{START}({HOUR}) (?:prick|sharp|på pricken)\b", _point),
    Rule(rf"{START}(\d{{1,2}})(?= (?:eller|och) \d{{1,2}} (?:på )?#)", _after_date),
    Rule(r"(?:(?<=# eller )|(?<=# och ))(\d{1,2})(?= (?:på )?#)", _point),
    Rule(r"^(?:typ |kanske |gärna )?(\d{1,2}) (?=#)", _after_date),
    Rule(rf"(?<=# eller )({JOINED_FIGURES}|\d{{1,2}}){FOLLOWED}", _after_date),
    Rule(r"^(?:och |ja |typ |hellre )?((?:0[7-9]|1[0-7])[0-5][05])(?= ?(?:tack|please)?[.!?]?$)", _point),
)
