"""The choices offered at the question now open; free text is always accepted as well."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import select

from assistant.calendar.dates import clock, day
from assistant.dialogue.texts import Texts
from assistant.interviews.questions import CONTACT
from assistant.interviews.record import Record
from assistant.interviews.summary import changeable
from assistant.language import Language
from assistant.needs.themes import themes_in_force
from assistant.storage.models import Expert, Theme

Choice = dict[str, str]
BRANCHES_GUESSED = 4


class Choices:
    """Builds the choices of one interview in one language."""

    def __init__(self, record: Record, texts: Texts, language: Language) -> None:
        self._record = record
        self._texts = texts
        self._language = language

    def at(self, asking: str | None) -> list[Choice]:
        """Choices for the question `asking`; a person is among them at every question."""
        if asking is None:
            return []
        makers: dict[str, Callable[[], list[Choice]]] = {
            "branch": self._branches,
            "themes": self._themes,
            "expert": self._experts,
            "slot": self._slots,
            "clarify": self._clarify,
            "confirm": self._confirm,
        }
        own = makers[asking]() if asking in makers else self._fixed(asking)
        return [*own, *self._control(asking)]

    def _fixed(self, asking: str) -> list[Choice]:
        if asking in CONTACT or asking in {"business", "need", "deepen"}:
            return []
        offered = self._texts.choices(f"utter_ask_{asking}", self._language)
        return [one for one in offered if one["value"] not in {"skip", "human"}]

    def _control(self, asking: str) -> list[Choice]:
        if asking in {"confirm", "consent", "clarify", "share_consent", "business"}:
            wanted = ["human"]
        elif asking == "rating":
            wanted = ["skip"]
        elif asking in {"company_name", "contact_name"}:
            wanted = ["human"]
        else:
            wanted = ["skip", "human"]
        labels = {one["value"]: one for one in self._texts.choices("utter_controls", self._language)}
        return [labels[value] for value in wanted]

    def _other(self, name: str) -> Choice:
        return {"value": "other", "label": self._texts.text(name, self._language)}

    def _branches(self) -> list[Choice]:
        offered = self._texts.choices("utter_ask_branch", self._language)
        guessed = self._record.scratch.get("branches") or []
        first = [one for value in guessed for one in offered if one["value"] == value][:BRANCHES_GUESSED]
        rest = [one for one in offered if one not in first]
        return [*first, *rest]

    def _themes(self) -> list[Choice]:
        heard = [one.theme_id for one in themes_in_force(self._record)]
        everything = not heard or self._record.scratch.get("all_themes")
        themes = self._record.session.scalars(select(Theme).order_by(Theme.position)).all()
        shown = [one for one in themes if everything or one.id in heard]
        shown.sort(key=lambda theme: heard.index(theme.id) if theme.id in heard else len(themes))
        offered = [{"value": one.id, "label": one.name[self._language]} for one in shown]
        return offered if everything else [*offered, self._other("utter_other_theme")]

    def _experts(self) -> list[Choice]:
        offered = [self._record.session.get_one(Expert, one["id"]) for one in self._record.scratch.get("experts", [])]
        return [*({"value": one.id, "label": one.name} for one in offered), self._other("utter_other_expert")]

    def _slots(self) -> list[Choice]:
        starts = [datetime.fromisoformat(one) for one in self._record.scratch.get("slots", [])]
        offered = [{"value": start.isoformat(), "label": self._slot_label(start)} for start in starts]
        return [*offered, self._other("utter_other_slot")]

    def _slot_label(self, start: datetime) -> str:
        prefix = "kl. " if self._language == "sv" else ""
        return f"{day(start, self._language)} {prefix}{clock(start, self._language)}"

    def _clarify(self) -> list[Choice]:
        doubt = self._record.scratch["clarify"]
        kind = "yes_no" if doubt["values"] == ["yes", "no"] else doubt["kind"]
        labels = "utter_yes_no" if kind == "yes_no" else f"utter_ask_{kind}"
        named = {one["value"]: one["label"] for one in self._texts.choices(labels, self._language)}
        named |= doubt.get("labels", {})
        return [{"value": str(value), "label": named.get(str(value), str(value))} for value in doubt["values"]]

    def _confirm(self) -> list[Choice]:
        labels = [
            {"value": f"change:{key}", "label": self._texts.text("utter_change_one", self._language, label=label)}
            for key, label in changeable(self._record, self._texts, self._language)
        ]
        return [*self._texts.choices("utter_ask_confirm", self._language), *labels]
