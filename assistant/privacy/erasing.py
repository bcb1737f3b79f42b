"""Erasing a conversation: every word and fact of it goes; an empty row stays so that the address answers "gone"."""

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from assistant.bookings.booking import Bookings
from assistant.dialogue.texts import load_texts
from assistant.mail.letters import queue_cancellation
from assistant.settings import Settings
from assistant.storage.models import (
    Answer,
    AnswerChange,
    AuditEntry,
    Booking,
    BookingChange,
    Company,
    Consent,
    Contact,
    Conversation,
    Interview,
    Mail,
    Message,
    Need,
    NeedTheme,
    StaffTask,
)


def erase(session: Session, conversation: Conversation, *, settings: Settings, by: str = "owner") -> None:
    """Removes what the owner said and what was made of it; a coming session is cancelled. Erasing twice does nothing.

    A session that took place keeps its time and expert without any name: it is the evidence the funder counts.
    """
    now = settings.clock.now()
    if conversation.erased_at:
        return
    interview = session.scalars(select(Interview).where(Interview.conversation_id == conversation.id)).one()
    _cancel_coming(session, interview, settings)
    _erase_answers(session, interview)
    _erase_people(session, interview)
    for table in (Message, Consent, StaffTask, Mail):
        session.execute(delete(table).where(table.conversation_id == conversation.id))
    interview.scratch = {}
    conversation.page_url, conversation.erased_at = None, now
    session.add(AuditEntry(at=now, actor=by, action="erased", subject=f"conversation:{conversation.id}", details={}))


def _cancel_coming(session: Session, interview: Interview, settings: Settings) -> None:
    """The expert is told that the time is free again; that letter names nobody and stays."""
    bookings = Bookings(session, settings.clock.now())
    bookings.release_holds(interview.id)
    coming = select(Booking).where(Booking.interview_id == interview.id, Booking.status.in_(["booked", "confirmed"]))
    for booking in session.scalars(coming):
        bookings.step(booking, "cancelled", by="owner", reason="erased")
        booking.sequence += 1
        queue_cancellation(session, booking, settings=settings, texts=load_texts())
    session.flush()
    session.execute(
        update(BookingChange)
        .where(BookingChange.booking_id.in_(select(Booking.id).where(Booking.interview_id == interview.id)))
        .values(reason=None)
    )


def _erase_answers(session: Session, interview: Interview) -> None:
    answers = select(Answer.id).where(Answer.interview_id == interview.id)
    needs = select(Need.id).where(Need.interview_id == interview.id)
    session.execute(delete(AnswerChange).where(AnswerChange.answer_id.in_(answers)))
    session.execute(delete(Answer).where(Answer.interview_id == interview.id))
    session.execute(delete(NeedTheme).where(NeedTheme.need_id.in_(needs)))
    session.execute(delete(Need).where(Need.interview_id == interview.id))


def _erase_people(session: Session, interview: Interview) -> None:
    """The contact goes; the company too, unless another interview speaks for it."""
    contact_id, company_id = interview.contact_id, interview.company_id
    interview.contact_id = interview.company_id = None
    session.flush()
    if contact_id:
        session.execute(delete(Contact).where(Contact.id == contact_id))
    is_shared = select(Interview.id).where(Interview.company_id == company_id)
    if company_id and session.scalars(is_shared).first() is None:
        session.execute(delete(Company).where(Company.id == company_id))
