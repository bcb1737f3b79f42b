"""The whole product as people run it: `kompass up` on a free port with a data folder of its own."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from assistant.processes.ports import LOOPBACK, free_ports
from assistant.settings import ROOT
from tests import kept_models
from tests.process_table import Process, descendants, living
from tests.waiting import wait_until

READY_SECONDS = 15 * 60
"""A machine that has never run the product installs and trains first."""
END_SECONDS = 45
LOG_LINES = 60
COMMANDS = {"rasa": "rasa_runtime.py run", "actions": "-m actions", "api": "-m api", "worker": "assistant.mail.worker"}


@dataclass
class Stack:
    """One running copy; everything it writes is under `data`, what it prints in `log`."""

    data: Path
    port: int = field(default_factory=lambda: free_ports(1)[0])
    _process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://{LOOPBACK}:{self.port}"

    @property
    def log(self) -> Path:
        return self.data / "kompass.log"

    @property
    def mail(self) -> Path:
        """The folder mail is written to."""
        return self.data / "mail"

    @property
    def database(self) -> Path:
        return self.data / "kompass.sqlite"

    @property
    def reports(self) -> Path:
        return self.data / "reports"

    def start(self) -> None:
        """Returns when the product answers. Raises AssertionError with the end of the log when it does not."""
        kept_models.take(self.data / "models")
        with self.log.open("wb") as log:
            self._process = subprocess.Popen(
                [str(Path(sys.executable).with_name("kompass")), "up"],
                cwd=ROOT,
                env=self._environment(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        wait_until(self._is_ready_or_gone, seconds=READY_SECONDS, what=f"kompass up ({self.log})", every=2.0)
        assert self.is_ready(), f"kompass up ended:\n{self.last_lines()}"
        kept_models.keep(self.data / "models")

    def is_ready(self) -> bool:
        """True if the product says that it can take a turn."""
        try:
            return httpx.get(f"{self.url}/api/v1/ready", timeout=5).status_code == httpx.codes.OK
        except httpx.HTTPError:
            return False

    def child(self, name: str) -> Process | None:
        """The process `name` (rasa, actions, api or worker), None while it is away."""
        assert self._process
        return next((one for one in descendants(self._process.pid) if COMMANDS[name] in one.command), None)

    def end(self) -> None:
        """Ends it as an operator does. Raises AssertionError when it ends badly or leaves a process behind."""
        assert self._process
        started = descendants(self._process.pid)
        self._process.send_signal(signal.SIGTERM)
        try:
            code = self._process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError(f"kompass up did not end:\n{self.last_lines()}") from None
        assert code == 0, f"kompass up ended with {code}:\n{self.last_lines()}"
        assert living(started) == []

    def kill(self) -> None:
        """Ends it by force; its watchdog ends what it had started."""
        if self._process:
            self._process.kill()
            self._process.wait()

    def last_lines(self) -> str:
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-LOG_LINES:])

    def _is_ready_or_gone(self) -> bool:
        assert self._process
        return self._process.poll() is not None or self.is_ready()

    def _environment(self) -> dict[str, str]:
        """Ours without its settings, so that nothing but the defaults and these three holds."""
        plain = {name: value for name, value in os.environ.items() if not name.startswith("KOMPASS_")}
        return {**plain, "KOMPASS_DATA": str(self.data), "KOMPASS_PORT": str(self.port), "KOMPASS_MAIL_URL": ""}


@contextmanager
def running(data: Path) -> Iterator[Stack]:
    """A stack that answers; ended, and its end checked, on leaving."""
    stack = Stack(data)
    try:
        stack.start()
    except BaseException:
        stack.kill()
        raise
    try:
        yield stack
    finally:
        stack.end()
