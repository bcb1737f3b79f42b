"""The outbox: letters are rows, written in the unit of work they tell of, so that neither exists without the other."""

import secrets
from dataclasses import dataclass
from email.utils import parseaddr

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from assistant.calendar.invitation import Method
from assistant.language import Language
from assistant.mail.rendering import Words
from assistant.settings import Settings
from assistant.storage.models import Mail


@dataclass(frozen=True)
class Letter:
    """What is to be mailed. `purpose` names the fact it tells: the same fact is never mailed twice."""

    purpose: str
    kind: str
    to_address: str
    language: Language
    words: Words
    conversation_id: str | None = None
    calendar: bytes | None = None
    calendar_method: Method | None = None


def queue(session: Session, letter: Letter, settings: Settings) -> Mail:
    """The row of the outbox for `letter`; the one already there if its fact has been mailed before."""
    mail = _row(letter, settings)
    session.flush()
    try:
        with session.begin_nested():
            session.add(mail)
    except IntegrityError:
        return session.scalars(select(Mail).where(Mail.purpose == letter.purpose)).one()
    return mail


def _row(letter: Letter, settings: Settings) -> Mail:
    now = settings.clock.now()
    return Mail(
        purpose=letter.purpose,
        message_id=_message_id(letter.kind, settings),
        conversation_id=letter.conversation_id,
        kind=letter.kind,
        to_address=letter.to_address,
        language=letter.language,
        subject=letter.words.subject.strip(),
        text=letter.words.text,
        html=letter.words.html,
        calendar=letter.calendar,
        calendar_method=letter.calendar_method,
        status="queued",
        attempts=0,
        next_try_at=now,
        created_at=now,
    )


def _message_id(kind: str, settings: Settings) -> str:
    # Short, so that the header fits on one line: some programs keep the fold as part of the id.
    domain = parseaddr(settings.mail_sender)[1].rpartition("@")[2]
    return f"<{kind}.{secrets.token_hex(8)}@{domain}>"
