"""The letters of the product: a booking, its cancellation, and the summary an owner takes home."""

from collections.abc import Iterator

from sqlalchemy.orm import Session

from assistant.bookings.booking import Bookings
from assistant.calendar.invitation import Meeting, Method, invitation
from assistant.dialogue.texts import Texts
from assistant.interviews.record import Record
from assistant.interviews.summary import rows
from assistant.language import Language
from assistant.mail.outbox import Letter, queue
from assistant.mail.rendering import render, render_part
from assistant.mail.session_facts import SessionFacts, facts_of, language_of, sender_words
from assistant.needs.themes import themes_in_force
from assistant.settings import Settings
from assistant.storage.models import Booking, Interview, Mail, Theme, Tip

OWN_WORDS = ["need", "deepen"]


def queue_booking(session: Session, booking: Booking, *, settings: Settings, texts: Texts) -> list[Mail]:
    """Confirmations with an invitation for the owner, if she left an address, and for the expert.

    The expert reads what the owner said yes to sharing; without that yes only the time.
    """
    facts = facts_of(session, booking, settings=settings, texts=texts)
    return [queue(session, letter, settings) for letter in _letters(facts, "booking", "REQUEST")]


def queue_cancellation(session: Session, booking: Booking, *, settings: Settings, texts: Texts) -> list[Mail]:
    """Cancellations for the same two calendars; the caller has raised `booking.sequence`.

    The expert's tells nothing of the owner and belongs to no conversation: it must outlive an erasure.
    """
    facts = facts_of(session, booking, settings=settings, texts=texts)
    return [queue(session, letter, settings) for letter in _letters(facts, "cancellation", "CANCEL")]


def queue_summary(session: Session, interview: Interview, *, settings: Settings, texts: Texts) -> list[Mail]:
    """The owner's page to keep: her need, themes, tips and next step. Nothing without an address or with a session."""
    record = Record(session, interview, settings.clock.now())
    address, language = record.get("email"), language_of(record)
    if not address or Bookings(session, record.now).standing(interview.id):
        return []
    values = {**sender_words(settings), **_summary_words(record, language, texts)}
    letter = Letter(
        purpose=f"summary:{interview.id}",
        kind="summary",
        to_address=address,
        language=language,
        words=render("summary", language, values),
        conversation_id=interview.conversation_id,
    )
    return [queue(session, letter, settings)]


def _summary_words(record: Record, language: Language, texts: Texts) -> dict[str, object]:
    themes = [record.session.get_one(Theme, one.theme_id) for one in themes_in_force(record)]
    tips = [record.session.get(Tip, tip) for tip in record.scratch.get("tips_shown", [])]
    shown = [tip for tip in tips if tip]
    return {
        "needs": rows(record, texts, language, keys=OWN_WORDS),
        "themes": [{"name": one.name[language], "description": one.description[language]} for one in themes],
        "tips": [{"title": tip.title[language], "text": tip.text[language], "link": tip.link} for tip in shown],
        "first_step": shown[0].first_step[language] if shown else None,
    }


def _letters(facts: SessionFacts, about: str, method: Method) -> Iterator[Letter]:
    if facts.owner_address:
        yield _letter(facts, f"{about}_owner", method)
    yield _letter(facts, f"{about}_expert", method)


def _letter(facts: SessionFacts, kind: str, method: Method) -> Letter:
    is_owner = kind.endswith("_owner")
    language = facts.owner_language if is_owner else facts.expert_language
    address = str(facts.owner_address) if is_owner else facts.expert.email
    brief = facts.brief(language) if method == "REQUEST" else {}
    values = {"language": language, **facts.session_words(language), **brief}
    outlives = method == "CANCEL" and not is_owner
    return Letter(
        purpose=f"{kind}:{facts.booking.id}:{facts.booking.sequence}",
        kind=kind,
        to_address=address,
        language=language,
        words=render(kind, language, values),
        conversation_id=None if outlives else facts.conversation_id,
        calendar=invitation(_meeting(facts, kind, address, language, values), method),
        calendar_method=method,
    )


def _meeting(facts: SessionFacts, kind: str, address: str, language: Language, values: dict[str, object]) -> Meeting:
    return Meeting(
        booking_id=facts.booking.id,
        sequence=facts.booking.sequence,
        starts_at=facts.booking.starts_at,
        ends_at=facts.booking.ends_at,
        organizer=facts.settings.mail_sender,
        attendee=address,
        title=render_part(kind, f"event_title.{language}.txt", values),
        description=render_part(kind, f"event_text.{language}.txt", values),
        place=str(values["place"]),
        language=language,
        written_at=facts.record.now,
    )
