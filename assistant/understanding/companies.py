"""Names of companies: told, corrected, or given when asked for."""

import re
from collections.abc import Iterator

from assistant.understanding.entity import Entity
from assistant.understanding.gazetteer import find_exact
from assistant.understanding.names import COMPANY, COMPANY_WORD, is_everyday, without_opening
from assistant.understanding.words import any_of, loose

_LEGAL = r"(?:AB|HB|KB|EF|Aktiebolag|Handelsbolag|Ltd|Inc|LLC|Ekonomisk\s+[Ff]örening|ek\.?\s?för\.?)"
_KIND = (
    r"(?:Förlag|Film|Filmer|Design|Studio|Studios|Ateljé|Verkstad|Produktion|Media|Musik|Teater|Foto|Keramik|"
    r"Textil|Form|Reklam|Byrå|"
    r"Arkitekter|Arkitektur|Sömnad|Väveri|Galleri|Press|Records|Books|Games|Works|Workshop|Interactive|Spel|"
    r"Snickeri|Silver|Konst|Glas|"
    r"Smide|Hantverk|Slöjd|Dans|Inredning|Kommunikation|Skomakeri|Craft|Crafts|Pottery|Publishing|Photography|"
    r"Theatre|Music|Audio|Ljud|"
    r"Skrädderi|Bageri|Möbler|Kläder|Garn|Yarn|Textiles|Ceramics|Pictures|Productions|Collective|Kollektiv)"
)
_WITH_LEGAL_FORM = re.compile(rf"(?<!\w)(?P<name>{COMPANY}\s+{_LEGAL})(?!\w)")
_LEGAL_FORM_FIRST = re.compile(rf"(?<!\w)(?P<name>(?:AB|HB)\s+{COMPANY})")
_LOWER_WITH_LEGAL_FORM = re.compile(
    r"(?<!\w)(?:på|heter|driver|från|at|from|is|är|hos|called|firman|företaget|"
    r"bolaget)\s+(?P<name>(?:[\w&'-]+\s+){1,3}?(?:ab|hb|kb|ltd))(?!\w)"
)
_NOUN = (
    r"(?:(?:mitt|vårt|min|vår|my|our|the|själva)\s+)?(?:företaget|företag|firman|firma|bolaget|bolag|verksamheten|"
    r"ateljén|studion|butiken|byrån|förlaget|"
    r"company|business|studio|firm|agency|shop|workshop)"
)
_CALLED = (
    r"(?:heter|kallas|kallar\s+oss|call\s+ourselves|döpt\s+till|(?:is|are|was|'re|we're)\s+(?:called|named)|(?:s|ets)?\s?namn(?:et)?\s+(?:är|e|"
    r"ska\s+vara|blir|:)|"
    r"name\s+(?:is|should\s+be)|name's|goes\s+by)"
)
_TOLD = re.compile(
    rf"(?<!\w)(?:(?i:{_NOUN}|vi|we|we're|det)\s*(?i:{_CALLED}))[\s:]+(?i:nu\s+|numera\s+|"
    rf"now\s+)?[\"'”“»]?(?P<name>{COMPANY})"
)
_RUN = re.compile(
    rf"(?<!\w)(?i:driver|firman|företaget|bolaget|run|runs|running|startade|äger|own|"
    rf"founded)\s+[\"'”“»]?(?P<name>{COMPANY})"
)
_AT_KIND = re.compile(
    rf"(?<!\w)(?:på|från|at|from|hos|of|with)\s+(?P<name>(?:{COMPANY_WORD}\s+(?:(?:&|och|and|"
    rf"i)\s+)?){{1,4}}{_KIND})(?!\w)"
)
_THIS_IS = re.compile(rf"(?<!\w)(?i:this\s+is|i'm)\s+\S+(?:\s+[A-ZÅÄÖ]\S+)?\s+(?:from|at|of)\s+(?P<name>{COMPANY})")
_AT_COMPANY = re.compile(
    rf"(?:^|(?i:hej|hi|hello|hallå|hejsan)[\s,!]+)[A-ZÅÄÖ][\w-]+(?:\s+[A-ZÅÄÖ][\w-]+){{0,2}}(?:\s+här)?\s+(?:på|"
    rf"från|at|from|of)\s+(?P<name>{COMPANY})"
)

_ABOUT_NAME = loose(
    any_of(
        r"(?:företags|firma|bolags)\s?namn\w*", r"namnet\s+på\s+(?:företaget|firman|bolaget)",
        r"(?:företaget|firman|bolaget)s\s+namn", r"(?:company|business)(?:\s+name|'s\s+name)",
        r"name\s+of\s+(?:the|my|our)\s+(?:company|business)", r"(?:fel|wrong)\s+(?:namn|name|företagsnamn)",
        r"(?:företaget|firman|bolaget|company|business)\s+(?:heter|is\s+called)",
        r"(?:byt|ändra|change|correct|rätta)\s+(?:\w+\s+){0,3}?(?:namn\w*|name|firman|företag\w*)",
    )
)  # fmt: skip
_RUN_OF_WORDS = r"(?P<name>[^\s,.;:!?\"”“][^,.;:!?\"”“\n]{0,58}?)"
_NAME_THEN = loose(
    rf"(?:^|[,.;:!]\s*|\s[-–]\s*|[\"”“])(?:nej\s+|no\s+|"
    rf"alltså\s+)?{_RUN_OF_WORDS}[\"”“]?\s+(?:ska\s+det\s+(?:stå|vara|heta)|heter\s+(?:det|vi|den|firman|"
    rf"företaget)|är\s+(?:det\s+)?rätt|it\s+should\s+be|is\s+(?:right|correct|the\s+right))"
)
_THEN_NAME = loose(
    r"(?:ska(?:ll)?\s+(?:det\s+)?(?:vara|stå|heta|bli)|bör\s+vara|should\s+(?:be|read|say)|(?:byt|ändra|ändrat|"
    r"bytt|change\w*)\s+(?:\w+\s+){0,4}?(?:till|to)|(?:rätt|korrekt)\s+(?:\w+\s+)?är|"
    r"(?:right|correct)\s+(?:\w+\s+)?is|stavas|heter\s+(?:inte\s+[^,.]+?\s+utan|egentligen|numera|nu)|utan|it's|"
    r"it\s+is|det\s+är|is\s+now|is\s+actually|det\s+heter)\s+[\"'”“»]?"
    rf"{_RUN_OF_WORDS}(?=[\"'”“«]?\s*(?:$|[,.;:!?\n\"”“«]|\s(?:inte|istället|i\s+stället|not|instead|rather|"
    rf"och\s+inte|and\s+not|tack|please)(?!\w)))"
)

_LEAD_IN = loose(
    r"^\W{0,2}?(?:(?:hej|ja|jo|jadå|ok|okej|yes|sure|visst|absolut|well|öh|eh|hm+)(?:\s*,\s*|\s+(?=det|vi|it|we)))?"
    r"(?:(?:it's|it\s+is|det|den|de)\s+(?:called|named|heter)\s+(?:bara\s+|just\s+|kort\s+och\s+gott\s+)?|vi\s+kallar\s+oss\s+|"
    r"we\s+call\s+ourselves\s+|enskild\s+firma\s*[,:]\s*|"
    r"(?:det\s+(?:är|e|blir)|de\s+e|det\s+heter|det\s+ska\s+vara|skriv|sätt|it's|it\s+is|that's|that\s+is)\s+|"
    r"(?:vi|jag|firman|företaget|bolaget|det|den|verksamheten|ateljén)\s+heter\s+|"
    r"(?:företags|firma|bolags)?namnet\s+(?:är|e)\s+|(?:vi|jag)\s+driver\s+|(?:we're|we\s+are|it's|it\s+is|"
    r"the\s+company\s+is|my\s+company\s+is|our\s+company\s+is|the\s+business\s+is)\s+(?:called|named)\s+|"
    r"(?:the\s+|our\s+|my\s+)?(?:company|business)?\s*name\s+is\s+|(?:the|our|my)\s+(?:company|business)\s+is\s+|"
    r"(?:företag|firma|company|namn|name)\s*:\s*)?"
)
_QUOTES = "\"'”“„»«’‘"
_TAIL = loose(
    r"(?:\s*,?\s*(?:tack|please|thanks|heter\s+(?:det|vi|firman|företaget)|tror\s+jag)\s*[.!]*|\s*,\s*(?:org|"
    r"organisationsn|och\s+jag|and\s+i|mejl|mail|tel|jag\s+heter|i'm)\b.*|[\s.,;!]+)$"
)
_NO_NAME = loose(
    any_of(
        r"vet\s+(?:inte|ej)",
        r"hoppa\w*",
        r"skip\w*",
        r"inget\s+namn",
        r"har\s+inget",
        r"no\s+name",
        r"don't\s+(?:know|have)",
        r"inte\s+(?:bestämt|döpt)",
        r"kommer\s+inte\s+på",
        r"(?:eget|own)\s+(?:namn|name)",
        r"(?:samma|same)\s+(?:namn\s+|name\s+)?(?:som|as)\s+(?:jag|mig|mitt|me|i|my)",
        r"ännu\s+inget",
        r"rather\s+not",
        r"vill\s+inte",
        r"not\s+sure",
        r"pass(?:ar)?\s+på",
    )
)
_LONGEST = 8
_LONGEST_ANSWER = 200


def find_companies(text: str, *, is_asked: bool = False) -> list[Entity]:
    """The company's name as it should stand; a correction goes before what it corrects."""
    corrected = list(_corrected(text))
    if corrected:
        return corrected[:1]
    if is_asked:
        return [*_answered(text), *_told(text)][:1]
    return list(_told(text))[:1]


def _corrected(text: str) -> Iterator[Entity]:
    if not _ABOUT_NAME.search(text):
        return
    for pattern in (_NAME_THEN, _THEN_NAME):
        for match in pattern.finditer(text):
            if not _ABOUT_NAME.search(match["name"]) and not is_everyday(match["name"].split()[0]):
                yield _company(match["name"], match.start("name"))


def _told(text: str) -> Iterator[Entity]:
    patterns = (
        _WITH_LEGAL_FORM,
        _LEGAL_FORM_FIRST,
        _LOWER_WITH_LEGAL_FORM,
        _TOLD,
        _AT_KIND,
        _RUN,
        _THIS_IS,
        _AT_COMPANY,
    )
    for pattern in patterns:
        for match in pattern.finditer(text):
            name = _after_person(without_opening(match["name"]))
            if name and not find_exact(name) and _is_own_name(name):
                yield _company(name, match.start("name") + match["name"].rindex(name))


def _is_own_name(name: str) -> bool:
    """Not a year, not a word of talk, and not the institute whose experts owners meet."""
    return not (name.isdecimal() or is_everyday(name) or name.casefold() == "rise")


def _after_person(name: str) -> str:
    """Without a name's end in a place, as in "Lövdal Form i Kinna"."""
    head, word, place = name.rpartition(" i ")
    return head if word and find_exact(place) else name


def _answered(text: str) -> Iterator[Entity]:
    """The whole message without what leads in to the name; nothing for a question or a long story."""
    if len(text) > _LONGEST_ANSWER:
        return
    lead_in = _LEAD_IN.match(text)
    start = lead_in.end() if lead_in else 0
    tail = _TAIL.search(text, start)
    written = text[start : tail.start() if tail else len(text)]
    name = written.strip(_QUOTES + " \t\n")
    if not name or text.rstrip().endswith("?") or _NO_NAME.search(text) or not _is_one_name(name):
        return
    yield _company(name, start + written.index(name))


def _is_one_name(name: str) -> bool:
    words = name.split()
    return (
        len(words) <= _LONGEST and not (len(words) == 1 and is_everyday(name)) and not re.search(r"\S+@\S+\.\w", name)
    )


def _company(written: str, start: int) -> Entity:
    name = written.strip()
    return Entity("company_name", " ".join(name.split()).strip(_QUOTES), start, start + len(name))
