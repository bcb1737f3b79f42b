"""From the outbox to a transport: once where all is well, at least once where it is not."""

from dataclasses import replace
from datetime import timedelta
from threading import Thread

import pytest

from assistant.clock import Clock
from assistant.mail.delivery import LEASE, Delivered, Delivery, deliver_due
from assistant.mail.letters import queue_booking
from assistant.mail.outbox import Letter, queue
from assistant.mail.rendering import Words
from assistant.mail.transport import FolderTransport, MessageRefused, SendingFailed
from assistant.storage.engine import Storage
from assistant.storage.models import Mail, StaffTask
from tests.integration.mail.conftest import MONDAY, make_booking, make_interview

WORDS = Words("Hej", "Hej!\n", "<p>Hej!</p>\n")


class Broken:
    """A transport that answers with `error` until it is mended."""

    def __init__(self, error: BaseException | None) -> None:
        self.error = error
        self.sent = []

    def send(self, message) -> None:
        if self.error:
            raise self.error
        self.sent.append(str(message["Message-ID"]))


def a_letter(purpose: str = "summary:1", **changes: object) -> Letter:
    return replace(Letter(purpose, "summary", "ulla@ullkulla.example", "sv", WORDS), **changes)


@pytest.fixture
def queued(storage, settings):
    def add(letter: Letter) -> int:
        with storage.write() as session:
            mail = queue(session, letter, settings)
            session.flush()
            return mail.id

    return add


def row(storage: Storage, mail_id: int) -> Mail:
    with storage.read() as session:
        return session.get_one(Mail, mail_id)


def later(delivery: Delivery, wait: timedelta) -> Delivery:
    return replace(delivery, clock=Clock(delivery.clock.now() + wait))


def test_booking_reaches_both_and_is_marked_sent(delivery, transport, storage, settings, texts):
    with storage.write() as session:
        queue_booking(session, make_booking(session), settings=settings, texts=texts)
    assert deliver_due(delivery) == Delivered(sent=2)
    assert deliver_due(delivery) == Delivered()
    assert {str(one["To"]) for one in transport.sent} == {"ulla@ullkulla.example", "vera.varptrad@rise-demo.example"}
    with storage.read() as session:
        assert {(one.status, one.sent_at) for one in session.query(Mail)} == {("sent", MONDAY)}


def test_letter_of_a_unit_of_work_that_fails_is_never_sent(delivery, storage, settings):
    with pytest.raises(ZeroDivisionError), storage.write() as session:
        assert queue(session, a_letter(), settings).id / 0
    assert deliver_due(delivery) == Delivered()


def test_server_away_keeps_the_mail_and_sends_it_once_later(delivery, storage, queued):
    mail_id, transport = queued(a_letter()), Broken(SendingFailed("away"))
    delivery = replace(delivery, transport=transport)
    assert deliver_due(delivery) == Delivered(postponed=1)
    assert deliver_due(delivery) == Delivered()
    kept = row(storage, mail_id)
    assert (kept.status, kept.attempts, kept.last_error) == ("queued", 1, "away")
    transport.error = None
    assert deliver_due(later(delivery, timedelta(seconds=59))) == Delivered()
    assert deliver_due(later(delivery, timedelta(seconds=60))) == Delivered(sent=1)
    assert transport.sent == [kept.message_id]


def test_wait_grows_with_each_failed_try(delivery, storage, queued):
    mail_id = queued(a_letter())
    delivery = replace(delivery, transport=Broken(SendingFailed("away")))
    waits = []
    for _ in range(4):
        deliver_due(delivery)
        waits.append(row(storage, mail_id).next_try_at - delivery.clock.now())
        delivery = later(delivery, waits[-1])
    assert waits == [timedelta(minutes=minutes) for minutes in (1, 2, 4, 8)]


def test_refused_mail_is_kept_and_a_person_is_asked(delivery, storage, queued):
    with storage.write() as session:
        conversation_id = make_interview(session).conversation_id
    mail_id = queued(a_letter(conversation_id=conversation_id))
    assert deliver_due(replace(delivery, transport=Broken(MessageRefused("550")))) == Delivered(failed=1)
    assert (row(storage, mail_id).status, row(storage, mail_id).last_error) == ("failed", "550")
    with storage.read() as session:
        assert [(one.kind, one.conversation_id) for one in session.query(StaffTask)] == [
            ("mail_failed", conversation_id)
        ]
    assert deliver_due(later(delivery, timedelta(days=9))) == Delivered()


def test_mail_that_cannot_be_written_does_not_hold_up_the_next(delivery, transport, queued):
    queued(a_letter("bad", to_address="no address"))
    queued(a_letter("good"))
    assert deliver_due(delivery) == Delivered(sent=1, failed=1)
    assert len(transport.sent) == 1


def test_surprise_in_one_mail_does_not_hold_up_the_worker(delivery, storage, queued):
    mail_id = queued(a_letter())
    assert deliver_due(replace(delivery, transport=Broken(KeyError("ulla@ullkulla.example")))) == Delivered(postponed=1)
    assert row(storage, mail_id).last_error == "KeyError"


def test_crash_after_sending_sends_the_same_message_again(delivery, storage, queued, tmp_path):
    class DiesAfterSending(FolderTransport):
        def send(self, message) -> None:
            super().send(message)
            raise SystemExit

    mail_id = queued(a_letter())
    with pytest.raises(SystemExit):
        deliver_due(replace(delivery, transport=DiesAfterSending(tmp_path / "mail")))
    assert row(storage, mail_id).status == "sending"
    again = replace(delivery, transport=FolderTransport(tmp_path / "mail"))
    assert deliver_due(again) == Delivered()
    assert deliver_due(later(again, LEASE)) == Delivered(sent=1)
    files = list((tmp_path / "mail").iterdir())
    assert len(files) == 1
    assert row(storage, mail_id).message_id.encode() in files[0].read_bytes()


def test_mail_erased_on_its_way_is_not_brought_back(delivery, storage, queued):
    mail_id = queued(a_letter())

    class Erased:
        def send(self, _message) -> None:
            with storage.write() as session:
                session.delete(session.get_one(Mail, mail_id))

    assert deliver_due(replace(delivery, transport=Erased())) == Delivered(sent=1)
    with storage.read() as session:
        assert session.query(Mail).count() == 0


def test_two_workers_send_each_mail_once(delivery, settings, queued):
    for number in range(12):
        queued(a_letter(f"summary:{number}"))
    transport = Broken(None)
    storages = [Storage(settings.database) for _ in range(2)]
    workers = [
        Thread(target=deliver_due, args=[replace(delivery, storage=one, transport=transport)]) for one in storages
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    for one in storages:
        one.close()
    assert len(transport.sent) == len(set(transport.sent)) == 12
