"""Processes of this machine as `ps` shows them, and who started whom."""

import os
import signal
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Process:
    """`state` is what `ps` says of it: `Z` for one that has ended and is not yet waited for."""

    pid: int
    parent: int
    state: str
    command: str

    def send(self, number: signal.Signals) -> None:
        """To it and to the workers it has started, which share its group."""
        os.killpg(os.getpgid(self.pid), number)


def all_processes() -> list[Process]:
    shown = subprocess.run(
        ["ps", "-A", "-ww", "-o", "pid=,ppid=,stat=,args="], capture_output=True, text=True, check=True
    )
    return [_read(line) for line in shown.stdout.splitlines()]


def descendants(pid: int) -> list[Process]:
    """Everything `pid` has started, directly or not, that still runs."""
    return list(_below(pid, all_processes()))


def living(processes: Iterable[Process]) -> list[Process]:
    """Those that still run; a number that another program has got since does not count."""
    now = {(one.pid, one.command) for one in all_processes() if not one.state.startswith("Z")}
    return [one for one in processes if (one.pid, one.command) in now]


def _below(pid: int, table: list[Process]) -> Iterator[Process]:
    for one in table:
        if one.parent == pid:
            yield one
            yield from _below(one.pid, table)


def _read(line: str) -> Process:
    pid, parent, state, *command = line.split(maxsplit=3)
    return Process(int(pid), int(parent), state, command[0] if command else "")
