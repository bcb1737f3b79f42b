"""Dates and times in words, the same on page, in mail and in invitations; always Europe/Stockholm."""

from datetime import datetime

from assistant.clock import local
from assistant.language import Language

WEEKDAYS: dict[Language, tuple[str, ...]] = {
    "sv": ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
MONTHS: dict[Language, tuple[str, ...]] = {
    "sv": ("januari", "februari", "mars", "april", "maj", "juni",
           "juli", "augusti", "september", "oktober", "november", "december"),
    "en": ("January", "February", "March", "April", "May", "June",
           "July", "August", "September", "October", "November", "December"),
}  # fmt: skip


def day(moment: datetime, language: Language) -> str:
    """`torsdag 3 december` or `Thursday 3 December`."""
    there = local(moment)
    return f"{WEEKDAYS[language][there.weekday()]} {there.day} {MONTHS[language][there.month - 1]}"


def clock(moment: datetime, language: Language) -> str:
    """`14.30` or `14:30`."""
    return f"{local(moment):%H.%M}" if language == "sv" else f"{local(moment):%H:%M}"


def span(starts: datetime, ends: datetime, language: Language) -> str:
    """`kl. 14.30–15.15` or `14:30–15:15`."""
    times = f"{clock(starts, language)}–{clock(ends, language)}"
    return f"kl. {times}" if language == "sv" else times


def read_back(starts: datetime, ends: datetime, language: Language) -> str:
    """`torsdag 3 december 2026 kl. 14.30–15.15 (v. 49)`, nothing left to guess."""
    week = local(starts).isocalendar().week
    date = f"{day(starts, language)} {local(starts).year}"
    if language == "sv":
        return f"{date} {span(starts, ends, language)} (v. {week})"
    return f"{date}, {span(starts, ends, language)} (week {week})"
