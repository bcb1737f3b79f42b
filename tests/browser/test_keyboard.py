"""The chat without a mouse."""

from playwright.sync_api import expect

from tests.browser.conftest import OpenVisit
from tests.browser.visit import Visit

STEPS_AT_MOST = 25
LINE = "Vi gör dockteater för de minsta"


def test_an_owner_starts_and_answers_by_keyboard_alone(open_visit: OpenVisit):
    visit = open_visit("desktop")
    visit.opens()
    _step_to(visit, "data-value", "start", key="Shift+Tab")
    visit.page.keyboard.press("Enter")
    expect(visit.page.locator(".message.owner")).to_have_count(1)
    _step_to(visit, "id", "answer", key="Tab")
    visit.page.keyboard.type(LINE)
    visit.page.keyboard.press("Enter")
    expect(visit.page.locator(".message.owner").nth(1)).to_have_attribute("data-status", "sent")
    assert visit.owner_lines() == ["Sätt igång", LINE]
    assert visit.troubles == []


def test_the_demo_page_opens_the_chat_and_escape_closes_it(open_visit: OpenVisit, size: str):
    visit = open_visit(size, "/demo")
    launcher, panel = visit.page.locator(".launcher"), visit.page.locator("dialog.panel")
    launcher.click()
    expect(panel).to_be_visible()
    visit.opens()
    visit.photograph(f"{size}-demo")
    visit.page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    expect(launcher).to_be_focused()
    assert not visit.overflows()
    assert visit.troubles == []


def _step_to(visit: Visit, attribute: str, value: str, *, key: str) -> None:
    """Presses `key` until the element with this attribute has the focus."""
    for _ in range(STEPS_AT_MOST):
        if visit.focused(attribute) == value:
            return
        visit.page.keyboard.press(key)
    raise AssertionError(f"{value} cannot be reached with {key}")
