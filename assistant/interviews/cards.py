"""Structured content shown with a message, each with its `kind`."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from assistant.bookings.booking import Bookings
from assistant.calendar.dates import clock, day, read_back
from assistant.dialogue.texts import Texts
from assistant.interviews.record import Record
from assistant.interviews.summary import SHARED, rows
from assistant.language import Language
from assistant.needs.themes import themes_in_force
from assistant.storage.models import Expert, Theme, Tip

Card = dict[str, Any]


class Cards:
    """Builds the cards of one interview in one language."""

    def __init__(self, record: Record, texts: Texts, language: Language) -> None:
        self._record = record
        self._texts = texts
        self._language = language

    def build(self, kind: str) -> Card:
        """The card `kind`: themes, tips, experts, slots, summary, brief (what an expert would see) or booking."""
        makers: dict[str, Callable[[], Card]] = {
            "themes": self._themes,
            "tips": self._tips,
            "experts": self._experts,
            "slots": self._slots,
            "summary": self._summary,
            "brief": self._brief,
            "booking": self._booking,
        }
        return makers[kind]()

    def _themes(self) -> Card:
        items = []
        for rank, one in enumerate(themes_in_force(self._record)):
            theme = self._record.session.get_one(Theme, one.theme_id)
            name, description = theme.name[self._language], theme.description[self._language]
            items.append(
                {"id": theme.id, "name": name, "description": description, "main": rank == 0, "quotes": one.quotes}
            )
        return {"kind": "themes", "items": items}

    def _tips(self) -> Card:
        shown = self._record.scratch.get("tips_shown", [])
        return {"kind": "tips", "items": [self._tip(self._record.session.get_one(Tip, one)) for one in shown]}

    def _tip(self, tip: Tip) -> Card:
        return {
            "id": tip.id,
            "title": tip.title[self._language],
            "text": tip.text[self._language],
            "first_step": tip.first_step[self._language],
            "effort_label": self._label("utter_effort", tip.effort),
            "cost_label": self._label("utter_cost", tip.cost),
            "link": tip.link,
            "source": tip.source[self._language],
            "checked": tip.checked_on.isoformat(),
        }

    def _label(self, name: str, value: str) -> str:
        labels = {one["value"]: one["label"] for one in self._texts.choices(name, self._language)}
        return labels.get(value, value)

    def _experts(self) -> Card:
        return {"kind": "experts", "items": [self._expert(one) for one in self._record.scratch.get("experts", [])]}

    def _expert(self, offered: dict[str, Any]) -> Card:
        expert = self._record.session.get_one(Expert, offered["id"])
        themes = themes_in_force(self._record)
        theme = self._record.session.get(Theme, themes[0].theme_id) if themes else None
        earliest = datetime.fromisoformat(offered["earliest"])
        short = str(theme.short[self._language]) if theme else ""
        return {
            "id": expert.id,
            "name": expert.name,
            "unit": expert.unit,
            "bio": expert.bio[self._language],
            "reason": self._texts.text(offered["reason"], self._language, theme=short),
            "place_label": self._place("online" if expert.online else expert.places[0]),
            "earliest_label": f"{day(earliest, self._language)} {clock(earliest, self._language)}",
        }

    def _place(self, place: str) -> str:
        if place == "online":
            return self._texts.text("utter_online", self._language)
        return self._texts.label("municipality", place, self._language)

    def _slots(self) -> Card:
        starts = [datetime.fromisoformat(one) for one in self._record.scratch.get("slots", [])]
        return {
            "kind": "slots",
            "items": [
                {
                    "value": start.isoformat(),
                    "label": f"{day(start, self._language)} {clock(start, self._language)}",
                    "day_label": day(start, self._language),
                    "time_label": clock(start, self._language),
                }
                for start in starts
            ],
        }

    def _summary(self) -> Card:
        return {"kind": "summary", "items": rows(self._record, self._texts, self._language)}

    def _brief(self) -> Card:
        items = rows(self._record, self._texts, self._language, keys=SHARED)
        return {"kind": "summary", "items": [{**item, "change": None} for item in items]}

    def _booking(self) -> Card:
        booking = Bookings(self._record.session, self._record.now).standing(self._record.interview.id)
        if booking is None:
            return {"kind": "booking"}
        return {
            "kind": "booking",
            "when_label": read_back(booking.starts_at, booking.ends_at, self._language),
            "place": self._place(booking.place),
            "expert_name": self._record.session.get_one(Expert, booking.expert_id).name,
            "status_label": self._label("utter_status", booking.status),
        }
