"""What stands around a number when it counts the people of a company, and when it counts something else."""

import re

from assistant.understanding.words import any_of, loose

_KIND = r"(?:-|\s+)?(?:(?:hel|del|tim|fast|full|part)[-\s]?(?:tids?|time)?[-\s]?)?"
_WORKERS = (
    r"(?:anställd\w*|medarbetare|kolleg\w*|employees?|staff|co-?workers?|heltid\w*|deltid\w*|timanställd\w*|"
    r"årsanställd\w*|"
    r"full-?timers?|part-?timers?|manna\w*|on\s+(?:the\s+|our\s+)?(?:payroll|books|team)|på\s+lönelist\w*|"
    r"i\s+(?:personalen|teamet|gänget)|personers?(?:företag|bolag|byrå|studio)\w*|of\s+us)"
)
_PEOPLE = r"(?:pers|pers\.|personer|person|persons|people|personers)"
THEN_WORKERS = loose(rf"^{_KIND}\s*(?:st|stycken|fast|bra|nya|other|paid)?\s*{_WORKERS}(?!\w)")
THEN_PEOPLE = loose(rf"^[-\s]*{_PEOPLE}(?!\w)")
THEN_WORK = loose(
    r"^\s+(?:st\s+|stycken\s+|pers\w*\s+|people\s+|av\s+oss\s+)?(?:som\s+|who\s+)?(?:jobbar|arbetar|"
    r"work)(?!\w)"
)
NOT_WORKERS = loose(
    r"^\s*\w*\s*(?:per|åt\s+gången|at\s+a\s+time|kom|came|i\s+publiken|deltog|på\s+(?:varje\s+)?kurs\w*|såg|"
    r"besök\w*|om\s+året)"
)
WE_ARE = loose(
    r"(?<!\w)(?:(?:vi|ja)\s+(?:är|e|va)|är\s+vi|we\s+are|we're|there\s+are|there's|are\s+we)"
    r"(?:\s+(?:nu|just\s+nu|idag|bara|alltså|ju|totalt|runt|ca|cirka|ungefär|omkring|kanske|faktiskt|egentligen|"
    r"numera|still|actually|in\s+fact|really|about|around|only|"
    r"just|currently|now|"
    r"numera|ett\s+(?:team|gäng|lag)\s+(?:på|om)|a\s+(?:team|crew|group|staff)\s+of|nog|väl|typ|nästan|"
    r"sammanlagt))*\s+$"
)
TEAM_OF = loose(
    r"(?<!\w)(?:team|gäng|lag|arbetslag|styrka|crew|staff|group|kollektiv|personalstyrka|the)\s+(?:på|om|"
    r"of)\s+(?:(?:ca|about|around|just)\s+)?$"
)
THE_TWO = loose(r"^\s+of\s+us(?!\w)")
UNIT = loose(
    r"^[-\s]*(?:år\w*|månad\w*|veck\w*|dag\w*|dar|timm\w*|minut\w*|min|mil|km|meter|m|cm|kg|procent|kr|kronor|"
    r"tusen|tkr|miljon\w*|"
    r"nummer|butik\w*|elev\w*|kund\w*|gånger|st\s+(?:per|om)|hus|våning\w*|ställen|orter|platser|years?|months?|"
    r"weeks?|days?|hours?|"
    r"minutes?|miles?|percent|shops?|students?|customers?|clients?|times|places|issues?|steg|av|delar|olika|"
    r"stolar|talet|saker|"
    r"different|things|barn|kids|företag\w*|companies|om|ord|sidor|rum|in|out|svar)(?!\w)"
)
GOES_ON = loose(
    r"^\s*(?:$|[.,!?;:)(/+]|[-–]\s|(?:st|stycken|styck|pers\w*|people|person|med|inkl\w*|inräkna\w*|totalt|just|"
    r"som|i|idag|här|nu|på|och|o|"
    r"plus|of\s+us|with|including|counting|right|at|and|in|kanske|tror|ungefär|typ|eller|or|to|till|ungefärligt|give|odd|beroende|depending|i\s+snitt|fasta?|tillsvidare\w*|visstid\w*|säsong\w*|founders?|grundare|delägare|across|spread|fördela\w*|-?ish|"
    r"på\s+ett\s+ungefär|fler|färre|"
    r"now|today|altogether|"
    r"total|så|tillsammans|allt|om|men|but|fast|if|ihop|when|när|varav|samt|egentligen|faktiskt|tack|thanks|half|"
    r"me|including|heltid\w*|"
    r"deltid\w*|människor|själar|gubbar|tjejer|killar|kvinnor|män|syskon|systrar|bröder|ägare|partners|owners|"
    r"friends|vänner)(?!\w))"
)
UNSETTLED = loose(
    any_of(
        r"behöver", r"vill", r"ska", r"skulle", r"planera\w*", r"anställa", r"rekryter\w*", r"söker", r"letar",
        r"hire[ds]?", r"hiring", r"anställde", r"sade?", r"skrev", r"said", r"wrote", r"told",
        r"need", r"want", r"looking", r"tidigare", r"förut", r"hade", r"used\s+to", r"had", r"för", r"for", r"når",
        r"nått", r"nådde",
        r"reach\w*", r"till", r"kunder", r"kund", r"customers?", r"clients?", r"företag\s+med", r"companies",
        r"bolag\s+med", r"publik",
        r"plats", r"bord", r"room", r"bland", r"among", r"utbilda\w*", r"lär", r"teach\w*",
    )
)  # fmt: skip
ALONE = re.compile(r"^\W*(?:bara|endast|just|only|ca|typ|runt|about|around|kanske|maybe)?\W*[\w-]+\W*$", re.IGNORECASE)
NO_STAFF = loose(r"(?:inga|utan|no|zero|without|noll|0)\s")
FEWER = loose(r"(?<!\w)(?:under|färre\s+än|mindre\s+än|less\s+than|fewer\s+than|knappt|nästan|almost|just\s+under)\s+$")
AMONG_THEM = loose(
    r"(?<!\w)(?:varav|därav|of\s+(?:whom|which)|whereof|inklusive|inkl\.?|including|counting|av\s+dem\s+är)\s+$"
)
NOT_A_COUNT = loose(r"(?<!\w)(?:kl\.?|klockan|at|v\.?|vecka|week|nr|nummer|number|punkt|sedan|since)\s*$")
MORE = loose(r"(?<!\w)(?:över|mer\s+än|fler\s+än|drygt|more\s+than|over)\s+$")
EMPLOYS = loose(
    r"(?<!\w)(?:sysselsätter|employs?|employing|avlönar)(?:\s+(?:runt|ca|cirka|ungefär|omkring|about|around|some))?\s+$"
)
BESIDE = loose(r"(?<!\w)(?:har|have|has|nu|och|plus|and|with|med)\s+$")
