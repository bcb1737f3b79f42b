"""Addresses that look misspelt, with the address that was probably meant; the owner is asked, never corrected."""

import re

from email_validator import EmailNotValidError, validate_email
from rapidfuzz.distance import OSA

_COMMON = (
    "gmail.com", "hotmail.com", "hotmail.se", "outlook.com", "live.se", "live.com", "yahoo.com", "yahoo.se",
    "icloud.com", "telia.com", "bredband.net", "comhem.se", "spray.se", "msn.com", "protonmail.com",
)  # fmt: skip
_REAL = re.compile(r"(?:mail|email|ymail|gmx)\.com|(?:yahoo|hotmail|outlook|live|msn)\.(?!co$)\w\w")
_ONLY_COM = {"gmail.se": "gmail.com", "icloud.se": "icloud.com", "gmail.co": "gmail.com", "googlemail.se": "gmail.com"}
_ENDINGS = {
    "con": "com", "cmo": "com", "ocm": "com", "vom": "com", "xom": "com", "comm": "com", "coom": "com", "see": "se",
    "sse": "se", "ney": "net", "nett": "net", "orgg": "org",
}  # fmt: skip
_PLAUSIBLE_ENDING = re.compile(r"\.(?:se|com|net|org|nu|eu|info|io|dk|no|fi|example|con|co)$", re.IGNORECASE)
_TWO_SLIPS_FROM, _SHORT_DOMAIN = 11, 8
_AT = r"(?:\s?@+\s?|\s?[(\[{](?:at|a|snabel-?a)[)\]}]\s?|\s(?:at|snabel-?a)\s)"
_DOT = r"(?:\s?\.+\s?|\s?,(?=\w)|\s(?:punkt|dot)\s)"
_ALMOST = re.compile(rf"(?<![\w.])[\w+-]+(?:[.,]{{1,2}}[\w+-]+)*\.?{_AT}[\w-]+(?:{_DOT}[\w-]+)*", re.IGNORECASE)


def suggest_email(address: str) -> str | None:
    """The address with the domain that its own is a slip of ("gmial.com", "ask.con"); None when it looks right."""
    name, _, domain = address.rpartition("@")
    meant = _domain_meant(domain.lower())
    return f"{name}@{meant}" if name and meant else None


def repair_email(text: str) -> str | None:
    """The valid address that a text holds almost: a comma for a dot, spaces, "(at)"; None when there is none."""
    for found in _ALMOST.finditer(text):
        repaired = _with_signs(found[0])
        if repaired != found[0] and _PLAUSIBLE_ENDING.search(repaired) and _is_valid(repaired):
            return suggest_email(repaired) or repaired
    return None


def _domain_meant(domain: str) -> str | None:
    if domain in _COMMON or _REAL.fullmatch(domain):
        return None
    if domain in _ONLY_COM:
        return _ONLY_COM[domain]
    near = [common for common in _COMMON if _is_near(domain, common)]
    if near:
        return min(near, key=lambda common: OSA.distance(domain, common))
    head, _, ending = domain.rpartition(".")
    return f"{head}.{_ENDINGS[ending]}" if head and ending in _ENDINGS else None


def _is_near(domain: str, common: str) -> bool:
    """Short domains, such as liv.se, are often somebody's own: only letters changed or swapped count there."""
    if len(common) < _SHORT_DOMAIN and len(domain) != len(common):
        return False
    return OSA.distance(domain, common) <= (2 if len(common) >= _TWO_SLIPS_FROM else 1)


def _with_signs(written: str) -> str:
    one_at = re.sub(_AT, "@", written, count=1, flags=re.IGNORECASE)
    name, _, domain = one_at.partition("@")
    return f"{re.sub(r'[.,]+', '.', name).strip('.')}@{re.sub(_DOT, '.', domain, flags=re.IGNORECASE)}"


def _is_valid(address: str) -> bool:
    try:
        validate_email(address, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return False
    return True
