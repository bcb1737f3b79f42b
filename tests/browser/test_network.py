"""The network goes away under an owner's hands; what she sent arrives, and arrives once."""

from playwright.sync_api import Route, expect

from tests.browser.conftest import OpenVisit
from tests.browser.visit import Visit

TEXT = "Jag stämmer pianon och lagar dragspel"


def test_a_line_sent_without_network_arrives_once(open_visit: OpenVisit, size: str):
    visit = _at_business(open_visit(size))
    visit.context.set_offline(True)
    _send(visit)
    expect(visit.page.locator(".message.owner").last).to_have_attribute("data-status", "retrying")
    visit.photograph(f"{size}-offline")
    visit.context.set_offline(False)
    _expect_arrived(visit)
    assert visit.owner_lines().count(TEXT) == 1


def test_a_line_whose_answer_was_lost_is_stored_once(open_visit: OpenVisit):
    visit = _at_business(open_visit("phone"))
    lost: list[str] = []

    def lose_first_answer(route: Route) -> None:
        if lost:
            route.continue_()
            return
        lost.append(route.fetch().text())
        route.abort("connectionreset")

    visit.page.route("**/messages", lose_first_answer)
    _send(visit)
    _expect_arrived(visit)
    assert lost
    assert visit.owner_lines().count(TEXT) == 1
    assert visit.bubbles.filter(has_text=TEXT).count() == 1


def test_unsent_lines_survive_a_reload(open_visit: OpenVisit):
    visit = _at_business(open_visit("phone"))
    visit.page.route("**/messages", lambda route: route.abort("internetdisconnected"))
    _send(visit)
    expect(visit.page.locator(".message.owner").last).to_have_attribute("data-status", "retrying")
    visit.page.unroute_all()
    visit.page.reload()
    _expect_arrived(visit)
    assert visit.owner_lines().count(TEXT) == 1


def _at_business(visit: Visit) -> Visit:
    visit.opens()
    visit.chooses("start")
    return visit


def _send(visit: Visit) -> None:
    visit.input.fill(TEXT)
    visit.input.press("Enter")


def _expect_arrived(visit: Visit) -> None:
    """The next question, branches to choose from, stands below the line."""
    visit.open_choice("B09").wait_for()
    expect(visit.bubbles.filter(has_text=TEXT)).to_have_count(1)
