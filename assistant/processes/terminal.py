"""What the operator sees: steps, addresses, and the processes' lines in colours of their own."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.text import Text

COLOURS = {"rasa": "magenta", "actions": "cyan", "api": "green", "worker": "yellow"}
WIDTH = 8


class Terminal:
    """Writes to one console; its lines never mix, whichever thread writes them."""

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or Console(highlight=False, soft_wrap=True)

    def say(self, text: str) -> None:
        self._console.print(text, markup=False)

    def log(self, name: str, line: str) -> None:
        """One line that a process printed."""
        self._console.print(Text(f"{name:<{WIDTH}}", style=COLOURS.get(name, "blue")) + Text(f"│ {line}", style=""))

    def ready(self, name: str) -> None:
        self._console.print(Text(f"{name:<{WIDTH}}", style=COLOURS.get(name, "blue")) + Text("│ ready", style="bold"))

    @contextmanager
    def step(self, name: str) -> Iterator[Callable[[str], None]]:
        """Shows that something is under way, then how it ended and how long it took."""
        said: list[str] = []
        started = time.monotonic()
        self.say(f"{name} …")
        yield said.append
        outcome = said[-1] if said else "ready"
        self.say(f"{name}: {outcome} ({time.monotonic() - started:.1f} s)")

    def addresses(self, address: str) -> None:
        self.say(f"\nChat: {address}/\nOn a website: {address}/demo\nCtrl-C stops everything.\n")
