"""The worker as a process of its own."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from assistant.mail.outbox import queue
from tests.integration.mail.test_delivery import a_letter

ROOT = Path(__file__).resolve().parents[3]
SECONDS = 60


@pytest.fixture
def worker(settings, storage):  # noqa: ARG001 - the tables must be there first
    """The worker on the database and mail folder of `settings`."""
    told = {"KOMPASS_DATA": str(settings.data), "KOMPASS_NOW": settings.now.isoformat()}
    command = [sys.executable, "-m", "assistant.mail.worker"]
    process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **told}, stderr=subprocess.PIPE)
    yield process
    process.kill()
    process.communicate()


def wait_for_file(folder: Path) -> list[Path]:
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        if files := list(folder.glob("*.eml")):
            return files
        threading.Event().wait(0.1)
    raise AssertionError("no mail came")


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
def test_worker_delivers_to_the_folder_and_stops_when_told(worker, settings, storage, sign):
    with storage.write() as session:
        queue(session, a_letter(), settings)
    files = wait_for_file(settings.data / "mail")
    worker.send_signal(sign)
    assert worker.wait(SECONDS) == 0
    assert b"mail_sent" in worker.stderr.read()
    assert len(files) == 1


def test_unknown_mail_address_stops_the_worker_with_a_reason(settings):
    told = {"KOMPASS_DATA": str(settings.data), "KOMPASS_MAIL_URL": "pigeon:loft"}
    command = [sys.executable, "-m", "assistant.mail.worker"]
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **told}, capture_output=True, check=False, timeout=SECONDS
    )
    assert done.returncode == 2
    assert b"KOMPASS_MAIL_URL" in done.stderr
