"""Whose turn it is: one message at a time per conversation, across threads and processes."""

import threading
import time
import uuid
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


class _Lock:
    """A lock that a weak dictionary can hold."""

    def __init__(self) -> None:
        self.lock = threading.Lock()


class Leases:
    """Leases on conversations. Threads of one process queue on a lock, so that only one of them asks the database."""

    def __init__(self, storage: Storage, *, patience: float) -> None:
        self._storage = storage
        self._patience = patience
        self._locks: WeakValueDictionary[str, _Lock] = WeakValueDictionary()
        self._guard = threading.Lock()

    @contextmanager
    def hold(self, conversation_id: str) -> Iterator[None]:
        """Waits for the turn and keeps it until the end of the block.

        Raises AssistantUnavailable when the turn does not come in time.
        """
        deadline = time.monotonic() + self._patience
        lock = self._lock(conversation_id)
        if not lock.lock.acquire(timeout=self._patience):
            raise AssistantUnavailable(retry_after=2)
        try:
            holder = self._wait_for(conversation_id, deadline)
            try:
                yield
            finally:
                self._release(conversation_id, holder)
        finally:
            lock.lock.release()

    def _lock(self, conversation_id: str) -> _Lock:
        with self._guard:
            return self._locks.setdefault(conversation_id, _Lock())

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
