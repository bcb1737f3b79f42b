"""Whose turn it is: one message at a time per conversation, across threads and processes."""

import threading
import time
import uuid
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from weakref import WeakValueDictionary

from sqlalchemy import or_, update

from assistant.clock import Clock
from assistant.errors import AssistantUnavailable
from assistant.storage.engine import Storage
from assistant.storage.models import Conversation

SECONDS_HELD = 20
POLL_SECONDS = 0.03


class Queue:
    """A lock that is given in the order it was asked for."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._waiting: deque[threading.Event] = deque()

    @property
    def length(self) -> int:
        """How many have the turn or wait for it."""
        return len(self._waiting)

    def acquire(self, timeout: float) -> bool:
        """Waits for the turn; False when it does not come within `timeout` seconds."""
        turn = threading.Event()
        with self._guard:
            self._waiting.append(turn)
            if self._waiting[0] is turn:
                turn.set()
        if turn.wait(timeout):
            return True
        self._leave(turn)
        return False

    def release(self) -> None:
        """Gives the turn to the next one waiting."""
        self._leave(self._waiting[0])

    def _leave(self, turn: threading.Event) -> None:
        with self._guard:
            self._waiting.remove(turn)
            if self._waiting:
                self._waiting[0].set()


class Leases:
    """Leases on conversations. Threads of one process queue, so that only one of them asks the database."""

    def __init__(self, storage: Storage, *, patience: float) -> None:
        self._storage = storage
        self._patience = patience
        self._queues: WeakValueDictionary[str, Queue] = WeakValueDictionary()
        self._guard = threading.Lock()

    @contextmanager
    def hold(self, conversation_id: str) -> Iterator[None]:
        """Waits for the turn and keeps it until the end of the block.

        Raises AssistantUnavailable when the turn does not come in time.
        """
        deadline = time.monotonic() + self._patience
        queue = self._queue(conversation_id)
        if not queue.acquire(self._patience):
            raise AssistantUnavailable(retry_after=2)
        try:
            holder = self._wait_for(conversation_id, deadline)
            try:
                yield
            finally:
                self._release(conversation_id, holder)
        finally:
            queue.release()

    def _queue(self, conversation_id: str) -> Queue:
        with self._guard:
            return self._queues.setdefault(conversation_id, Queue())

    def _wait_for(self, conversation_id: str, deadline: float) -> str:
        holder = uuid.uuid4().hex
        while not self._try(conversation_id, holder):
            if time.monotonic() > deadline:
                raise AssistantUnavailable(retry_after=2)
            time.sleep(POLL_SECONDS)
        return holder

    def _try(self, conversation_id: str, holder: str) -> bool:
        now = Clock().now()
        is_free = or_(Conversation.lease_until.is_(None), Conversation.lease_until < now)
        taking = update(Conversation).where(Conversation.id == conversation_id, is_free)
        with self._storage.write() as session:
            taken = taking.values(lease_holder=holder, lease_until=now + timedelta(seconds=SECONDS_HELD))
            return session.scalars(taken.returning(Conversation.id)).first() is not None

    def _release(self, conversation_id: str, holder: str) -> None:
        freeing = update(Conversation).where(Conversation.id == conversation_id, Conversation.lease_holder == holder)
        with self._storage.write() as session:
            session.execute(freeing.values(lease_holder=None, lease_until=None))
