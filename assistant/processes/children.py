"""All processes of the product: started, kept alive, ended together."""

import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from assistant.processes import watchdog
from assistant.processes.child import Child, Program, Tell
from assistant.processes.problems import SetupProblem

LOOK_SECONDS = 0.2
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 30.0
STEADY_SECONDS = 60.0
DOCTOR = "uv run kompass doctor"


@dataclass
class Place:
    """A program's place: its child, and how long to wait before the next try when it crashes."""

    program: Program
    child: Child | None = None
    pause: float = FIRST_PAUSE
    restart_at: float = field(default=0.0)


class Children:
    """Use as a context: whatever happens, on leaving nothing that was started is left."""

    def __init__(self, programs: Sequence[Program], tell: Tell) -> None:
        self._places = [Place(program) for program in programs]
        self._tell = tell
        self._watchdog: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        self._watchdog = subprocess.Popen(
            [sys.executable, "-I", str(Path(watchdog.__file__))],
            stdin=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.end()

    def start(self) -> None:
        for place in self._places:
            self._start(place)

    def wait_until_ready(self, seconds: float, on_ready: Callable[[str], None]) -> None:
        """Returns when every program answers. Raises `SetupProblem` when one ends or takes too long."""
        until = time.monotonic() + seconds
        waiting = [place for place in self._places if place.child]
        while waiting:
            for place in [place for place in waiting if place.child and place.child.is_ready()]:
                waiting.remove(place)
                on_ready(place.program.name)
            for place in waiting:
                _require_alive(place, in_time=time.monotonic() < until)
            time.sleep(LOOK_SECONDS)

    def keep_alive(self, should_end: Callable[[], bool]) -> None:
        """Restarts what crashes, more and more slowly, until `should_end`."""
        while not should_end():
            for place in self._places:
                self._look_after(place)
            time.sleep(LOOK_SECONDS)

    def end(self) -> None:
        living = [place.child for place in self._places if place.child]
        for child in living:
            child.ask_to_end()
        for child in living:
            child.end()
        if self._watchdog and self._watchdog.stdin:
            for child in living:
                self._inform_watchdog("-", child)
            self._watchdog.stdin.close()
            self._watchdog.wait()
        self._watchdog = None

    def _look_after(self, place: Place) -> None:
        now = time.monotonic()
        if place.child and place.child.exit_code is not None:
            self._bury(place, now)
        elif place.child is None and now >= place.restart_at:
            self._start(place)

    def _bury(self, place: Place, now: float) -> None:
        """Ends what the crashed process left behind, and sets the time of its restart."""
        child = place.child
        if child is None:
            return
        child.end(grace=1)
        self._inform_watchdog("-", child)
        if now - child.started_at > STEADY_SECONDS:
            place.pause = FIRST_PAUSE
        self._tell(place.program.name, f"ended with {child.exit_code}; starting again in {place.pause:.0f} s")
        place.child, place.restart_at = None, now + place.pause
        place.pause = min(place.pause * 2, LONGEST_PAUSE)

    def _start(self, place: Place) -> None:
        place.child = Child(place.program, self._tell)
        self._inform_watchdog("+", place.child)

    def _inform_watchdog(self, sign: str, child: Child) -> None:
        if self._watchdog and self._watchdog.stdin:
            self._watchdog.stdin.write(f"{sign}{child.group}\n")
            self._watchdog.stdin.flush()


def _require_alive(place: Place, *, in_time: bool) -> None:
    code = place.child.exit_code if place.child else None
    if code is not None:
        raise SetupProblem(f"{place.program.name} ended with {code}; its last lines stand above.", DOCTOR)
    if not in_time:
        raise SetupProblem(f"{place.program.name} does not answer.", DOCTOR)
