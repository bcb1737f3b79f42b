"""A whole Swedish interview by clicking and typing, on a phone and on a desk."""

from playwright.sync_api import expect

from tests.browser.conftest import OpenVisit
from tests.browser.visit import Visit
from tests.plain_answers import plain_answer

QUESTIONS_AT_MOST = 25
PICTURED = ("themes", "expert", "slot", "confirm", "rating")
"""Questions whose cards are worth a picture."""


def test_an_owner_books_by_clicking_and_typing(open_visit: OpenVisit, size: str):
    visit = open_visit(size)
    visit.opens()
    visit.photograph(f"{size}-start")
    state = _answer_all(visit, size)
    assert state["booking"]["status"] == "booked"
    booking = visit.page.locator(".card.booking")
    expect(booking).to_be_visible()
    expect(booking.locator(".badge")).to_have_text("Bokad")
    assert not visit.overflows()
    assert visit.troubles == []


def test_what_was_said_is_there_after_a_reload(open_visit: OpenVisit, size: str):
    visit = open_visit(size)
    visit.opens()
    visit.chooses("start")
    visit.types("Jag binder böcker för hand i en källare")
    visit.chooses("B11")
    said = visit.bubbles.all_inner_texts()
    visit.page.reload()
    expect(visit.bubbles).to_have_text(said)
    assert visit.chooses("ulricehamn")["answers"]["municipality"] == "ulricehamn"
    assert visit.troubles == []


def _answer_all(visit: Visit, size: str) -> dict:
    """Answers plainly until the session is booked; the state then."""
    state = visit.chooses("start")
    for _ in range(QUESTIONS_AT_MOST):
        if state["asking"] in PICTURED:
            visit.photograph(f"{size}-{state['asking']}")
        if state["booking"]:
            return state
        answer = plain_answer(state["asking"], "sv")
        state = visit.chooses(answer.choice) if answer.choice else visit.types(answer.text)
    raise AssertionError(f"no booking, {state['asking']} is asked")
