"""What an owner says of when she can meet."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from assistant.bookings.wish_merging import lifts, merge_wanted
from assistant.bookings.wish_window import WishWindow
from assistant.bookings.wish_words import never_windows, wanted_windows
from assistant.clock import local
from assistant.understanding.when.groups import read_groups
from assistant.understanding.when.model import in_stockholm

CLAUSE = re.compile(
    r"(?:[^.,;!?\s]|[.,](?=\S)|\s(?!(?:men|så|but|so)\s|(?:och|and)\s(?:jag|vi|i|we)\b))+", re.IGNORECASE
)
ROUTINE = re.compile(
    r"\b(?:ledig|lediga|ledigt|jobbar|arbetar|öppet|öppettider|öppnar|stängt|stänger"
    r"|open|opens|closed|closes|day off)\b",
    re.IGNORECASE,
)
SUITS = re.compile(r"\b(?:kan|passar|går|funkar|helst|hellre|bara|can|could|works|suits|prefer|only)\b", re.IGNORECASE)


@dataclass(frozen=True)
class SlotWishes:
    """Windows a time has to lie in (any of them; none means any time), windows it must not touch.

    `soonest` says that the first free time is asked for.
    """

    wanted: tuple[WishWindow, ...] = ()
    never: tuple[WishWindow, ...] = ()
    soonest: bool = False

    @property
    def is_empty(self) -> bool:
        """True when nothing is wished."""
        return self == SlotWishes()

    def allow(self, start: datetime, end: datetime) -> bool:
        """True if a session from `start` to `end` (aware) suits; a point in time is as good as a session."""
        start, end = local(start), local(end)
        suits = not self.wanted or any(window.holds(start, end) for window in self.wanted)
        return suits and not any(window.touches(start, end) for window in self.never)

    def merged(self, other: "SlotWishes") -> "SlotWishes":
        """Both wishes; `other` is the later and wins where they contradict each other."""
        wanted = tuple(one for one in self.wanted if not any(ban.covers(one) for ban in other.never))
        never = tuple(ban for ban in self.never if not lifts(other.wanted, ban))
        return SlotWishes(
            merge_wanted(wanted, other.wanted),
            tuple(dict.fromkeys((*never, *other.never))),
            soonest=self.soonest or other.soonest,
        )

    def to_json(self) -> dict[str, Any]:
        """A dict of JSON values; `{}` when empty."""
        stored: dict[str, Any] = {}
        if self.wanted:
            stored["wanted"] = [window.to_json() for window in self.wanted]
        if self.never:
            stored["never"] = [window.to_json() for window in self.never]
        return {**stored, "soonest": True} if self.soonest else stored

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> "SlotWishes":
        """The wishes that `to_json` wrote."""
        return cls(
            tuple(WishWindow.from_json(one) for one in stored.get("wanted", ())),
            tuple(WishWindow.from_json(one) for one in stored.get("never", ())),
            soonest=bool(stored.get("soonest")),
        )


def read_wishes(text: str, now: datetime) -> SlotWishes:
    """The wishes in a message seen from `now`; empty when it holds none."""
    reading = read_groups(CLAUSE.sub(_without_routine, text), in_stockholm(now))
    return SlotWishes(wanted_windows(reading), never_windows(reading), soonest=reading.soonest)


def _without_routine(clause: re.Match[str]) -> str:
    """Opening hours and days off say nothing of when a session suits."""
    is_routine = ROUTINE.search(clause[0]) and not SUITS.search(clause[0])
    return " ~ " if is_routine else clause[0]
