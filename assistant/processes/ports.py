"""Ports: the public one that was asked for, and free ones for inside."""

import errno
import socket
from contextlib import ExitStack

from assistant.processes.problems import SetupProblem

LOOPBACK = "127.0.0.1"


def free_ports(count: int) -> list[int]:
    """As many different ports, free on the loopback address at this moment."""
    with ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind((LOOPBACK, 0))
        return [each.getsockname()[1] for each in sockets]


def require_free(host: str, port: int) -> None:
    """Raises `SetupProblem` when another program listens on the port."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        # As servers do it: a port whose last connections are still closing is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise _problem(error, host, port) from error


def _problem(error: OSError, host: str, port: int) -> SetupProblem:
    if error.errno == errno.EADDRINUSE:
        return SetupProblem(
            f"Port {port} is used by another program, perhaps by a copy that is already running.",
            f"Stop that program, or choose another port: KOMPASS_PORT={port + 1} uv run kompass up",
        )
    return SetupProblem(
        f"Port {port} on {host} cannot be opened: {error.strerror}.",
        "Choose a port above 1023 with KOMPASS_PORT and an address of this machine with KOMPASS_HOST.",
    )
