"""Makes a company and a contact of an interview's answers; the same company is recognised again."""

import re

from sqlalchemy import select

from assistant.interviews.record import Record
from assistant.storage.models import Company, Contact

LEGAL_FORM = re.compile(r"\b(ab|aktiebolag|hb|handelsbolag|ek\.? ?för\.?|enskild firma)\b", re.IGNORECASE)


def register(record: Record) -> Company | None:
    """The company of this interview, made or found, with its contact; None without a company name."""
    name = record.get("company_name")
    if not name:
        return None
    company = _find_or_create(record, name)
    contact = Contact(
        company_id=company.id,
        name=record.get("contact_name"),
        email=record.get("email"),
        phone=record.get("phone"),
        created_at=record.now,
    )
    record.session.add(contact)
    record.session.flush()
    record.interview.company_id, record.interview.contact_id = company.id, contact.id
    return company


def _find_or_create(record: Record, name: str) -> Company:
    key = name_key(name)
    company = record.session.scalars(select(Company).where(Company.name_key == key)).first()
    if company is None:
        company = Company(name=name, name_key=key, created_at=record.now)
        record.session.add(company)
    municipality = record.get("municipality")
    company.municipality_id = company.municipality_id if municipality in {None, "outside"} else municipality
    company.branch_id, company.size = record.get("branch"), record.get("size")
    record.session.flush()
    return company


def name_key(name: str) -> str:
    """A company name folded so that two spellings of it meet: no legal form, signs or capitals."""
    return "".join(char for char in LEGAL_FORM.sub(" ", name.casefold()) if char.isalnum()) or name.casefold()
