"""How soon an owner wants something done."""

import re
from typing import Literal

from assistant.understanding.words import any_of, loose

Urgency = Literal["now", "this_year", "later"]

_SEASON = r"(?:vår\w*|sommar\w*|höst\w*|vinter\w*|jul\w*|nyår\w*)"
_FEW = r"(?:en|ett|ett\s+par|några|två|tre|fyra|fem|sex|a|a\s+few|a\s+couple\s+of|one|two|three|four|five|six|\d+)"
_CANNOT_WAIT = loose(
    any_of(
        r"kan\s+inte\s+vänta", r"(?:can't|cannot|can\s+not)\s+wait", r"inte\s+vänta\s+längre",
        r"hellre\s+(?:nu|förr)\s+än\s+se\w*", r"förr\s+snarare\s+än\s+se\w*", r"ju\s+förr\s+desto\s+bättre",
        r"sooner\s+rather\s+than\s+later", r"the\s+sooner\s+the\s+better",
        r"borde\s+(?:ha\s+)?(?:varit|vart)\s+(?:klart|gjort)", r"(?:redan\s+)?för\s?sent", r"i\s?går", r"yesterday",
        r"too\s+late",
    )
)  # fmt: skip
_LATER = loose(
    any_of(
        r"ingen\s+(?:brådska|stress|panik|hast|jäkt|rusch)",
        r"no\s+(?:rush|hurry|stress|panic)", r"kan\s+(?:gott\s+)?vänta", r"(?:can|could)\s+wait",
        r"vänta(?:r)?\s+(?:med|lite)",
        r"(?:just\s+)?nu\s+(?:\w+\s+){0,2}inte", r"senare", r"later", r"nästa\s+år", r"next\s+year", r"på\s+sikt",
        r"längre\s+fram", r"(?:någon|nån|nå'n)\s+gång", r"så\s+småningom", r"framöver", r"i\s+framtiden",
        r"in\s+the\s+future", r"eventually", r"some\s?day",
        r"sometime", r"some\s+time", r"one\s+day", r"down\s+the\s+(?:road|line)", r"long[-\s]term", r"långsiktig\w*",
        r"när\s+(?:det|tid)\s+(?:finns|passar|blir)", r"när\s+vi\s+hinner",
        r"when\s+(?:there's|we\s+have|I\s+have)\s+time",
        r"lugnt", r"ta\s+det\s+lugnt", r"om\s+(?:ett|ett\s+par|några|två|tre|fem|\d+)\s+år",
        r"in\s+(?:a|a\s+few|a\s+couple\s+of|two|three|five|\d+)\s+years?", r"efter\s+nyår",
    )
)  # fmt: skip
_NOT_NOW = loose(
    any_of(
        r"(?:inte|ej|aldrig)\s+(?:\w+\s+)?(?:bråttom|brådskande|akut|nu|i\s?år|genast|direkt|stressigt|i\s+dag)"
        r"(?:\s+(?:direkt|genast|precis))?",
        r"(?:not|isn't)\s+(?:\w+\s+)?(?:urgent|now|yet|this\s+year|in\s+a\s+hurry|a\s+rush|pressing)",
        r"(?:brådskar|hastar|brinner)\s+inte",
    )
)
_THIS_YEAR = loose(
    any_of(
        r"(?:redan\s+)?i\s?år", r"this\s+year", r"under\s+året", r"inom\s+(?:ett\s+)?(?:år|året|halvår\w*)",
        r"(?:det\s+)?närmaste\s+(?:halv)?året", r"ett\s+halvår", r"within\s+(?:the|a)\s+year",
        r"by\s+the\s+end\s+of\s+the\s+year",
        r"innan\s+året\s+är\s+slut", r"före\s+årsskiftet", r"innan\s+årsskiftet", r"during\s+the\s+year",
        r"later\s+this\s+year", r"senare\s+i\s?år",
        rf"(?:nu\s+)?(?:i|till|före|innan|under|efter)\s+{_SEASON}",
        r"(?:this|by|before|in\s+the|in|during|after)\s+(?:the\s+)?(?:spring|summer|autumn|fall|winter|christmas)",
        rf"(?:om|inom|på)\s+{_FEW}\s+månad\w*", rf"(?:in|within)\s+{_FEW}\s+months?",
        r"(?:närmaste|kommande)\s+månad\w*", r"(?:the\s+)?(?:next|coming)\s+(?:few\s+)?months", r"half\s+a\s+year",
        r"six\s+months",
    )
)  # fmt: skip
_NOW = loose(
    any_of(
        r"nu(?:\s+direkt|\s+genast)?", r"genast", r"direkt", r"omgående", r"omedelbart", r"snarast\w*",
        r"så\s+(?:fort|snart|snabbt)\s+(?:som\s+)?(?:det\s+)?(?:bara\s+)?(?:möjligt|går|ni\s+kan)?", r"akut\w*",
        r"bråttom", r"jättebråttom", r"brådskande",
        r"brådskar", r"hastar", r"bråttomt", r"brinner(?:\s+i\s+knutarna)?", r"i\s?dag", r"idag", r"strax", r"snart",
        r"fort", r"med\s+en\s+gång", r"meddetsamma", r"illa\s+kvickt", r"på\s+en\s+gång",
        r"(?:den\s+)?(?:här|denna)\s+(?:veckan?|månaden?)",
        r"nästa\s+(?:vecka|månad)", r"a\.?s\.?a\.?p\.?", r"as\s+soon\s+as\s+(?:possible|we\s+can|you\s+can)", r"now",
        r"right\s+(?:now|away)", r"immediately", r"urgent\w*", r"straight\s+away", r"today", r"this\s+(?:week|month)",
        r"next\s+(?:week|month)",
        r"soon", r"at\s+once", r"in\s+a\s+hurry", rf"(?:om|inom)\s+(?:en\s+månad|{_FEW}\s+veck\w*|{_FEW}\s+dag\w*)",
        rf"(?:in|within)\s+(?:a\s+month|{_FEW}\s+(?:weeks?|days?))",
    )
)  # fmt: skip


def read_urgency(text: str) -> Urgency | None:
    """When it is wanted; what is denied is not counted, and of several the first named holds."""
    if _CANNOT_WAIT.search(text):
        return "now"
    wished = _NOT_NOW.sub(" ", text)
    named = [(m.start(), -m.end(), wish) for wish, words in _WISHES for m in words.finditer(wished)]
    if named:
        return min(named)[2]
    return "later" if wished != text else None


_WISHES: tuple[tuple[Urgency, re.Pattern[str]], ...] = (("this_year", _THIS_YEAR), ("later", _LATER), ("now", _NOW))
