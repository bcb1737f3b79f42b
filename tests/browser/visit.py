"""One visit to the chat in a browser: clicking, typing, reading, and what went wrong meanwhile."""

from typing import Any
from urllib.parse import urlsplit

import httpx
from playwright.sync_api import BrowserContext, ConsoleMessage, Locator, Request, Response

from tests.stack import Stack

TURN_MS = 30_000
NOT_ANSWERS = ("human", "skip", "other", "unsure", "change")
TELL_VIOLATIONS = """
addEventListener("securitypolicyviolation", (e) => console.error(`CSP ${e.violatedDirective} ${e.blockedURI}`));
"""
CONVERSATION = "() => JSON.parse(localStorage.getItem('kompass-conversation'))"
FOCUSED = "() => { let a = document.activeElement; while (a?.shadowRoot) a = a.shadowRoot.activeElement; return a }"


class Visit:
    """`troubles` names console errors, faults in scripts, policy violations and requests to other hosts."""

    def __init__(self, context: BrowserContext, stack: Stack) -> None:
        self.context, self.stack = context, stack
        self.troubles: list[str] = []
        context.set_default_timeout(TURN_MS)
        context.add_init_script(TELL_VIOLATIONS)
        self.page = context.new_page()
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.troubles.append(str(error)))
        self.page.on("request", self._see)

    @property
    def bubbles(self) -> Locator:
        """What was said, in order."""
        return self.page.locator(".message .bubble")

    @property
    def input(self) -> Locator:
        return self.page.locator("textarea")

    def open_choice(self, value: str) -> Locator:
        """The button of a choice that can still be taken; `first` is the first that answers the question."""
        if value != "first":
            return self.page.locator(f'button[data-value="{value}"]:enabled').last
        others = "".join(f':not([data-value="{one}"]):not([data-value^="{one}:"])' for one in NOT_ANSWERS)
        return self.page.locator(f"button[data-value]:enabled{others}").first

    def chooses(self, value: str) -> dict[str, Any]:
        """Clicks a choice; the state after the answer to it."""
        with self.page.expect_response(_is_answer) as got:
            self.open_choice(value).click()
        return self._state(got.value)

    def types(self, text: str) -> dict[str, Any]:
        """Writes a message and sends it with Enter; the state after the answer to it."""
        with self.page.expect_response(_is_answer) as got:
            self.input.fill(text)
            self.input.press("Enter")
        return self._state(got.value)

    def opens(self) -> None:
        """Waits until the first question can be answered."""
        self.open_choice("start").wait_for()

    def owner_lines(self) -> list[str]:
        """The owner's messages as the server holds them."""
        ticket = self.page.evaluate(CONVERSATION)
        headers = {"Authorization": f"Bearer {ticket['token']}"}
        answer = httpx.get(f"{self.stack.url}/api/v1/conversations/{ticket['id']}", headers=headers).json()
        return [one["text"] for one in answer["messages"] if one["role"] == "owner"]

    def focused(self, name: str) -> str | None:
        """An attribute of the element that has the focus, shadow trees included."""
        value: str | None = self.page.evaluate(f"(name) => ({FOCUSED})()?.getAttribute(name) ?? null", name)
        return value

    def overflows(self) -> bool:
        """True if the page can be scrolled sideways."""
        return bool(self.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))

    def photograph(self, name: str) -> None:
        """A screenshot among the stack's reports."""
        self.page.screenshot(path=self.stack.reports / "screenshots" / f"{name}.png", animations="disabled")

    def _state(self, response: Response) -> dict[str, Any]:
        assert response.ok, response.text()
        answer = response.json()
        self.page.locator(".message .bubble").filter(has_text=_first_line(answer)).last.wait_for()
        state: dict[str, Any] = answer["state"]
        return state

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.troubles.append(message.text)

    def _see(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme not in {"data", "blob"} and f"{address.scheme}://{address.netloc}" != self.stack.url:
            self.troubles.append(f"request to {address.netloc}")


def _is_answer(response: Response) -> bool:
    return response.request.method == "POST" and response.url.endswith("/messages")


def _first_line(answer: dict[str, Any]) -> str:
    """Enough of the last thing said to find it on the page."""
    return " ".join(str(answer["messages"][-1]["text"]).split())[:40]
