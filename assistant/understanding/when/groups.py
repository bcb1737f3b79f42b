"""Mentions put together into whole times: days with their hours, one group per alternative."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime

from assistant.understanding.when import dates, hours, in_month, months, parts, relative, weekdays, weeks
from assistant.understanding.when.bounds import apply_bounds
from assistant.understanding.when.denials import deny
from assistant.understanding.when.doubts import Doubt, find_doubt
from assistant.understanding.when.group import Group, turn_bounds
from assistant.understanding.when.joining import find_frame, is_weekday, join_days, join_hours
from assistant.understanding.when.page import Page
from assistant.understanding.when.plain import plain
from assistant.understanding.when.sharing import resolve_shifts, share
from assistant.understanding.when.spans import Mention

LINK = re.compile(r"\b(?:eller|och)\b|^\s*[,/]\s*$")


@dataclass(frozen=True)
class Reading:
    """All times in a text; `soonest` when the first free one is asked for, `doubt` when more was said than is read."""

    groups: tuple[Group, ...]
    soonest: bool
    doubt: Doubt | None = None


def read_groups(text: str, now: datetime) -> Reading:
    """Reads a message; `now` in Stockholm."""
    page = Page(plain(text))
    soonest = relative.SOONEST.search(page.text)
    if soonest:
        page.text = relative.SOONEST.sub(lambda found: "~" * len(found[0]), page.text)
    words = page.text
    _take_all(page, now.date())
    mentions = deny(words, page.in_order())
    groups = share(resolve_shifts(_collect(words, mentions, now.date())), now.date())
    doubt = find_doubt(page.text, is_denied=any(mention.denial is not None for mention in mentions))
    return Reading(tuple(turn_bounds(groups)), soonest is not None, doubt)


def _take_all(page: Page, today: date) -> None:
    for rules in (
        months.FEASTS,
        in_month.RULES,
        dates.RULES,
        relative.RULES,
        weeks.RULES,
        months.RULES,
        weekdays.RULES,
    ):
        page.take(rules, today)
    apply_bounds(page, today)
    page.take(hours.RULES, today)
    page.take(parts.RULES, today)


def _collect(text: str, mentions: list[Mention], today: date) -> list[Group]:
    """The groups; after "eller" a new one begins, and after what cannot be the same time."""
    groups: list[Group] = []
    last: Mention | None = None
    for mention in mentions:
        link = LINK.search(text[last.to : mention.at]) if last else None
        joined = None
        if last and last.denial == mention.denial and not (link and link[0] == "eller"):
            joined = _joined(groups[-1], mention, today)
        groups = [*groups[:-1], joined] if joined else [*groups, _alone(mention, link[0] if link else "")]
        last = mention
    return groups


def _alone(mention: Mention, link: str) -> Group:
    return Group(
        days=mention.days,
        hours=mention.hours,
        shift=mention.shift,
        same_time=mention.same_time,
        in_hours=mention.in_hours,
        denied=mention.denial is not None,
        has_weekday=mention.days is not None and is_weekday(mention.days),
        link=link,
    )


def _joined(group: Group, mention: Mention, today: date) -> Group | None:
    """The group with the mention in it; None when they cannot be one time."""
    if mention.in_hours or group.in_hours or (mention.shift and group.shift):
        return None
    named = mention.days is not None and is_weekday(mention.days)
    if named and group.has_weekday and mention.days != group.days:
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
        has_weekday=group.has_weekday or named,
        hours_first=group.hours_first or (group.days is None and group.hours is not None and mention.days is not None),
        frame=group.frame or find_frame(group.days, mention.days),
    )
