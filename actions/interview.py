"""The one action of the interview: what did this message mean, and what is asked next."""

import asyncio
import logging
import time
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import ActionExecutionRejection

from actions.server import interviewer, storage
from assistant.interviews.asides import ANSWERS
from assistant.interviews.turn import Outcome, Understanding

AFTER_THE_END = "done"

log = logging.getLogger(__name__)


class ValidateInterviewForm(Action):  # type: ignore[misc]
    """Called on every turn while the form is open, which is always."""

    def name(self) -> str:
        return "validate_interview_form"

    async def run(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: dict[str, Any],  # noqa: ARG002
    ) -> list[EventType]:
        began = time.perf_counter()
        outcome = await asyncio.to_thread(_take, tracker)
        log.info("turn asking=%s core_ms=%.1f", outcome.asking, (time.perf_counter() - began) * 1000)
        for say in outcome.says:
            dispatcher.utter_message(response=say.response, **say.values)
            if say.card:
                dispatcher.utter_message(json_message={"card": say.card})
        if outcome.aside and not _is_answered(tracker):
            if not _is_just_opened(tracker):
                raise ActionExecutionRejection(self.name(), "a side question, left to its rule")
            dispatcher.utter_message(response=ANSWERS[str(tracker.get_intent_of_latest_message())])
            outcome = await asyncio.to_thread(_ask_again, tracker)
        return _slots(outcome)


def _take(tracker: Tracker) -> Outcome:
    message = tracker.latest_message
    message_id = message["metadata"]["message_id"]
    with storage().write() as session:
        taken = interviewer().take(session, message_id, _understanding(message))
        if taken.aside and _is_answered(tracker):
            return interviewer().ask_again(session, message_id)
        return taken


def _ask_again(tracker: Tracker) -> Outcome:
    with storage().write() as session:
        return interviewer().ask_again(session, tracker.latest_message["metadata"]["message_id"])


def _understanding(message: dict[str, Any]) -> Understanding:
    intent = message.get("intent") or {}
    version = message["metadata"].get("model_id", "")
    return Understanding(intent.get("name") or "", float(intent.get("confidence") or 0), version)


def _is_answered(tracker: Tracker) -> bool:
    """True once a rule has spoken after the owner's last message."""
    for event in reversed(tracker.events):
        if event["event"] == "user":
            return False
        if event["event"] == "action" and str(event["name"]).startswith("utter_"):
            return True
    return False


def _is_just_opened(tracker: Tracker) -> bool:
    """True if the form was not active before this message: no rule for side questions applies then."""
    for event in reversed(tracker.events):
        if event["event"] in {"user", "active_loop"}:
            return bool(event["event"] == "active_loop")
    return True


def _slots(outcome: Outcome) -> list[EventType]:
    return [
        SlotSet("language", outcome.language),
        SlotSet("variant", str(outcome.variant)),
        SlotSet("requested_slot", outcome.asking or AFTER_THE_END),
    ]
