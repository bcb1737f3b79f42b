"""`lock`."""

from assistant.processes import locks
from assistant.processes.terminal import Terminal


def write_locks() -> None:
    for path in locks.write_locks():
        Terminal().say(f"{path.name} written")
