"""Sizes told without a number: alone, me and an apprentice, a handful, not started yet."""

import re

from assistant.understanding.entity import Entity
from assistant.understanding.words import any_of, loose

_HELPER = (
    r"(?:\w*lärling\w*|\w*anställd\w*|kolleg\w*|kompanjon\w*|praktikant\w*|deltidare|deltids\w*|extra\w*|"
    r"timmis\w*|assistent\w*|"
    r"medarbetare|medgrundare|delägare|frilans\w*|apprentices?|trainees?|interns?|partners?|employees?|"
    r"part-?timers?|freelancers?|"
    r"assistants?|colleagues?|co-?founders?|co-?owners?|helpers?|till|more|others?)"
)
_RELATIVE = (
    r"(?:\w*man|make|maken|\w*fru|frun|\w*sambo\w*|\w*syster\w*|\w*bror\w*|brorsa\w*|syrra\w*|dotter\w*|son|sonen|"
    r"pappa|farsan|mamma|morsan|"
    r"husband|wife|sister|brother|daughter|mother|father|mum|mom|dad|friend|kompis\w*|vän\w*|väninna|kusin\w*|cousin)"
)
_AND = r"(?:\s+(?:och|o|å|plus|samt|and|with|med)\s+|\s*[+&]\s*)"
_ONE_OF = (
    r"(?:(?:en|ett|två|tre|fyra|några|min|mina|mitt|vår|våra|sin|a|an|one|two|three|four|my|our|some|ibland|"
    r"\d)\s+){1,2}(?:\w+\s+)?"
)
_I = r"(?:ja(?=\s+(?:å|o|och)\s+min)|jag(?:\s+själv)?|bara\s+jag|me|i|just\s+me|myself)"
_WITH_HELPER = loose(rf"(?<!\w){_I}{_AND}{_ONE_OF}?{_HELPER}(?!\w)")
_WITH_RELATIVE = loose(
    rf"(?<!\w)(?:{_I}{_AND}{_ONE_OF}{_RELATIVE}|(?:min|mitt|my)\s+{_RELATIVE}{_AND}(?:jag|i|me|myself))(?!\w)"
)
_WITH_ANYONE = loose(rf"(?<!\w){_I}{_AND}\w+")
_RUN_IT = loose(
    any_of(r"driver", r"jobbar", r"arbetar", r"runs?", r"work\w*", r"företag\w*", r"firma\w*", r"company", r"business")
)
_SOLO = loose(
    any_of(
        r"ensamföretag\w*", r"enmans\w*", r"enkvinn\w*", r"enpersons\w*", r"soloföretag\w*",
        r"bara\s+jag(?:\s+själv)?(?=\s*(?:$|[.,!;)]|(?:i|och|här|just|som|nu|än|på|hemma|hittills|kvar)\b))",
        r"bara\s+(?:mig|undertecknad)", r"ingen\s+(?:mer|annan)\s+än\s+jag",
        r"(?:nobody|no\s*one)\s+(?:but|except|other\s+than)\s+me",
        r"(?:just|only)\s+(?:yours\s+truly|i(?=\s*(?:$|[.,!])))",
        r"(?:endast|enbart)\s+(?:jag|undertecknad)",
        r"(?:jag|ja)\s+(?:är|e)\s+(?:helt\s+)?(?:själv|ensam)(?!\s+(?:om|ägare|grundare|kvinna|man))",
        r"enda\s+anställda?",
        r"(?:driver|jobbar|arbetar|kör|sköter)\s+(?:\w+\s+){0,3}?(?:ensam|själv|solo)", r"inga\s+anställda",
        r"utan\s+anställda",
        r"noll\s+anställda", r"0\s+anställda", r"just\s+me", r"only\s+me", r"just\s+myself", r"it's\s+me",
        r"one[-\s](?:woman|man|person)\w*",
        r"sole\s+trader", r"(?:no|zero|without)\s+(?:employees|staff)",
        r"(?:work|working|run|running)\s+(?:\w+\s+){0,2}?(?:alone|by\s+myself|on\s+my\s+own)",
        r"enskild\s+näringsidkare\s+utan\s+anställda", r"ensam\s+i\s+(?:företaget|firman)",
        r"solo\s+(?:studio|business|company|founder|entrepreneur)",
    )
)  # fmt: skip
_IDIOMS = loose(
    any_of(
        r"me,?\s+myself\s+(?:and|&)\s+i",
        r"(?:bara|just|only)\s+(?:lilla|gamla|little|little\s+old|old)\s+(?:jag|mig|me)",
        r"sole\s+(?:proprietor|owner)",
        r"(?<!en\s)(?<!an\s)(?<!a\s)(?<!den\s)(?:ensam|solo|self-employed)\s+(?!ägare|grundare|vinnare|owner"
        r"|founder)\w+(?:are|graf|ist|ör|er|or|ian)",
    )
)  # fmt: skip
_SOLO_ANSWERS = loose(
    any_of(
        r"ensam", r"själv", r"solo", r"egenföretagare", r"frilans\w*", r"freelanc\w*", r"self[-\s]employed", r"alone",
        r"myself", r"by\s+myself", r"(?:jag|ja)\s+(?:är|e)\s+egen",
        r"mest(?:adels)?\s+(?:bara\s+)?jag(?=\s*(?:$|[.,!;]|själv))", r"^\W*(?:bara\s+)?en\s+enda\W*$",
        r"(?:jag|i'm|i\s+am)\s+(?:är\s+)?(?:den\s+enda|the\s+only\s+one)",
        r"^\W*(?:inga|none|nobody|noll)\W*$",
        r"on\s+my\s+own", r"bara\s+en", r"no\s*one\s+else", r"ingen\s+annan", r"inga\s+andra", r"på\s+egen\s+hand",
    )
)  # fmt: skip
_ONLY_ME = loose(r"^\W*(?:det\s+är\s+|it's\s+|that's\s+|that\s+would\s+be\s+)?(?:jag|mig|me)\W*$")
_SMALL_FIRM = loose(any_of(r"(?:två|tre|fyra|fem|sex|sju|åtta|nio)(?:manna|mans|persons|personers)\w+"))
_NOT_SOLO = loose(rf"^{_AND}(?:{_ONE_OF}?(?:{_HELPER}|{_RELATIVE})(?!\w)|(?-i:[A-Z])[a-z])")
_ALONE_IN_THAT = loose(r"^\s+(?:som|who)(?!\w)")
_NOT_YET = r"(?:\s+(?:än|ännu|yet|upp|igång|riktigt|helt|officiellt))*"
_COMPANY = r"(?:företag\w*|firma\w*|firman|bolag\w*|verksamhet\w*|company|business|eget)"
_NOT_STARTED = loose(
    any_of(
        rf"(?:inte|ej|not|haven't|hasn't|aldrig)\s+(?:\w+\s+){{0,2}}?(?:start\w*|registrer\w*|launched|grunda\w*|"
        rf"öppna\w*)\s+(?:\w+\s+){{0,2}}?{_COMPANY}{_NOT_YET}",
        rf"{_COMPANY}\s+(?:är|is|har|has)\s+(?:inte|ej|not|n't)\s+(?:\w+\s+)?(?:start\w*|registrer\w*|igång){_NOT_YET}",
        rf"(?:har\s+)?(?:inte|ej|not|haven't|have\s+not|hasn't)\s+(?:riktigt\s+|even\s+)?(?:start\w*|"
        rf"kommit\s+igång){_NOT_YET}(?=\s*(?:$|[.,!?;)]))",
        rf"(?:inget|ingen|no)\s+{_COMPANY}{_NOT_YET}",
        rf"(?:ska|tänker|planerar\s+att|håller\s+på\s+att|på\s+väg\s+att|vill|about\s+to|going\s+to|"
        rf"plan(?:ning)?\s+to)\s+(?:start\w*|öppna)\s+(?:\w+\s+){{0,2}}?{_COMPANY}",
        r"i\s+startgroparna", r"pre[-\s]?start\w*",
    )
)  # fmt: skip
_NOT_STARTED_ANSWERS = loose(
    any_of(r"inte\s+(?:börjat|igång|startat)", r"ej\s+startat", (
        r"(?:håller\s+på|planerar|tänker|ska)\s+(?:att\s+)?(?:start\w*|börja)"
    ), r"not\s+(?:started|yet|begun)", r"haven't\s+(?:begun|started)", r"inte\s+än", r"(?:not|inte"
    r"|ej)\s+(?:\w+\s+)?(?:registered|registrera[dt])",
        r"(?:inte|ej|not)\s+(?:\w+\s+)?(?:dragit|kommit|kört|satt)\s+igång",
        r"plan(?:ning|s)?\s+(?:to|on)\s+(?:start|launch|open)\w*",
        r"^\W*(?:(?:vi|jag|we|i)\s+)?(?:startar|öppnar|lanserar|börjar|drar\s+igång|launch\w*|opens?|opening|starts?"
        r"|starting)\s+(?:i|till"
        r"|nästa|efter|"
        r"om|först|in|next|this|after|soon|snart)",
        r"(?:idé|idéer|planerings|tanke|plan|idea|planning)[\s-]?(?:stadi\w*|stage)",
        r"(?:bara|just|only|än\s+så\s+länge)\s+(?:en|ett|an?)\s+(?:idé|idea|dröm|dream|tanke|plan|plans)")
)  # fmt: skip
_HANDFUL = loose(
    any_of(
        r"(?:en\s+handfull|a\s+handful(?:\s+of)?|några(?:\s+få|\s+stycken)?|a\s+few|ett\s+fåtal)\s+(?:anställda|"
        r"personer|pers|medarbetare|kollegor|employees|people|of\s+us)",
        r"(?:vi\s+är|är\s+vi|we\s+are|we're)\s+(?:bara\s+|just\s+|only\s+)?(?:en\s+handfull|a\s+handful|"
        r"några\s+(?:få|stycken)|a\s+few|ett\s+par)",
        r"(?:vi\s+är|we\s+are|we're)\s+(?:en|ett|a)\s+(?:duo|trio|kvartett|quartet|pair|couple)", r"a\s+pair\s+of\s+us",
        r"båda\s+två\s+jobbar", r"both\s+of\s+us", r"vi\s+båda", r"the\s+both\s+of\s+us",
    )
)  # fmt: skip
_HANDFUL_ANSWERS = loose(
    any_of(
        r"en\s+handfull",
        r"(?:en\s+|a\s+)?(?:duo|trio|kvartett|quartet)",
        r"a\s+handful",
        r"några\s+(?:få|stycken|st)",
        r"a\s+few",
        r"ett\s+fåtal",
        r"ett\s+par",
        r"a\s+couple",
    )
)
_FEELING = loose(r"(?:känn\w*|feel\w*)\s+(?:\w+\s+){0,2}$")


def find_phrases(text: str, *, is_asked: bool) -> list[Entity]:
    """Sizes told in words, in the order of how much they tell; what is read first is not read again."""
    patterns = [
        ("not_started", _NOT_STARTED),
        ("solo", _IDIOMS),
        ("2-9", _WITH_HELPER),
        ("2-9", _HANDFUL),
        ("2-9", _SMALL_FIRM),
    ]
    if is_asked or _RUN_IT.search(text):
        patterns.append(("2-9", _WITH_RELATIVE))
    if is_asked:
        patterns.append(("2-9", _WITH_ANYONE))
    return _read(text, [*patterns, ("solo", _SOLO)])


def find_answers(text: str) -> list[Entity]:
    """Words that are a size only as the answer, such as "ensam", "a few" or "inte än"."""
    patterns = [("not_started", _NOT_STARTED_ANSWERS), ("2-9", _HANDFUL_ANSWERS), ("solo", _SOLO_ANSWERS)]
    return _read(text, [*patterns, ("solo", _ONLY_ME)])


def _read(text: str, patterns: list[tuple[str, re.Pattern[str]]]) -> list[Entity]:
    found: list[Entity] = []
    for size, pattern in patterns:
        read = [Entity("size", size, m.start(), m.end()) for m in pattern.finditer(text) if _is_meant(text, m, size)]
        found += [one for one in read if not any(one.overlaps(other) for other in found)]
    return found


def _is_meant(text: str, found: re.Match[str], size: str) -> bool:
    if size != "solo":
        return True
    after, is_me = text[found.end() :], found[0].lower().endswith(("jag", "me"))
    if _NOT_SOLO.match(after) or _FEELING.search(text[: found.start()]):
        return False
    return is_me or not _ALONE_IN_THAT.match(after)
