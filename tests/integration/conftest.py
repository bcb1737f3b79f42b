"""A database, reference data and a small trained model for tests of the core."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import spacy

from assistant.dialogue.texts import load_texts
from assistant.interviews.interviewer import Interviewer
from assistant.interviews.turn import Tools
from assistant.reference.seeding import seed
from assistant.settings import Settings
from assistant.storage.engine import Storage
from assistant.storage.migrating import upgrade
from assistant.themes.embedding import load_embedder
from assistant.themes.model import ThemeModel
from assistant.themes.training import read_branches, read_kinds, read_statements
from tests.owner import Owner

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
PER_LABEL = 8


@pytest.fixture(scope="session")
def theme_model(tmp_path_factory: pytest.TempPathFactory) -> ThemeModel:
    """The real pipeline, trained on a few statements of each label."""
    folder = tmp_path_factory.mktemp("themes")
    pipeline = spacy.blank("sv")
    samples = (("themes", read_statements()), ("kinds", read_kinds()), ("branches", read_branches()))
    for name, labelled in ((name, list(sample)) for name, sample in samples):
        few = [one for label in {one.label for one in labelled} for one in _first(labelled, label)]
        texts = [one.text for one in few]
        pipeline.add_pipe("statement_scorer", name=name).train(
            texts, [one.label for one in few], np.asarray(load_embedder().embed(texts))
        )
    pipeline.to_disk(folder)
    (folder / "training.json").write_text('{"version": "small"}')
    return ThemeModel(folder)


def _first(labelled, label):
    return [one for one in labelled if one.label == label and one.language == "sv"][:PER_LABEL]


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
