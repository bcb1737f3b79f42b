"""Runs inside Rasa's environment: what the tracker store keeps, gives out and forgets."""

# Rasa's environment has no pytest.
# ruff: noqa: PT009

import os
import unittest

from rasa.core.tracker_store import TrackerStore
from rasa.core.utils import AvailableEndpoints
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered

from assistant.components.tracker_store import BoundedTrackerStore

ENDPOINTS = "assistant/dialogue/endpoints.yml"


class TrackerStoreKeepsWhatItShould(unittest.IsolatedAsyncioTestCase):
    def setUp(self) -> None:
        self.store = BoundedTrackerStore(Domain.empty(), conversations=2, events=5)

    async def save_turn(self, sender: str) -> None:
        tracker = await self.store.get_or_create_tracker(sender)
        tracker.update(UserUttered("hej"))
        await self.store.save(tracker)

    async def test_saved_conversation_goes_on(self) -> None:
        await self.save_turn("a")
        await self.save_turn("a")
        tracker = await self.store.retrieve_full_tracker("a")
        self.assertEqual(sum(isinstance(event, UserUttered) for event in tracker.events), 2)

    async def test_turn_that_fails_leaves_nothing_half_done(self) -> None:
        await self.save_turn("a")
        (await self.store.retrieve("a")).update(UserUttered("lost"))
        self.assertIsNone(await self.store.retrieve("a"))

    async def test_first_turn_that_fails_leaves_nothing_either(self) -> None:
        await self.store.get_or_create_tracker("a")
        self.assertFalse(await self.store.exists("a"))

    async def test_looking_takes_nothing_out(self) -> None:
        await self.save_turn("a")
        await self.store.retrieve_full_tracker("a")
        self.assertTrue(await self.store.exists("a"))

    async def test_least_recently_used_is_forgotten_first(self) -> None:
        for sender in ("a", "b", "a", "c"):
            await self.save_turn(sender)
        self.assertEqual(list(await self.store.keys()), ["a", "c"])

    async def test_long_conversation_starts_afresh(self) -> None:
        for _ in range(5):
            await self.save_turn("a")
        self.assertFalse(await self.store.exists("a"))


class TrackerStoreIsTheOneInUse(unittest.TestCase):
    def test_endpoints_name_it_and_rasa_finds_it(self) -> None:
        os.environ["KOMPASS_ACTIONS_URL"] = "http://127.0.0.1:5055/webhook"
        endpoints = AvailableEndpoints.read_endpoints(ENDPOINTS)
        self.assertIsInstance(TrackerStore.create(endpoints.tracker_store, Domain.empty()), BoundedTrackerStore)
        self.assertEqual(endpoints.action.url, "http://127.0.0.1:5055/webhook")
