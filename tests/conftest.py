"""What all tests share: one running copy of the product for those that need it whole."""

from collections.abc import Iterator

import pytest

from assistant.themes.model import ThemeModel
from assistant.themes.training import train
from tests.stack import READY_SECONDS, Stack, running

STACK_TIMEOUT = READY_SECONDS + 300


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """`kompass up`, once for the whole run, whichever tests come first."""
    with running(tmp_path_factory.mktemp("stack")) as stack:
        yield stack


@pytest.fixture(scope="session")
def theme_model(tmp_path_factory: pytest.TempPathFactory) -> ThemeModel:
    """The real pipeline, trained as it is for an owner: the vectors come with the code."""
    folder = tmp_path_factory.mktemp("themes")
    train(folder, folder / "vectors.npz")
    return ThemeModel(folder)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The first test that needs the stack may wait for a training; whichever that is, it is given the time."""
    for item in items:
        if "stack" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.timeout(STACK_TIMEOUT))
