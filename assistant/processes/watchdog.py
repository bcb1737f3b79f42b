"""Ends the process groups of a parent that died without ending them itself.

Run as a script with its standard input at the parent's end of a pipe: lines `+GROUP` and `-GROUP` tell which groups
live. When the pipe closes, the parent is gone, and so are the groups soon after.
"""

import contextlib
import os
import signal
import sys
import time

GRACE_SECONDS = 5.0


def watch() -> None:
    groups: set[int] = set()
    for line in sys.stdin:
        group = int(line[1:])
        groups.add(group) if line[0] == "+" else groups.discard(group)
    if groups:
        _send(groups, signal.SIGTERM)
        time.sleep(GRACE_SECONDS)
        _send(groups, signal.SIGKILL)


def _send(groups: set[int], number: signal.Signals) -> None:
    for group in groups:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(group, number)


if __name__ == "__main__":
    for ignored in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(ignored, signal.SIG_IGN)
    watch()
