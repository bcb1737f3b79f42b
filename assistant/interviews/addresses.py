"""E-mail addresses that look misspelt: each is asked about once, when the interview comes to the e-mail address."""

from assistant.interviews.record import Record
from assistant.understanding.email_spelling import suggest_email


def address_meant(record: Record) -> str | None:
    """The address that was probably meant by what is written; None when that looks right or the owner was asked."""
    settled = record.scratch.get("emails_settled", [])
    written = record.get("email")
    suggested = suggest_email(written) if written and written not in settled else None
    found = [one for one in (record.scratch.get("email_almost"), suggested) if one and one not in settled]
    return found[0] if found else None


def settle_address(record: Record, *addresses: str | None) -> None:
    """Notes that the owner has told whether she means one of `addresses`, so that she is not asked about them again."""
    settled = record.scratch.get("emails_settled", [])
    record.note(email_almost=None, emails_settled=[*settled, *(one for one in addresses if one)])
