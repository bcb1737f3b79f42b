"""The time zone every invitation is in, as RFC 5545 spells it."""

from datetime import datetime, timedelta

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

TZID = "Europe/Stockholm"
WINTER, SUMMER = timedelta(hours=1), timedelta(hours=2)


def stockholm() -> Timezone:
    """The rule in force since 1996: summer time from the last Sunday of March to the last of October.

    Written out, since a list of past changes, as libraries derive it, ends some day and reads worse in old calendars.
    """
    zone = Timezone()
    zone.add("TZID", TZID)
    zone.add_component(_summer())
    zone.add_component(_winter())
    return zone


def _summer() -> TimezoneDaylight:
    part = TimezoneDaylight()
    part.add("DTSTART", datetime(1996, 3, 31, 2))  # noqa: DTZ001
    part.add("RRULE", {"FREQ": "YEARLY", "BYMONTH": 3, "BYDAY": "-1SU"})
    part.add("TZOFFSETFROM", WINTER)
    part.add("TZOFFSETTO", SUMMER)
    part.add("TZNAME", "CEST")
    return part


def _winter() -> TimezoneStandard:
    part = TimezoneStandard()
    part.add("DTSTART", datetime(1996, 10, 27, 3))  # noqa: DTZ001
    part.add("RRULE", {"FREQ": "YEARLY", "BYMONTH": 10, "BYDAY": "-1SU"})
    part.add("TZOFFSETFROM", SUMMER)
    part.add("TZOFFSETTO", WINTER)
    part.add("TZNAME", "CET")
    return part
