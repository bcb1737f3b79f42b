"""A database, reference data and a small trained model for tests of the core."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.dialogue.texts import load_texts
from assistant.interviews.interviewer import Interviewer
from assistant.interviews.turn import Tools
from assistant.reference.seeding import seed
from assistant.settings import Settings
from assistant.storage.engine import Storage
from assistant.storage.migrating import upgrade
from assistant.themes.model import ThemeModel
from tests.owner import Owner

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data=tmp_path, now=MONDAY, _env_file=None)


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database with its reference data, made once."""
    path = tmp_path_factory.mktemp("seeded") / "kompass.sqlite"
    upgrade(f"sqlite:///{path}")
    storage = Storage(f"sqlite:///{path}")
    with storage.write() as session:
        seed(session)
    storage.close()
    return path


@pytest.fixture
def storage(settings: Settings, seeded: Path) -> Iterator[Storage]:
    shutil.copy(seeded, settings.data / seeded.name)
    storage = Storage(settings.database)
    yield storage
    storage.close()


@pytest.fixture
def interviewer(theme_model: ThemeModel, settings: Settings) -> Interviewer:
    return Interviewer(Tools(load_texts(), theme_model, settings))


@pytest.fixture
def owner(storage: Storage, interviewer: Interviewer) -> Owner:
    return Owner(storage, interviewer)
