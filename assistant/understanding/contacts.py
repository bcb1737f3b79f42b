"""E-mail addresses and telephone numbers."""

import re

from email_validator import EmailNotValidError, validate_email
from phonenumbers import Leniency, PhoneNumberMatcher

from assistant.understanding.entity import Entity

_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_TELEPHONE = re.compile(r"(?<![\w+-])(?:\+|0)[\d\s()/.-]{5,22}\d(?![\w-])")
_NOT_TELEPHONE = re.compile(
    r"\d{6}[-+]\d{4}|\d{8}[-+]?\d{4}|\d{4}-\d\d-\d\d|\d\d?[./]\d\d?[./]\d{2,4}|"
    r"[01]\d[0-5]\d\s?-\s?[012]\d[0-5]\d"
)


def find_emails(text: str) -> list[Entity]:
    """Real addresses only, without the punctuation around them; the domain in lower case."""
    found = (_email(match) for match in _ADDRESS.finditer(text))
    return [email for email in found if email]


def _email(match: re.Match[str]) -> Entity | None:
    written = match[0].lstrip("'`*_/.!-").rstrip("'`*_-")
    start = match.start() + match[0].index(written)
    try:
        address = validate_email(written, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return None
    value = f"{address.local_part}@{address.domain}"
    return Entity("email", value, start, start + len(written))


def find_phones(text: str, *, is_asked: bool = False) -> list[Entity]:
    """Numbers with an area code or country code; asked for, any that could be dialled counts."""
    matcher = PhoneNumberMatcher(text, "SE", leniency=Leniency.VALID)
    found = [(match.start, match.raw_string) for match in matcher if match.raw_string[0] in "+0("]
    if is_asked and not found:
        found = [(match.start(), match[0]) for match in _TELEPHONE.finditer(text)]
    return [_phone(start, written) for start, written in found if not _NOT_TELEPHONE.fullmatch(written.strip())]


def _phone(start: int, written: str) -> Entity:
    return Entity("phone", " ".join(written.split()), start, start + len(written))
