"""Where Rasa keeps conversations: in memory, and never more than it needs."""

from collections import OrderedDict
from typing import Any, Iterable, Optional, Text

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker


class BoundedTrackerStore(TrackerStore):
    """Live trackers of the conversations last spoken in.

    A tracker is taken out for a turn and put back when it is saved, so a turn that fails leaves nothing half done.
    One that has grown long is forgotten, because each turn costs more than the one before. Both are safe: the record
    of an interview is our database, and the dialogue finds its place again from any message.
    """

    def __init__(
        self,
        domain: Optional[Domain],
        event_broker: Optional[EventBroker] = None,
        conversations: int = 2000,
        events: int = 400,
        **_settings: Any,
    ) -> None:
        super().__init__(domain, event_broker)
        self._conversations = conversations
        self._events = events
        self._trackers: "OrderedDict[Text, DialogueStateTracker]" = OrderedDict()

    async def retrieve(self, sender_id: Text) -> Optional[DialogueStateTracker]:
        """The tracker, which is gone from here until it is saved."""
        return self._trackers.pop(sender_id, None)

    async def retrieve_full_tracker(self, conversation_id: Text) -> Optional[DialogueStateTracker]:
        """The tracker for looking at; it stays."""
        return self._trackers.get(conversation_id)

    async def exists(self, conversation_id: Text) -> bool:
        return conversation_id in self._trackers

    async def create_tracker(self, sender_id: Text, append_action_listen: bool = True) -> DialogueStateTracker:
        """A new tracker, not in the store until its turn is saved."""
        tracker = await super().create_tracker(sender_id, append_action_listen)
        self._trackers.pop(sender_id, None)
        return tracker

    async def save(self, tracker: DialogueStateTracker) -> None:
        self._trackers.pop(tracker.sender_id, None)
        if len(tracker.events) > self._events:
            return
        self._trackers[tracker.sender_id] = tracker
        while len(self._trackers) > self._conversations:
            self._trackers.popitem(last=False)

    async def keys(self) -> Iterable[Text]:
        return list(self._trackers)
