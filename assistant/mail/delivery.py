"""Delivers what is due in the outbox: at least once, always under the same Message-ID."""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Event

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from assistant.clock import Clock
from assistant.mail.message import MessageNotWritten, compose
from assistant.mail.transport import MessageRefused, SendingFailed, Transport
from assistant.settings import Settings
from assistant.storage.engine import Storage
from assistant.storage.models import Mail, StaffTask

LEASE = timedelta(minutes=5)
"""Longer than a slow server takes for one message; then another worker may try."""
FIRST_WAIT, LONGEST_WAIT = timedelta(minutes=1), timedelta(hours=6)

log = logging.getLogger("assistant.mail")


@dataclass
class Delivered:
    """How many mails of one round were sent, will be tried again, or never will be."""

    sent: int = 0
    postponed: int = 0
    failed: int = 0


@dataclass(frozen=True)
class Delivery:
    """What a round needs."""

    storage: Storage
    transport: Transport
    settings: Settings
    clock: Clock


def deliver_due(delivery: Delivery, stop: Event | None = None) -> Delivered:
    """Sends every mail whose time has come, oldest first, each in units of work of its own; `stop` ends it early."""
    counts = Delivered()
    while not (stop and stop.is_set()) and (mail := _take(delivery)):
        _deliver(delivery, mail, counts)
    return counts


def _take(delivery: Delivery) -> Mail | None:
    """The next due mail, leased to this worker; a lease that ran out means that its worker died."""
    now = delivery.clock.now()
    with delivery.storage.read() as session:
        if session.scalar(select(Mail.id).where(_is_due(now)).limit(1)) is None:
            return None
    with delivery.storage.write() as session:
        due = select(Mail).where(_is_due(now)).order_by(Mail.next_try_at, Mail.id).limit(1)
        mail = session.scalars(due.with_for_update(skip_locked=True)).one_or_none()
        if mail:
            mail.status, mail.next_try_at, mail.attempts = "sending", now + LEASE, mail.attempts + 1
        return mail


def _is_due(now: datetime) -> ColumnElement[bool]:
    return Mail.status.in_(["queued", "sending"]) & (Mail.next_try_at <= now)


def _deliver(delivery: Delivery, mail: Mail, counts: Delivered) -> None:
    try:
        delivery.transport.send(compose(mail, delivery.settings))
    except (MessageRefused, MessageNotWritten) as error:
        _give_up(delivery, mail, error)
        counts.failed += 1
    except Exception as error:  # noqa: BLE001 - one mail in trouble must not hold up the others
        _postpone(delivery, mail, error)
        counts.postponed += 1
    else:
        _mark_sent(delivery, mail)
        counts.sent += 1


def _mark_sent(delivery: Delivery, mail: Mail) -> None:
    with delivery.storage.write() as session:
        if row := _still_there(session, mail):
            row.status, row.sent_at, row.last_error = "sent", delivery.clock.now(), None
    log.info("mail_sent id=%s kind=%s attempts=%s", mail.id, mail.kind, mail.attempts)


def _postpone(delivery: Delivery, mail: Mail, error: Exception) -> None:
    # Only our own errors are known to hold no address.
    reason = str(error) if isinstance(error, SendingFailed) else type(error).__name__
    with delivery.storage.write() as session:
        if row := _still_there(session, mail):
            row.status, row.last_error = "queued", reason
            row.next_try_at = delivery.clock.now() + wait_after(mail.attempts)
    log.warning("mail_postponed id=%s kind=%s attempts=%s error=%s", mail.id, mail.kind, mail.attempts, reason)


def _give_up(delivery: Delivery, mail: Mail, error: Exception) -> None:
    """The mail is kept and, where there is a case, a person is asked to look."""
    now = delivery.clock.now()
    with delivery.storage.write() as session:
        if row := _still_there(session, mail):
            row.status, row.last_error = "failed", str(error)
            if row.conversation_id:
                session.add(StaffTask(conversation_id=row.conversation_id, kind="mail_failed", created_at=now))
    log.error("mail_failed id=%s kind=%s attempts=%s error=%s", mail.id, mail.kind, mail.attempts, error)


def _still_there(session: Session, mail: Mail) -> Mail | None:
    """The row, unless it was erased while its message was on the way."""
    return session.get(Mail, mail.id)


def wait_after(attempts: int) -> timedelta:
    """How long to wait after so many failed tries: a minute, doubled each time, six hours at most."""
    doublings = min(attempts - 1, 16)
    return min(FIRST_WAIT * (1 << doublings), LONGEST_WAIT)
