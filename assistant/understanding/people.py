"""Names of people: told, signed, or given when asked for."""

import re

from assistant.understanding.branches import find_branches
from assistant.understanding.entity import Entity
from assistant.understanding.gazetteer import find_exact
from assistant.understanding.names import PERSON, PERSON_WORD, is_everyday, is_like_a_person, with_capitals
from assistant.understanding.words import loose, set_of

_ANY_CASE = r"(?P<lower>[^\W\d_]+(?:['’-][^\W\d_]+)*(?:\s+[^\W\d_]+(?:['’-][^\W\d_]+)*){0,3})"
_INTRODUCED = loose(
    r"(?<!\w)(?:jag\s+heter|ja\s+heter|mitt\s+namn\s+(?:är|e)|my\s+name\s+is|my\s+name's|i'm\s+called|"
    r"i\s+am\s+called|kontaktperson(?:en)?\s*(?:är|:)|"
    r"(?:mitt\s+)?namn(?:et)?\s*:)\s+" + _ANY_CASE
)
_NAME_ENDS = set_of(
    "och o and från from på at i in som who that med with här here driver run runs jobbar work works är is a "
    "an men but har have inte not för for på vill want, gör make makes utan"
)
_I_AM = r"(?i:this\s+is|det\s+är|här\s+är|i'm|i\s+am|jag\s+är)"
_GOES_ON = r"\s+(?:här|here|speaking|på|från|from|at|hos|of)(?!\w)|,\s+(?:a|an|the|en|ett)\s"
_PRESENTED = re.compile(
    rf"(?<!\w){_I_AM}\s+(?:(?P<name>{PERSON})(?={_GOES_ON})|(?P<full>{PERSON_WORD}\s+{PERSON_WORD})(?=\s*(?:[.,!]|$)))"
)
_HERE = re.compile(
    rf"(?:^|[.!?,\n]\s*|(?i:hej(?:san)?|hi|hello|hallå|tjena)[\s,!]+)(?P<name>{PERSON})\s+(?i:här|here)"
    r"(?=\s*(?:$|[.,!]|(?:från|på|from|at|igen|again|och|and)\b))"
)
_SIGNED = re.compile(
    rf"(?i:mvh|m\.v\.h\.?|(?:(?:med\s+)?(?:vänlig(?:a)?|bästa|varma|soliga)\s+)?hälsning(?:ar)?|(?:best|kind|"
    rf"warm)(?:\s+(?:regards|wishes))?|regards|cheers|/|//)[\s,!/]*(?P<name>{PERSON})\s*\W*$"
)
_AT_COMPANY = re.compile(
    rf"(?:^|[.!?\n]\s*|(?i:hej(?:san)?|hi|hello|hallå|tjena|tjo|goddag|"
    rf"god\s+\w+)[\s,!]+)(?P<name>{PERSON})\s+(?:på|från|at|from|hos|of|driver|runs)\s+{PERSON}"
)
_NAMED_LAST = re.compile(
    rf"(?:^|[.!?,\n]\s*|(?i:hej|hi|hello)[\s,!]+)(?P<name>{PERSON})\s+(?i:heter\s+jag|är\s+mitt\s+namn|is\s+my\s+name)"
)
_LEAD_IN = loose(
    r"^\W*(?:(?:hej|ja|jo|jadå|ok|okej|yes|sure|visst|absolut|hi|well|öh|eh|hm+)\W+)*"
    r"(?:(?:det\s+(?:är|e|blir)\s+(?:jag\W+)?|de\s+e\s+|jag\s+(?:heter|är)\s+|heter\s+|ja\s+heter\s+|jag\W*,\s*|"
    r"mitt\s+namn\s+(?:är|e)\s+|namnet\s+(?:är|e)\s+|skriv\s+|sätt\s+|"
    r"ta\s+|my\s+name\s+is\s+|my\s+name's\s+|the\s+name\s+is\s+|the\s+name's\s+|name\s*:\s*|namn\s*:\s*|i'm\s+|"
    r"i\s+am\s+|im\s+|it's\s+|that's\s+|this\s+is\s+|me\W*,\s*|"
    r"it\s+is\s+|that\s+would\s+be\s+|(?:you\s+can\s+)?call\s+me\s+|(?:(?:du|ni)\s+kan\s+)?(?:kalla\s+mig|skriva)\s+|kontaktperson\s+(?:är\s+)?|det\s+blir\s+))?(?:(?:dr|prof)\.?\s+)?"
)
_TAIL = loose(
    r"\s*(?:[,(].*|\s(?:tack|please|thanks|här|here|heter\s+jag|är\s+namnet|som\s+vanligt|på\s+.*|från\s+.*|"
    r"at\s+.*|from\s+.*))?[\s.!,;:)\"'”]*$"
)
_LONGEST_ANSWER = 200


def find_people(text: str, *, is_asked: bool = False) -> list[Entity]:
    """Names the writer gives as their own; asked for, the whole message when it looks like a name."""
    found = [one for one in (_introduced(text), *_shown(text)) if one]
    if is_asked and not found:
        found = _answered(text)
    return found[:1]


def _introduced(text: str) -> Entity | None:
    """In any case, as in "jag heter anna lind och ...": up to the first word that goes on with something else."""
    match = _INTRODUCED.search(text)
    if not match or match["lower"].split()[0].lower() == "inte":
        return None
    written = _until_name_ends(match["lower"])
    return _person(written, match.start("lower")) if is_like_a_person(written) else None


def _until_name_ends(words: str) -> str:
    end = len(words)
    for word in re.finditer(r"\S+", words):
        if word[0].lower() in _NAME_ENDS or is_everyday(word[0]):
            end = word.start()
            break
    return words[:end].strip()


def _shown(text: str) -> list[Entity]:
    matches = [m for pattern in (_PRESENTED, _NAMED_LAST, _HERE, _SIGNED, _AT_COMPANY) if (m := pattern.search(text))]
    groups = [(match, match.lastgroup or "name") for match in matches]
    return [_person(match[group], match.start(group)) for match, group in groups if _is_name(match[group])]


def _is_name(written: str) -> bool:
    """Not a place, nor a trade at the head of a sentence."""
    first = written.split(maxsplit=1)[0]
    is_one_place = find_exact(written) is not None
    return is_like_a_person(written) and not is_one_place and not find_branches(first)


def _answered(text: str) -> list[Entity]:
    if len(text) > _LONGEST_ANSWER or text.rstrip().endswith("?"):
        return []
    without_contacts = re.sub(r"\S+@\S+|[+(]?\d[\d\s()-]{6,}\d", lambda m: " " * len(m[0]), text)
    start = match.end() if (match := _LEAD_IN.match(without_contacts)) else 0
    rest = without_contacts[start:]
    tail = _TAIL.search(rest)
    written = (rest[: tail.start()] if tail else rest).rstrip()
    quoted = written.lstrip(" \"'”“(")
    return [_person(quoted, start + len(written) - len(quoted))] if is_like_a_person(quoted) else []


def _person(written: str, start: int) -> Entity:
    value = with_capitals(" ".join(written.split()))
    return Entity("person_name", value, start, start + len(written))
