"""One process of the product: started, looked at, ended with all it started itself."""

import contextlib
import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import httpx

from assistant.settings import ROOT

GRACE_SECONDS = 10.0
LOOK_SECONDS = 0.1
READY_SECONDS = 2.0

Tell = Callable[[str, str], None]
"""Called with a process's name and a line it printed."""


@dataclass(frozen=True)
class Program:
    """What to run, and the address that answers 200 when it is ready; without one it is ready at once."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str]
    ready_url: str = ""
    folder: Path = ROOT


class Child:
    """A running `Program`, leader of a process group of its own."""

    def __init__(self, program: Program, tell: Tell) -> None:
        self.program = program
        self.started_at = time.monotonic()
        self._process = subprocess.Popen(
            program.command,
            cwd=program.folder,
            env=dict(program.environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            start_new_session=True,
        )
        self._reader = threading.Thread(target=self._read, args=(tell,), daemon=True)
        self._reader.start()

    @property
    def group(self) -> int:
        return self._process.pid

    @property
    def exit_code(self) -> int | None:
        """None while it runs; negative when a signal ended it."""
        return self._process.poll()

    def is_ready(self) -> bool:
        if self.exit_code is not None:
            return False
        if not self.program.ready_url:
            return True
        try:
            return httpx.get(self.program.ready_url, timeout=READY_SECONDS).is_success
        except httpx.HTTPError:
            return False

    def ask_to_end(self) -> None:
        self._signal(signal.SIGTERM)

    def end(self, grace: float = GRACE_SECONDS) -> None:
        """Waits until the whole group is gone, by force after `grace` seconds."""
        self._signal(signal.SIGTERM)
        until = time.monotonic() + grace
        while self._group_lives() and time.monotonic() < until:
            time.sleep(LOOK_SECONDS)
        self._signal(signal.SIGKILL)
        self._process.wait()
        self._reader.join(timeout=1)

    def _read(self, tell: Tell) -> None:
        if self._process.stdout:
            with self._process.stdout as lines:
                for line in lines:
                    tell(self.program.name, line.rstrip())

    def _signal(self, number: signal.Signals) -> None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.group, number)

    def _group_lives(self) -> bool:
        # An ended leader that nobody has waited for still counts as its group.
        self._process.poll()
        try:
            os.killpg(self.group, 0)
        except (ProcessLookupError, PermissionError):
            return False
        return True
