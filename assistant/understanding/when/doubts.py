"""What a reading left behind: time-like words nobody understood beside those that were, and words that may deny."""

import re
from enum import Enum

from assistant.understanding.when.page import TAKEN
from assistant.understanding.when.verdicts import may_be_unfit
from assistant.understanding.when.weekday_words import SHORT
from assistant.understanding.when.words import MONTHS, WEEKDAYS

SMALL = r"(?:(?:på|i|vid|kl|den|det|en|ett|för|just|bara|helst|gärna|typ|ca) )*"
COUNTED = (
    r"(?! ?(?:tim|minut|h\b|dag|veck|månad|år|pers|pax|st\b|anst|people|av\b|gång|sen\b|ggr|procent|kilo"
    r"|possible)|[.:,/]?\d)"
)
LINK = r"(?:(?:eller|och|till|kl|vid|runt|typ|mellan|men|före|efter|från|kring|tidigast|senast|-|,|/|\+|&) ?)*"
NUMBER = r"(?<![\w.,:/-])(?:\d{1,2}(?:[:.]\d\d|:e)?|halv|kvart)\b"
STOPPED = (
    r"(?= ?(?:\d|$|[#,;!?)/+&-]|\.(?:\s|$)"
    r"|(?:eller|och|på|till|kl|om|så|men|är|går|funkar|passar|tack|please)\b))"
)
UNREAD = (
    rf"\b(?:{'|'.join((*WEEKDAYS, *(month for month in MONTHS if month not in ('mars', 'maj', 'april'))))})\b",
    r"\b(?:imorgon|övermorgon|förmiddag|eftermiddag|varannan|varann|udda|jämna|odd|biweekly)\b",
    r"\bevery (?:other|andra)\b",
    rf"{TAKEN}[ ,]*{LINK}{NUMBER}{COUNTED}{STOPPED}",
    rf"{NUMBER}{COUNTED}(?: | ?[,/+&-] ?){LINK}{SMALL}{TAKEN}",
    rf"{NUMBER}{COUNTED} [^\W\d]+ {TAKEN}",
    (
        r"\b(?:före|efter|från|tidigast|senast|fram till|mellan|since|sedan|halva|halv|kvart|förra|sista|mitten|början"
        rf"|slutet|senare|tidigare|runt|minus|plus) {SMALL}{TAKEN}"
    ),
    (
        rf"{TAKEN},? (?:(?:eller|och|men|at|lite|en bit|i) )*(?:senare|tidigare|tidigast|senast|framåt|onwards|före"
        r"|efter|mellan|halv|kvart|minus|plus)\b(?! (?:att|det|som|en|ett|vår|min|my|our|vi|jag|i)\b)"
    ),
    r"\b(?:natten|nattetid|night|midnatt|midnight)\b",
    rf"\b(?:{SHORT})[/,&+]|[/,&+] ?(?:{SHORT})\b",
    r"\beller (?:den )?(?:nästa|andra|ett|därpå)\b",
    r"\b(?:utom|varken|neither)\b (?!.*#)",
)
CLAUSE = re.compile(r"[.,;!?](?:\s|$)|\b(?:så|men|but|so|fast)\b")
LEFT_OVER = re.compile("|".join(UNREAD))
OCCUPIED = (
    r"(?!(?:tid|time|ledig\w*|möjlighet\w*|inte|luck\w+|plats|gott|all|hela|du|ni|vi|jag|you|we|något|någon|nåt"
    r"|nån|bara|gärna|helst|any|anything|some|room|space|den|är|en lucka|en ledig|en slot|en free)\b)\w+"
)
"""What someone has who has no time; never time itself."""

MAY_DENY = re.compile(
    r"\b(?:jobbar|arbetar|working|reser|travelling|traveling|missar|unless|nej|nope|nah|nä|näe|tveksam\w*|osäker\w*"
    r"|unsure|doubt\w*|tight|tajt|trångt|tufft|tough|stressig\w*|rörig\w*|hektisk\w*|hectic|messy|problem|struntar"
    r"|conflicts?|instead av|istället för|i stället för|bort från|away från|rather than|snarare än|knappt|barely"
    r"|(?:har|got|i've) (?:\w+ ){0,2}(?:möte|annat|jobb|resa|meeting|appointment|something|conflict|kurs|class|workshop"
    r"|tandläk\w*|läkar\w*|fullt|mycket|plans)|(?:i'm|i am|i är|jag är|vi är|we're|är jag|är vi) (?:in|i|på|at|hos) \w+"
    r"|stänger|öppnar|öppet|closed|closes?|opens?|sällan|rarely|seldom|måste|must|(?:need|har) till"
    r"|ska (?:hämta|lämna|jobba|åka|resa|iväg|till)"
    rf"|pick up|drop off|hämtar|lämnar)\b|\bhar {OCCUPIED}(?: \w+)? (?:(?:på|vid|kl|in|den) )*{TAKEN}"
    rf"|{TAKEN} har (?:jag|vi|i|we) {OCCUPIED}|{TAKEN} (?:jag|vi|i|we) har {OCCUPIED}"
)


class Doubt(Enum):
    """Why a reading is not sure: a part of the time was left unread, or it may be the very time that is ruled out."""

    UNREAD = "unread"
    DENIED = "denied"


def find_doubt(left: str, *, is_denied: bool) -> Doubt | None:
    """What to doubt in a text where all that was understood is marked; None when nothing is."""
    if not is_denied and (may_be_unfit(left) or any(map(_may_deny, CLAUSE.split(left)))):
        return Doubt.DENIED
    return Doubt.UNREAD if TAKEN in left and LEFT_OVER.search(left) else None


def _may_deny(clause: str) -> bool:
    return TAKEN in clause and MAY_DENY.search(clause) is not None
