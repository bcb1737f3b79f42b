"""Runs the actions server on the private address in `KOMPASS_ACTIONS_URL`."""

import os
from urllib.parse import urlsplit

from rasa_sdk.endpoint import run
from rasa_sdk.executor import ActionExecutor
from sanic.worker.manager import WorkerManager

from actions.server import interviewer
from assistant.settings import Settings

TENTHS_OF_SECONDS_TO_START = 1800
"""A busy machine takes longer than Sanic's own half minute to load the model a second time, in the worker."""


def main() -> None:
    """Listens on this machine only; the model is read before the first owner waits for it."""
    address = urlsplit(Settings().actions_url or "http://127.0.0.1:5055/webhook")
    os.environ.setdefault("SANIC_HOST", address.hostname or "127.0.0.1")
    interviewer().tools.themes.kind("hej")
    WorkerManager.THRESHOLD = TENTHS_OF_SECONDS_TO_START
    executor = ActionExecutor()
    executor.register_package("actions")
    run(executor, port=address.port or 5055, cors_origins=None)


if __name__ == "__main__":
    main()
