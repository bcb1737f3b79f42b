"""A browser on the running product, in the two sizes that matter, with an eye on what goes wrong in it."""

import os
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from assistant.processes.doctor import find_chromium
from tests.browser.visit import Visit
from tests.stack import Stack

INSTALL = "Chromium is missing: apt-get install chromium"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
SIZES = {
    "phone": {"viewport": {"width": 360, "height": 740}, "is_mobile": True, "has_touch": True},
    "desktop": {"viewport": {"width": 1280, "height": 800}},
}
OpenVisit = Callable[..., Visit]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = find_chromium()
    if path is None:
        pytest.fail(INSTALL) if os.environ.get("CI") == "true" else pytest.skip(INSTALL)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, headless=True, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(params=SIZES)
def size(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def open_visit(chromium: Browser, stack: Stack) -> Iterator[OpenVisit]:
    """Opens a page of the product in a fresh browser profile of the size asked for."""
    contexts = []

    def open_page(size: str, path: str = "/") -> Visit:
        context = chromium.new_context(locale="sv-SE", timezone_id="Europe/Stockholm", **SIZES[size])
        contexts.append(context)
        visit = Visit(context, stack)
        visit.page.goto(f"{stack.url}{path}")
        return visit

    yield open_page
    for context in contexts:
        context.close()
