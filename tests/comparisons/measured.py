"""A process run to its end, with what it took."""

import os
import resource
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.settings import ROOT

MEGABYTE = 1024 * 1024
# Linux tells kilobytes, macOS bytes.
UNIT = 1 if os.uname().sysname == "Darwin" else 1024
LOG_LETTERS = 2000


class Failed(Exception):
    """The process told of an error, or took longer than it may."""


@dataclass(frozen=True)
class Run:
    """What a process printed, a line each, its seconds by the clock and on processors, and its peak of memory."""

    lines: list[str]
    seconds: float
    busy: float
    megabytes: float


def run(command: Sequence[str], environment: Mapping[str, str], *, told: str = "", limit: float) -> Run:
    """Runs a command in the repository, with `told` as its input, for `limit` seconds at most. Raises Failed."""
    with tempfile.TemporaryFile("w+") as asked, tempfile.TemporaryFile("w+") as errors:
        asked.write(told)
        asked.seek(0)
        began = time.monotonic()
        process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdin=asked, stdout=subprocess.PIPE, stderr=errors, text=True
        )
        lines, used = _follow(process, limit)
        if process.returncode:
            errors.seek(0)
            raise Failed(f"{' '.join(command[1:4])} ended with {process.returncode}:\n{errors.read()[-LOG_LETTERS:]}")
    busy = used.ru_utime + used.ru_stime
    return Run(lines, time.monotonic() - began, busy, used.ru_maxrss * UNIT / MEGABYTE)


def _follow(process: subprocess.Popen[str], limit: float) -> tuple[list[str], resource.struct_rusage]:
    """The lines and what it took; only `wait4` tells that of one child alone."""
    assert process.stdout
    timer = threading.Timer(limit, process.kill)
    timer.start()
    lines = list(process.stdout)
    _, status, used = os.wait4(process.pid, 0)
    timer.cancel()
    process.stdout.close()
    process.returncode = os.waitstatus_to_exitcode(status)
    return lines, used
