"""A throw-away PostgreSQL server for tests, from the programs installed on this machine."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from assistant.processes.doctor import find_postgres
from assistant.processes.ports import LOOPBACK, free_ports

INSTALL = "sudo apt-get install postgresql"
OTHER_USERS = ("postgres", "nobody")
SETTINGS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "listen_addresses": LOOPBACK}


@contextmanager
def running_postgres() -> Iterator[str]:
    """The address of an empty server's database `postgres`; the server and all in it are gone afterwards.

    Skips the test, or fails it in CI, when PostgreSQL is not installed.
    """
    programs = find_postgres()
    if programs is None:
        _miss()
    folder = Path(tempfile.mkdtemp(prefix="kompass-postgres-"))
    server = _Server(programs, folder, free_ports(1)[0])
    try:
        server.start()
        yield f"postgresql+psycopg://tester@{LOOPBACK}:{server.port}/postgres"
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def _miss() -> None:
    told = f"PostgreSQL is not installed: {INSTALL}"
    if os.environ.get("CI") == "true":
        pytest.fail(told)
    pytest.skip(told)


class _Server:
    def __init__(self, programs: Path, folder: Path, port: int) -> None:
        self._programs = programs
        self._folder = folder
        self.port = port
        self._user = _unprivileged_user()
        if self._user:
            shutil.chown(folder, self._user)

    def start(self) -> None:
        self._run("initdb", "--username=tester", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync")
        options = " ".join(f"-c {name}={value}" for name, value in SETTINGS.items())
        options += f" -c unix_socket_directories={self._folder}"
        self._run("pg_ctl", "--wait", f"--log={self._folder}/log", f"--options=-p {self.port} {options}", "start")

    def stop(self) -> None:
        if (self._folder / "data" / "postmaster.pid").exists():
            self._run("pg_ctl", "--wait", "--mode=immediate", "stop")

    def _run(self, program: str, *arguments: str) -> None:
        # pg_ctl's child keeps the output open, so it goes to a file and not to a pipe.
        with (self._folder / "output").open("w+") as output:
            done = subprocess.run(
                [self._programs / program, f"--pgdata={self._folder}/data", *arguments],
                cwd=self._folder,
                user=self._user,
                stdout=output,
                stderr=subprocess.STDOUT,
                check=False,
            )
            output.seek(0)
            assert done.returncode == 0, output.read()


def _unprivileged_user() -> str | None:
    """Another user when this one is root, as whom PostgreSQL refuses to run."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(user for user in OTHER_USERS if user in known)
