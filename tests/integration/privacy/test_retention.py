"""Unfinished interviews go when their days are over; nothing else does."""

from datetime import timedelta

import pytest

from assistant.privacy.retention import forget_unfinished
from assistant.storage.models import Answer, Conversation
from tests.integration.conftest import MONDAY
from tests.owner import Owner


def days_later(settings, days: int):
    return settings.model_copy(update={"now": MONDAY + timedelta(days=days)})


@pytest.mark.parametrize(("days", "forgotten"), [(29, 0), (31, 1)])
def test_unfinished_interview_is_kept_thirty_days(owner: Owner, settings, days: int, forgotten: int):
    owner.answers_until("size")
    assert forget_unfinished(owner.storage, days_later(settings, days)) == forgotten


def test_nothing_said_is_left_of_a_forgotten_interview(owner: Owner, settings):
    owner.answers_until("size")
    forget_unfinished(owner.storage, days_later(settings, 31))
    with owner.storage.read() as session:
        assert session.get_one(Conversation, owner.conversation_id).erased_at
        assert session.query(Answer).count() == 0


def test_booked_interview_is_kept_though_nobody_rated_it(owner: Owner, settings):
    owner.answers_until("confirm")
    owner.chooses("yes")
    assert forget_unfinished(owner.storage, days_later(settings, 31)) == 0


def test_finished_interview_is_kept(owner: Owner, settings):
    owner.says("nä vi har det bra", "no_need")
    owner.says("nej inget", "no_need")
    assert forget_unfinished(owner.storage, days_later(settings, 31)) == 0
