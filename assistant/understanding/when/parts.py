"""Parts of a day: morning, before noon, lunch, afternoon, evening."""

import re
from datetime import date, time

from assistant.understanding.when.page import Rule
from assistant.understanding.when.spans import Hours, Mention

MORNING = Hours(time(8), time(10))
FORENOON = Hours(time(8), time(12))
LUNCH = Hours(time(11, 30), time(13))
AFTERNOON = Hours(time(12), time(17))
EVENING = Hours(time(17), time(22))
LATE = Hours(time(15), time(17))
OFFICE_HOURS = Hours(time(8), time(17))
EARLY_OR_LATE = {
    ("tidigt", "förmiddag"): MORNING, ("sent", "förmiddag"): Hours(time(10), time(12)),
    ("tidigt", "eftermiddag"): Hours(time(12), time(15)), ("sent", "eftermiddag"): LATE,
    ("tidigt", "kväll"): Hours(time(17), time(19)), ("sent", "kväll"): Hours(time(20), time(22)),
    ("tidigt", "morgon"): MORNING, ("sent", "morgon"): Hours(time(9), time(10)),
}  # fmt: skip
WHOLE = {"morgon": MORNING, "förmiddag": FORENOON, "eftermiddag": AFTERNOON, "kväll": EVENING}
ENDING = r"(?:en|ar|arna|s|stid|tid)?"


def _part(found: re.Match[str], _: date) -> Mention:
    name = {"fm": "förmiddag", "am": "förmiddag", "em": "eftermiddag", "pm": "eftermiddag"}.get(
        found["part"], found["part"]
    )
    when = {"sen": "sent", "tidiga": "tidigt", "sena": "sent", "senare": "sent"}.get(found["when"] or "", found["when"])
    return Mention(found.start(), found.end(), hours=EARLY_OR_LATE[when, name] if when else WHOLE[name])


def _mornings(found: re.Match[str], _: date) -> Mention:
    return Mention(found.start(), found.end(), hours=MORNING)


def _lunch(found: re.Match[str], _: date) -> Mention:
    return Mention(found.start(), found.end(), hours=LUNCH)


def _office_hours(found: re.Match[str], _: date) -> Mention:
    return Mention(found.start(), found.end(), hours=OFFICE_HOURS)


def _late(found: re.Match[str], _: date) -> Mention:
    return Mention(found.start(), found.end(), hours=LATE)


WHEN = r"(?:\b(?P<when>tidigt|tidiga|sent|sena|sen|senare) (?:på |in |den |i )*)?"
BEFORE = r"(?:\b(?:på|in|i|under|vid|den) )*"
RULES = (
    Rule(rf"{BEFORE}{WHEN}\b(?P<part>förmiddag|eftermiddag|kväll){ENDING}\b", _part),
    Rule(rf"{BEFORE}{WHEN}(?<![\w.-])(?P<part>fm|em)(?![\w-])(?! i (?:fot|hand|innebandy))", _part),
    Rule(r"(?<=# )(?P<part>am|pm)\b(?P<when>)", _part),
    Rule(rf"{BEFORE}{WHEN}\b(?P<part>morgon)en\b", _part),
    Rule(
        r"(?<=# )bitti(?:da)?\b|(?:(?<=# )|\bpå )(?:tidigt )?morgon\b|^morgon$|\b(?:på )?(?:morgnar|morgnarna"
        r"|mornar|mornarna|morgontid)\b",
        _mornings,
    ),
    Rule(
        r"\b(?:vid |på |över |at |over |runt )(?:den )?lunch(?:en|tid)?\b|\blunch(?:tid|möte\w*|träff\w*)\b"
        r"|(?:(?<=# )|(?<=utom )|(?<=inte )|(?<=bara ))lunch(?:en|er|tid)?\b|\blunch(?:en)?(?= #)",
        _lunch,
    ),
    Rule(r"\b(?:under |på |i )?(?:dagtid|kontorstid|arbetstid|office timmar|business timmar)\b", _office_hours),
    Rule(r"(?<=# )tidigt\b|\btidigt(?= #)", _mornings),
    Rule(r"(?<=# )sent\b|\bsent(?= #)", _late),
)
