"""The app over the real core, with an engine that needs no Rasa."""

from collections.abc import Callable, Iterator

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from assistant.interviews.interviewer import Interviewer
from assistant.settings import Settings
from assistant.storage.engine import Storage
from tests.direct_engine import DirectEngine
from tests.integration.api.chat import Chat


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """A busy machine that runs other tests too may take long over twenty turns."""
    return settings.model_copy(update={"rasa_timeout": 120.0})


@pytest.fixture
def engine(storage: Storage, interviewer: Interviewer) -> DirectEngine:
    return DirectEngine(storage, interviewer)


@pytest.fixture
def client(settings: Settings, engine: DirectEngine) -> Iterator[TestClient]:
    with TestClient(create_app(settings, engine=engine)) as client:
        yield client


@pytest.fixture
def chat(client: TestClient) -> Chat:
    return Chat(client)


@pytest.fixture
def open_chat(client: TestClient) -> Callable[..., Chat]:
    """Opens a conversation as the test wants it."""
    return lambda **how: Chat(client, **how)
