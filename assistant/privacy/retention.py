"""Forgetting what is no longer needed: unfinished interviews after the days the notice promises."""

from datetime import timedelta

from sqlalchemy import func, select

from assistant.privacy.erasing import erase
from assistant.settings import Settings
from assistant.storage.engine import Storage
from assistant.storage.models import Booking, Conversation, Interview, Message


def forget_unfinished(storage: Storage, settings: Settings) -> int:
    """Erases interviews that nobody finished or went on with for `keep_unfinished_days`; returns how many.

    An interview with a booking is finished, whether its last question was answered or not.
    """
    oldest = settings.clock.now() - timedelta(days=settings.keep_unfinished_days)
    booked = select(Booking.interview_id).where(Booking.status.not_in(["hold", "released"]))
    last_said = select(func.max(Message.at)).where(Message.conversation_id == Conversation.id).scalar_subquery()
    forgotten = (
        select(Conversation)
        .join(Interview, Interview.conversation_id == Conversation.id)
        .where(Conversation.erased_at.is_(None), Interview.finished_at.is_(None), Interview.id.not_in(booked))
        .where(func.coalesce(last_said, Conversation.created_at) < oldest)
    )
    with storage.write() as session:
        conversations = session.scalars(forgotten).all()
        for conversation in conversations:
            erase(session, conversation, settings=settings, by="clock")
    return len(conversations)
