"""Mentions put together into whole times: days with their hours, one group per alternative."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime

from assistant.understanding.when import dates, hours, months, parts, relative, weekdays, weeks
from assistant.understanding.when.bounds import apply_bounds
from assistant.understanding.when.denials import deny
from assistant.understanding.when.group import Group, turn_bounds
from assistant.understanding.when.joining import join_days, join_hours
from assistant.understanding.when.page import Page
from assistant.understanding.when.plain import plain
from assistant.understanding.when.spans import Mention

EITHER = re.compile(r"\beller\b")


@dataclass(frozen=True)
class Reading:
    """All times in a text; `soonest` when the first free one is asked for."""

    groups: tuple[Group, ...]
    soonest: bool


def read_groups(text: str, now: datetime) -> Reading:
    """Reads a message; `now` in Stockholm."""
    page = Page(plain(text))
    soonest = relative.SOONEST.search(page.text)
    if soonest:
        page.text = relative.SOONEST.sub(lambda found: "~" * len(found[0]), page.text)
    words = page.text
    _take_all(page, now.date())
    mentions = deny(words, page.in_order())
    groups = _share(_collect(words, mentions, now.date()))
    return Reading(tuple(turn_bounds(groups)), soonest is not None)


def _take_all(page: Page, today: date) -> None:
    for rules in (months.FEASTS, dates.RULES, relative.RULES, weeks.RULES, months.RULES, weekdays.RULES):
        page.take(rules, today)
    apply_bounds(page, today)
    page.take(hours.RULES, today)
    page.take(parts.RULES, today)


def _collect(text: str, mentions: list[Mention], today: date) -> list[tuple[Group, bool]]:
    """The groups, each with whether the word "eller" stands before it."""
    groups: list[tuple[Group, bool]] = []
    last: Mention | None = None
    for mention in mentions:
        is_either = last is not None and bool(EITHER.search(text[last.to : mention.at]))
        joined = (
            _joined(groups[-1][0], mention, today) if last and not is_either and last.denial == mention.denial else None
        )
        if joined:
            groups[-1] = (joined, groups[-1][1])
        else:
            groups.append((_alone(mention), is_either))
        last = mention
    return groups


def _alone(mention: Mention) -> Group:
    return Group(
        days=mention.days,
        hours=mention.hours,
        shift=mention.shift,
        same_time=mention.same_time,
        in_hours=mention.in_hours,
        denied=mention.denial is not None,
    )


def _joined(group: Group, mention: Mention, today: date) -> Group | None:
    """The group with the mention in it; None when they cannot be one time."""
    if mention.in_hours or group.in_hours or (mention.shift and group.shift):
        return None
    days = join_days(group.days, mention.days, today)
    clock = join_hours(group.hours, mention.hours)
    if (days is None and (group.days or mention.days)) or (clock is None and (group.hours or mention.hours)):
        return None
    return replace(
        group,
        days=days,
        hours=clock,
        shift=group.shift or mention.shift,
        same_time=group.same_time or mention.same_time,
    )


def _share(collected: list[tuple[Group, bool]]) -> list[Group]:
    """Alternatives share what is told once: "torsdag 10 eller 14", "måndag eller tisdag förmiddag"."""
    groups = [group for group, _ in collected]
    for place, (_, is_either) in enumerate(collected):
        if is_either and not groups[place].denied and not groups[place - 1].denied:
            groups[place - 1], groups[place] = _shared(groups[place - 1], groups[place])
    return groups


def _shared(first: Group, second: Group) -> tuple[Group, Group]:
    if second.days is None and not second.shift:
        second = replace(second, days=first.days)
    elif first.days is None and first.hours and not first.shift:
        first = replace(first, days=second.days)
    if first.hours is None and first.days:
        first = replace(first, hours=second.hours)
    return first, second
