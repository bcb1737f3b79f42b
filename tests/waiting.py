"""Waiting for what another process does: looked at again and again until a deadline, never slept through."""

import threading
import time
from collections.abc import Callable
from typing import TypeVar

Seen = TypeVar("Seen")
LOOK_SECONDS = 0.1
_never = threading.Event()


def wait_until(
    look: Callable[[], Seen], *, seconds: float = 30.0, what: str = "it", every: float = LOOK_SECONDS
) -> Seen:
    """The first thing `look` gives that counts as true. Raises AssertionError when none comes in time."""
    until = time.monotonic() + seconds
    while not (seen := look()):
        if time.monotonic() > until:
            raise AssertionError(f"{what}: not within {seconds:.0f} s")
        _never.wait(every)
    return seen
