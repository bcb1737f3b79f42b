"""What is said of a time in the same clause: that it suits, or something else that may well mean that it does not."""

import re

from assistant.understanding.when.page import TAKEN

IS = (
    r"(?:är|är det|is|are|was|var|blir|blir det|vore|would be|will be|got|gets|gick|looks|ser|känns|seems"
    r"|feels|sounds|låter)"
)
GOOD = re.compile(
    r"\b(?:bra|fin\w*|ok\w*|fine|good|great|perfe\w+|bäst\w*|bättre|better|best|toppen|möjlig\w*|possible|lugn\w*|quiet"
    r"|calm|ledig\w*|fri|fria|fritt|free|open|öppe\w|optimal\w*|ideal\w*|lämplig\w*|suitable|convenient|skön\w*"
    r"|kanon\w*"
    r"|utmärkt\w*|super\w*|härlig\w*|lovely|brilliant|excellent|cool|enkel\w*|enkl\w+|eas\w+|lätt\w*|smidig\w*"
    r"|trevlig\w*"
    r"|nice|alright|available|tillgänglig\w*|prefer\w*|favo\w+|alternativ\w*|option|önske\w*|funkar|går|passar"
    r"|works|suits"
    r"|lagom|räck\w+|enough|givet|klockren\w*|spot on|awesome|grym\w*|rätt|right|att föredra|jättebra|hemma"
    r"|here|home|när|when|där|då)\b"
)
FITTING = (
    r"(?:passar|räcker|fungerar|funkar|går|gäller|blir|är|var|kör|tar|väljer|föredrar|säger|bokar|kommer|vill"
    r"|har|kan|gillar|önskar"
    r"|siktar|satsar|tycker|tror|undrar|hoppas|ser|hör|kikar|menar|svarar|röstar|börjar|eller|efter|kring|under"
    r"|över|för"
    r"|hellre|gärna|helst|tider|klockan|dagar|timmar|minuter|veckor|vår|är|annars|innan|er|ger|låter|känns|behöver)"
)
SUITING = (
    r"(?:works|suits|fits|sounds|looks|seems|is|was|feels|mornings|afternoons|evenings|please|thanks|plus|minus|as|this"
    r"|yes|perhaps|s|us|instead|always|hours|days|weeks|minutes|sometimes|times)"
)
ABLE = (
    r"(?:can|do|could|would|prefer|choose|take|like|want|have|har|am|pick|go|vote|say|think|suggest|mean|need|book|love"
    r"|chose|picked|vill|guess|see|vore|might|may|should|will|was|opt|select|accept|har|är|meant|said|asked"
    r"|hope|kan|only"
    r"|really|just|bara|probably|usually|i|går|funkar|då|ska|skulle|på|redan|sedan)"
)
PREDICATE = re.compile(rf"{TAKEN} {IS} (?P<said>[^.,;!?{TAKEN}]+)(?=$|[.,;!?])")
AFTER = re.compile(
    rf"{TAKEN} (?!{FITTING}\b)\w+[ae]r(?:$|[.,;!?]| (?:jag|för|det|lite)\b)"
    rf"|{TAKEN} (?!{SUITING}\b)[a-z]{{3,}}[^aiuys']s(?:$|[.,;!?]| (?:för|me)\b)"
)
BEFORE = re.compile(
    rf"(?:^|[.,;!?] |\b(?:jag|vi) )(?!{FITTING}\b)[^\W\d]+[aey]r (?:(?:på|alla|den|nästa) )*{TAKEN}"
    rf"|(?:^|[.,;!?] )(?:i|we) (?!{ABLE}\b)[a-z]{{2,}}(?: (?:all|på|any|the|den))* {TAKEN}"
)

FITS = re.compile(
    r"\b(?:funkar|fungerar|passar|works?|suits?) (?!(?:[a-zåäö]*bra|fin\w*|bäst|bättre|best|better|well|great"
    r"|fine|perfe\w+|toppen"
    r"|super\w*|kanon\w*|utmärkt|väl|för|for|me|us|mig|oss|i|på|in|at|om|så|men|och|eller|också|nog|kanske|ju|då|inte"
    r"|alltid|väldigt|mycket|riktigt|jätte\w*|helt|hela|det|den|too|also|really|very|perfectly|nicely|tack"
    r"|thanks|please|här"
    r"|här|hos|med|with|vid|lika|från|efter|före|till|bara|helst|som|both|båda|allra|enklast|smidigast|annars"
    r"|as|so|if|but"
    r"|om|any\w*|any|always|usually|oftast|för det mesta|absolut|definitely|fint|ok\w*|hur|som helst|va|väl|ni"
    r"|er|vår|min)\b)"
    r"[^\W\d]+"
)


def may_be_unfit(left: str) -> bool:
    """True where something is said of a time, what was understood being marked, that is no known word of consent."""
    if any(not GOOD.search(found["said"]) for found in PREDICATE.finditer(left)):
        return True
    return any(pattern.search(left) for pattern in (AFTER, BEFORE, FITS) if TAKEN in left)
