"""One message at a time, in the order they came."""

import threading

import pytest

from assistant.errors import AssistantUnavailable
from assistant.transcripts.lease import Leases, Queue
from tests.owner import Owner


def test_turns_are_given_in_the_order_they_were_asked_for():
    queue, order = Queue(), []
    queue.acquire(1)
    asked = [threading.Event() for _ in range(5)]

    def wait_and_note(number: int) -> None:
        asked[number].set()
        queue.acquire(10)
        order.append(number)
        queue.release()

    threads = []
    for number in range(5):
        threads.append(threading.Thread(target=wait_and_note, args=(number,)))
        threads[-1].start()
        asked[number].wait(5)
        while queue.length < number + 2:
            threading.Event().wait(0.005)
    queue.release()
    for thread in threads:
        thread.join(10)
    assert order == [0, 1, 2, 3, 4]


def test_who_waits_too_long_is_told_and_blocks_nobody():
    queue = Queue()
    assert queue.acquire(1)
    assert not queue.acquire(0.01)
    queue.release()
    assert queue.acquire(1)


def test_another_process_waits_for_the_lease(owner: Owner):
    here, elsewhere = Leases(owner.storage, patience=5), Leases(owner.storage, patience=0.1)
    with here.hold(owner.conversation_id), pytest.raises(AssistantUnavailable), elsewhere.hold(owner.conversation_id):
        pass
    with elsewhere.hold(owner.conversation_id):
        pass
