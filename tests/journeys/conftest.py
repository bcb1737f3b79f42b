"""Two owners who have gone all the way, and a connection for those who are still on it."""

from collections.abc import Iterator

import httpx
import pytest

from tests.journeys.journey import ENGLISH, SWEDISH, Journey, travel
from tests.stack import Stack
from tests.visitor import TURN_SECONDS


@pytest.fixture(scope="session")
def client(stack: Stack) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=stack.url, timeout=TURN_SECONDS) as client:
        yield client


@pytest.fixture
def another_client(stack: Stack) -> Iterator[httpx.Client]:
    """A connection of its own, as another device has."""
    with httpx.Client(base_url=stack.url, timeout=TURN_SECONDS) as client:
        yield client


@pytest.fixture(scope="session")
def swedish(client: httpx.Client, stack: Stack) -> Journey:
    """An owner who shares what she told with the expert."""
    return travel(client, stack, SWEDISH)


@pytest.fixture(scope="session")
def english(client: httpx.Client, stack: Stack) -> Journey:
    """An owner who books, and shares nothing."""
    return travel(client, stack, ENGLISH)


@pytest.fixture(params=["swedish", "english"])
def journey(request: pytest.FixtureRequest) -> Journey:
    journey: Journey = request.getfixturevalue(request.param)
    return journey
