"""One clock time as people say it: "halv 3", "kvart i 4", "14.30", "3 em"."""

import re
from datetime import time

from assistant.understanding.when.spans import Hours

HOUR = r"(?:ett|en|\d{1,2})(?![\w%]|[.,:/]\d)"
SUFFIX = r"(?:\s?(?:am|pm|fm|em)\b)"
SAID = rf"(?:(?:5|10|20|25|kvart) (?:i|över|till) (?:halv ?)?{HOUR}|halv ?{HOUR}|half(?:past|of) {HOUR})"
DIGITAL = r"(?:[01]?\d|2[0-3])[:.][0-5]\d(?![\d:%]|[.,]\d)"
JOINED_FIGURES = r"(?:[01]\d|2[0-3])[0-5]\d(?![\w:.,/-]*\d)"
WITH_SUFFIX = r"\d{1,2}\s?(?:am|pm|fm|em)\b"
SURE = rf"(?:{SAID}{SUFFIX}?|{DIGITAL}{SUFFIX}?|{WITH_SUFFIX})"
ANY = rf"(?:{SURE}|{JOINED_FIGURES}|{HOUR})"
PARTS = re.compile(
    r"^(?:(5|10|20|25|kvart) (i|över|till) )?(halv ?|halfpast |halfof )?(ett|en|\d{1,2}?)(?:[:.]?(\d\d))?\s?(am|pm"
    r"|fm|em)?$"
)
OFFICE_MORNING = 7


def read_clock(text: str) -> Hours | None:
    """The point in time; 1 to 5 are afternoon, 6 can be either, 7 to 12 as told."""
    found = PARTS.match(text.strip())
    if not found:
        return None
    hour = 1 if found[4] in ("ett", "en") else int(found[4])
    minutes = hour * 60 + _offset(found) + int(found[5] or 0)
    if hour > 23 or int(found[5] or 0) > 59:
        return None
    if (found[3] or "") == "halfof ":
        return _half_of(hour, found[6])
    if hour > 12 or found[4].startswith("0"):
        return Hours(_time(minutes), is_point=True)
    return _guess(minutes % 720, found[6])


def _half_of(hour: int, suffix: str | None) -> Hours:
    """Takes "half eight" for half past, as the British mean it, and for half to, as a Swede may."""
    past, to = (_guess((hour * 60 + minutes) % 720, suffix) for minutes in (30, -30))
    return Hours(past.start, is_point=True, other=to.start)


def _offset(found: re.Match[str]) -> int:
    distance = {"kvart": 15, None: 0}.get(found[1], 0) or int(found[1] if found[1] and found[1].isdigit() else 0)
    half = {"halv": -30, "halfpast": 30}.get((found[3] or "").strip(), 0)
    return half + (distance if found[2] == "över" else -distance)


def _guess(minutes: int, suffix: str | None) -> Hours:
    if suffix:
        return Hours(_time(minutes + 720 * (suffix in ("pm", "em"))), is_point=True)
    hour = minutes // 60
    if hour == 6:
        return Hours(_time(minutes), is_point=True, other=_time(minutes + 720))
    return Hours(_time(minutes + 720 * (hour < OFFICE_MORNING)), is_point=True)


def _time(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)


def later_hour(clock: time) -> time:
    """The same figures twelve hours later."""
    return clock.replace(hour=(clock.hour + 12) % 24)


def span_between(first: Hours, last: Hours) -> Hours | None:
    """From the one to the other: "9 to 3" ends at 15, "4 to 6" at 18."""
    start, end = first.start, last.start
    if not (start and end):
        return None
    if end <= start:
        ends = [one for one in (last.other, later_hour(end)) if one and one > start]
        return Hours(start, ends[0]) if ends else None
    return Hours(start, end)
