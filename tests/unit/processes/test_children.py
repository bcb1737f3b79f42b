"""Processes are started, restarted when they crash, and never left behind."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assistant.processes.child import Child, Program
from assistant.processes.children import Children
from assistant.processes.ports import free_ports
from assistant.processes.problems import SetupProblem
from assistant.settings import ROOT

PATIENCE = 30.0
SERVE = "import http.server as h; h.test(h.SimpleHTTPRequestHandler, port={port}, bind='127.0.0.1')"
STUBBORN = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('up', flush=True); time.sleep(99)"
WITH_GRANDCHILD = (
    "import subprocess, sys, time; p = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(99)']);"
    "print(p.pid, flush=True); time.sleep(99)"
)


class Told(list[tuple[str, str]]):
    """What processes printed, as (name, line)."""

    def __call__(self, name: str, line: str) -> None:
        self.append((name, line))

    def wait_for(self, part: str) -> str:
        wait_until(lambda: any(part in line for _, line in self))
        return next(line for _, line in self if part in line)


def wait_until(is_so: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < until, "waited in vain"
        threading.Event().wait(0.02)


def is_alive(pid: int) -> bool:
    try:
        status = Path(f"/proc/{pid}/stat").read_text()
    except FileNotFoundError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"


def python(name: str, code: str, ready_url: str = "") -> Program:
    return Program(name, [sys.executable, "-u", "-c", code], dict(os.environ), ready_url)


@pytest.fixture
def told() -> Iterator[Told]:
    return Told()


def test_program_is_ready_when_its_address_answers(told: Told):
    port = free_ports(1)[0]
    server = python("api", SERVE.format(port=port), f"http://127.0.0.1:{port}/")
    ready: list[str] = []
    with Children([server], told) as children:
        children.start()
        children.wait_until_ready(PATIENCE, ready.append)
    assert ready == ["api"]


def test_program_that_ends_at_once_is_told_by_name(told: Told):
    program = python("actions", "print('no such module'); raise SystemExit(3)", "http://127.0.0.1:9/")
    with Children([program], told) as children:
        children.start()
        with pytest.raises(SetupProblem, match="actions ended with 3"):
            children.wait_until_ready(PATIENCE, lambda _: None)
    assert ("actions", "no such module") in told


def test_crashed_program_is_started_again(told: Told):
    program = python("worker", "print('up'); raise SystemExit(1)")
    with Children([program], told) as children:
        children.start()
        children.keep_alive(lambda: told.count(("worker", "up")) >= 2)
    assert ("worker", "ended with 1; starting again in 1 s") in told


def test_stubborn_program_is_ended_by_force(told: Told):
    child = Child(python("rasa", STUBBORN), told)
    told.wait_for("up")
    child.end(grace=0.2)
    assert child.exit_code == -9


def test_children_of_children_are_ended_too(told: Told):
    child = Child(python("rasa", WITH_GRANDCHILD), told)
    wait_until(lambda: bool(told))
    grandchild = int(told[0][1])
    child.end()
    wait_until(lambda: not is_alive(grandchild))


def test_nothing_is_left_when_the_parent_is_killed(tmp_path: Path):
    script = tmp_path / "parent.py"
    script.write_text(
        "import os, sys\n"
        "from assistant.processes.child import Program\n"
        "from assistant.processes.children import Children\n"
        f"program = Program('rasa', [sys.executable, '-c', {WITH_GRANDCHILD!r}], dict(os.environ))\n"
        "with Children([program], lambda name, line: print(line, flush=True)) as children:\n"
        "    children.start()\n"
        "    children.keep_alive(lambda: False)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen([sys.executable, script], env=environment, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout
        grandchild = int(parent.stdout.readline())
        parent.kill()
    wait_until(lambda: not is_alive(grandchild))
