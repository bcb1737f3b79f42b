"""A dialogue engine without Rasa: it takes the turn in the core itself and says the first wording of everything."""

from collections.abc import Iterator
from typing import Any

from assistant.errors import AssistantUnavailable
from assistant.interviews.interviewer import Interviewer
from assistant.interviews.turn import Outcome, Understanding
from assistant.storage.engine import Storage
from assistant.transcripts.gateway import Spoken

SURE = 0.95
INTENTS = {
    "radera allt": "delete_my_data",
    "erase everything": "delete_my_data",
    "hoppa över": "skip",
    "in english please": "switch_language",
    "kan nån ringa mig?": "ask_human",
    "vad är RISE egentligen?": "ask_rise",
}
"""All that this engine understands; every other text has no intent, and the core makes of it what it can."""

SIDE_ANSWERS = {"ask_rise": "utter_rise"}
"""The rules it knows, as `assistant/dialogue/rules` has them."""


class DirectEngine:
    """`is_down` has it refuse every turn, `breaks_late` has it take the turn and then lose the answer."""

    def __init__(self, storage: Storage, interviewer: Interviewer) -> None:
        self.is_down = False
        self.breaks_late = False
        self.asked_about: list[str] = []
        self._storage = storage
        self._interviewer = interviewer

    def reply(self, conversation_id: str, text: str, metadata: dict[str, Any]) -> list[Spoken]:
        """What the core has to say to `text`. Raises AssistantUnavailable when told to."""
        self.asked_about.append(conversation_id)
        if self.is_down:
            raise AssistantUnavailable(retry_after=2)
        intent = INTENTS.get(text, "")
        spoken = list(self._speak(metadata["message_id"], intent))
        if self.breaks_late:
            raise AssistantUnavailable(retry_after=2)
        return spoken

    def is_ready(self) -> bool:
        return not self.is_down

    def _speak(self, message_id: str, intent: str) -> Iterator[Spoken]:
        outcome = self._take(message_id, intent)
        for say in outcome.says:
            yield self._words(say.response, outcome, **say.values)
            if say.card:
                yield Spoken(card=say.card)
        if outcome.aside:
            yield self._words(SIDE_ANSWERS[intent], outcome)
        if outcome.asking:
            yield self._words(f"utter_ask_{outcome.asking}", outcome)

    def _take(self, message_id: str, intent: str) -> Outcome:
        understanding = Understanding(intent, SURE if intent else 0.0)
        with self._storage.write() as session:
            return self._interviewer.take(session, message_id, understanding)

    def _words(self, response: str, outcome: Outcome, **values: object) -> Spoken:
        return Spoken(self._interviewer.tools.texts.text(response, outcome.language, **values))
