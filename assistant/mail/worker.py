"""The worker: looks into the outbox every other second until it is told to stop. `python -m assistant.mail.worker`."""

import logging
import signal
import sys
import time
from datetime import UTC, datetime, timedelta
from itertools import count
from threading import Event

from sqlalchemy.exc import SQLAlchemyError

from assistant.clock import Clock
from assistant.mail.delivery import Delivery, deliver_due
from assistant.mail.opening import open_transport
from assistant.privacy.retention import forget_unfinished
from assistant.settings import Settings
from assistant.storage.engine import Storage

PAUSE = 2.0
AFTER_ERROR = 10.0
ROUNDS_AN_HOUR = 1800

log = logging.getLogger("assistant.mail")


class MovingClock(Clock):
    """Begins at a fixed time and goes on from there, since waiting for a new try needs time that passes."""

    def __init__(self, begins: datetime) -> None:
        super().__init__()
        self._begins = begins.astimezone(UTC)
        self._started = time.monotonic()

    def now(self) -> datetime:
        return self._begins + timedelta(seconds=time.monotonic() - self._started)


def main() -> int:
    """Delivers until SIGTERM or SIGINT; a message on its way is finished first."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    settings = Settings()
    try:
        transport = open_transport(settings.mail)
    except ValueError as error:
        log.error("mail_url_unknown %s", error)  # noqa: TRY400 - one line tells the operator all
        return 2
    stop = _stop_on_signals()
    storage = Storage(settings.database)
    clock = MovingClock(settings.now) if settings.now else settings.clock
    try:
        work(Delivery(storage, transport, settings, clock), stop)
    finally:
        storage.close()
    return 0


def work(delivery: Delivery, stop: Event) -> None:
    """Rounds of delivery until `stop` is set, and once an hour of forgetting; a database that is away is waited for."""
    rounds = count()
    while not stop.is_set():
        pause = PAUSE
        try:
            deliver_due(delivery, stop)
            if next(rounds) % ROUNDS_AN_HOUR == 0:
                forgotten = forget_unfinished(delivery.storage, delivery.settings)
                log.info("unfinished_forgotten count=%d", forgotten)
        except SQLAlchemyError as error:
            log.error("database_away %s", type(error).__name__)  # noqa: TRY400
            pause = AFTER_ERROR
        stop.wait(pause)


def _stop_on_signals() -> Event:
    stop = Event()
    for one in (signal.SIGTERM, signal.SIGINT):
        signal.signal(one, lambda *_: stop.set())
    return stop


if __name__ == "__main__":
    sys.exit(main())
