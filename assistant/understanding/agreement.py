"""Yes or no, in the many ways people say it."""

import re

from assistant.understanding.words import any_of, loose

_YES = (
    r"ja+h?", r"japp?", r"jajamän(?:san)?", r"jajamensan", r"jadå", r"jodå", r"jo+", r"jepp?", r"jess", r"javisst",
    r"jovisst", r"jovars", r"jao", r"aa+", r"mm+", r"mhm", r"absolut", r"visst", r"självklart",
    r"självfallet", r"givetvis", r"gärna", r"okej", r"ok", r"okey", r"okay", r"oki", r"kk?(?=\W*$)", r"stämmer",
    r"korrekt",
    r"exakt", r"precis", r"toppen", r"perfekt", r"rätt", r"kör", r"fint", r"yes+", r"yess", r"yep", r"yeah?",
    r"yup", r"ya", r"[yj](?=\W*$)", r"sure", r"definitely", r"certainly", r"absolutely", r"of\s+course", r"correct",
    r"right", r"exactly", r"perfect", r"fine", r"agreed", r"great", r"godkänt?", r"naturligtvis", r"amen",
    r"aye", r"indeed", r"lgtm", r"approved", r"bet", r"lätt", r"givet", r"jaj+\w*mens\w*", r"ye", r"yess?ir",
)  # fmt: skip
_NO = (
    r"ne+j", r"nä+", r"näe", r"nehej", r"näh?", r"ne", r"nix", r"näpp", r"nej\s?tack", r"no+", r"nope", r"nah", r"nay",
    r"n(?=\W*$)", r"aldrig", r"never", r"fel", r"wrong", r"incorrect", r"ej",
    r"nono", r"nop", r"negative", r"negativt", r"icke", r"knappast", r"ingalunda", r"tvärtom", r"inte(?=\W*$)",
    r"not(?=\W*$)",
)  # fmt: skip
_YES_PHRASES = (
    r"går\s+(?:(?!not|inte|ej)\w+\s+)?(?:fint|bra|utmärkt|alldeles\s+utmärkt)",
    r"(?:det\s+)?får\s+(?:ni|du|den|hon|han|de|dom)(?:\s+(?:gärna|absolut|så\s+klart|göra|dela|skicka))?",
    r"(?:fine|ok|okay|good|all\s+right|alright)\s+(?:by|with|for)\s+me",
    r"stämmer\s+(?:(?!not|inte|ej)\w+\s+)?(?:bra|fint|precis)", r"(?:det\s+|allt\s+)?(?:stämmer|stämde)",
    r"you\s+(?:may|can)",
    r"go\s+ahead",
    r"(?:ser|låter|känns|blir)\s+(?:(?!not|inte|ej)\w+\s+)?(?:fint|bra|rätt|okej|ok|toppen|utmärkt|perfekt|kanon)",
    r"looks?\s+(?:(?!not|inte|ej)\w+\s+)?(?:good|fine|right|great|correct|ok|okay)",
    r"sounds?\s+(?:(?!not|inte|ej)\w+\s+)?(?:good|fine|right|great|ok)",
    r"allt(?:ing)?\s+(?:är|e)\s+(?:(?!not|inte|ej)\w+\s+)?(?:rätt|bra|okej|ok|som\s+det\s+ska|riktigt|korrekt)",
    r"som\s+det\s+ska",
    r"(?:det|de)\s+(?:är|e)\s+(?:(?!not|inte|ej)\w+\s+)?(?:rätt|okej|ok|bra|lugnt|riktigt|korrekt|fint|sant)",
    r"(?:that's|that\s+is|it's)\s+(?:(?!not|inte|ej)\w+\s+)?(?:right|correct|fine|ok|okay|good|true|it)",
    r"(?:everything\s+is|everything's|all\s+is|all's)\s+(?:(?!not|inte|ej)\w+\s+)?(?:right|correct|fine|ok|okay|good)",
    r"all\s+(?:is\s+)?(?:well|good|correct|right|fine)", r"works\s+for\s+me",
    r"inga\s+(?:problem|konstigheter|invändningar)", r"ingen\s+(?:fara|invändning)",
    r"no\s+(?:problem|worries|objections?|objection)", r"why\s+not", r"varför\s+inte",
    r"inget\s+(?:att\s+ändra|är\s+fel|fel)", r"inte\s+(?:mig\s+emot|fel|dumt)", r"nothing\s+(?:to\s+change|wrong)",
    r"varsågod\w*", r"be\s+my\s+guest", r"please\s+do", r"do\s+(?:it|that|so)", r"gör\s+(?:det|så)",
    r"kör\s+(?:på|hårt|vi|till)", r"spot\s+on", r"helt\s+rätt",
    r"(?:jag|vi)\s+(?:godkänner|samtycker|tillåter|går\s+med\s+på|accepterar|är\s+med\s+på|tackar\s+ja)",
    r"i\s+(?:agree|consent|accept|do|approve)", r"med\s+(?:glädje|nöje)", r"with\s+pleasure", r"happy\s+to",
    r"så\s+klart", r"såklart",
    r"tror\s+(?:jag\s+)?(?:det|så)", r"(?:i\s+)?think\s+so", r"i\s+guess\s+so",
    r"det\s+(?:kan|går)\s+(?:vi|ni|jag)\s+göra", r"det\s+vill\s+jag(?=\W*$)", r"yes\s+please", r"👍\W*", r"✅",
    r"go\s+on(?:\s+then)?", r"by\s+all\s+means", r"ship\s+it", r"you\s+have\s+my\s+(?:permission|consent|ok)",
    r"happy\s+for\s+you",
    r"100\s?%?", r"hundra\s+procent", r"tummen?\s+upp", r"mitt\s+i\s+prick", r"funkar(?:\s+(?:fin)?fint|\s+bra)?",
    r"inga\s+fel", r"(?:största|nöje)\s+nöje",
    r"skrev\s+rätt", r"understood\s+me", r"(?:en\s+)?riktig\s+sammanfattning", r"(?:är|e)\s+(?:\w+\s+)?med\s+på",
    r"dela\s+(?:du|ni|gärna|på)",
    r"that's\s+about\s+(?:right|it)",
)  # fmt: skip
_NO_PHRASES = (
    r"(?:absolut|självklart|verkligen|visst|givetvis|definitivt|naturligtvis)\s+inte",
    r"(?:absolutely|definitely|certainly|of\s+course|surely)\s+not", r"helst\s+inte", r"(?:hellre|gärna)\s+inte",
    r"inte\s+(?:än|ännu|nu|alls|gärna|rätt|riktigt|okej|ok|idag|just\s+nu)",
    r"(?:would\s+|i'd\s+)?rather\s+not", r"(?:i'd\s+)?prefer\s+not(?:\s+to)?",
    r"not\s+(?:yet|now|right|correct|quite|really|ok|okay|at\s+all|today|this\s+time)",
    r"no\s+(?:thanks|thank\s+you|way)", r"nej\s+tack", r"tack\s+(?:men\s+)?nej", r"thanks\s+but\s+no",
    r"(?:vill|ska|får|kan|behöver|tänker|önskar)\s+(?:\w+\s+){0,2}?(?:inte|ej)",
    r"(?:do\s+not|don't|cannot|can't|won't|mustn't|may\s+not|can\s+not)(?:\s+\w+)?", r"stämmer\s+(?:\w+\s+)?inte",
    r"(?:är|e|var|blev|ser|låter|känns|går)\s+(?:\w+\s+)?(?:inte|fel)(?:\s+(?:rätt|bra|ok))?",
    r"(?:is|isn't|was|are|aren't)\s+(?:\w+\s+)?(?:wrong|not|incorrect|right|correct)(?<=wrong|rrect|t\snot|s\snot)",
    r"isn't\s+(?:right|correct|ok)", r"(?:tror|tycker)\s+(?:jag\s+)?inte(?:\s+det)?", r"avstår", r"låt\s+bli",
    r"dela\s+inte", r"aldrig\s+i\s+livet",
    r"under\s+inga\s+omständigheter", r"tackar\s+nej", r"säger\s+nej", r"no\s+thanks",
    r"i\s+(?:refuse|decline|disagree)", r"nej", r"👎\W*",
    r"(?:i'd|would|we'd)\s+(?:rather|prefer)\s+(?:you\s+|that\s+|if\s+)?(?:\w+\s+)?(?:didn't|not|don't)",
    r"'?fraid\s+not", r"(?:must|shall|have\s+to)\s+(?:decline|refuse)",
    r"not\s+(?:true|even|what|it|that|to)", r"isn't\s+(?:what|it|true|how)", r"that's\s+a\s+no",
    r"inte\s+(?:så|det|sant|va|vad)(?:\s+jag\s+menar)?", r"stämmer\s+(?:\w+\s+)?ej",
    r"ej\s+(?:ok|okej|rätt)", r"inget\s+medgivande", r"motsätter", r"avråda?", r"ingenting\s+får", r"inget\s+får",
    r"stays?\s+(?:inside|private)",
)  # fmt: skip
_UNSURE = (
    r"vet\s+(?:inte|ej)", r"(?:inte|not)\s+(?:säker|sure|certain)", r"osäker", r"kanske", r"maybe", r"perhaps",
    r"don't\s+know", r"no\s+idea", r"ingen\s+aning", r"både\s+och", r"yes\s+and\s+no", r"ja\s+och\s+nej",
    r"(?:kommer|det)\s+beror(?:\s+på)?", r"(?:it\s+)?depends", r"spelar\s+ingen\s+roll", r"not\s+yet\s+sure",
    r"no\s+(?:clue|aning|opinion|answer|comment)", r"n/a", r"hard\s+to\s+say", r"svårt\s+att\s+säga", r"tricky",
    r"vet\s+(?:jag|ja)\s+(?:\w+\s+)?(?:inte|ej)",
    r"(?:can't|cannot|can\s+not)\s+(?:\w+\s+)?(?:decide|say|answer|tell)",
    r"kan\s+(?:\w+\s+){0,2}inte\s+(?:\w+\s+)?(?:svara|säga|bedöma|avgöra|ge)",
    r"inte\s+(?:riktigt\s+|helt\s+)?(?:säker|bestämt)", r"ej\s+(?:beslutat|bestämt)", r"ibland", r"kluven",
    r"svarslös", r"jaa?\s+du(?:\s+säg\w*|(?=\W*$))", r"hoppa\w*", r"skip\w*", r"nästföljande",
    r"(?:gå|fortsätt)\s+(?:gärna\s+)?(?:till|vidare)", r"next\s+question",
)  # fmt: skip
_FILLERS = loose(
    r"^(?:\W*(?:hej|öh+|eh+|o+h|äh|hm+|tja|nja(?=\W+(?:ja|nej))|oh|ah|well|alltså|asså|ah|å|men|du|tack|thanks|"
    r"thank\s+you|jag\s+(?:säger|svarar)|svaret\s+är|svar|mitt\s+svar\s+är|i\s+(?:say|would\s+say)|så)(?!\w))*\W*"
)
_LEADING = ((True, loose(rf"(?:{'|'.join(_YES)})(?!\w)")), (False, loose(rf"(?:{'|'.join(_NO)})(?!\w)")))
_DENIED_NEXT = r"(?!\s+(?:\w+\s+)?(?:inte|ej|not)(?!\w))"
_IDIOMS = (
    (False, loose(rf"(?<!\w)(?:{'|'.join(_NO_PHRASES)})(?!\w)")),
    (True, loose(rf"(?<!\w)(?:{'|'.join(_YES_PHRASES)})(?!\w){_DENIED_NEXT}")),
)
_WITHOUT_APOSTROPHE = re.compile(r"\b(don|can|won|isn|that|it|wasn|didn)(t|s)\b", re.IGNORECASE)
_I_SPOKEN = loose(
    r"(^|\s)ja(?=\s+(?:vill|vet|tror|tycker|har|är|e|ska|kan|bor|står|skulle|får|behöver|måste|avstår|hoppar|"
    r"säger|menar|ser)(?!\w))"
)
_MAYBE = loose(any_of(*_UNSURE))
_ASKED_BACK = loose(r"^\W*(?:varför\s+inte|why\s+not)")
_JOINED = loose(r"^\W*(?:(?:men|eller|fast|och|but|or|and|hm+|vänta|wait)(?!\w)\W*)*")
_EXCEPTION = loose(r"^\W*(?:tack\W+)?(?:men|fast|but|dock)\s+(?:\w+\s+)?(?:inte|not|don't|utan|without)(?!\w)")
_SHORT, _LONG = 5, 15


def read_yes_no(text: str) -> bool | None:
    """True for yes, False for no; None for a question, a maybe, both at once, or a yes that leaves something out."""
    message = _as_written_out(text)
    if _MAYBE.search(message):
        return None
    opening = _FILLERS.match(message)
    rest = message[opening.end() :] if opening else message
    head = _head(rest)
    if message.endswith("?") and not _ASKED_BACK.match(rest) and not _lead(rest):
        return None
    return _anywhere(message) if head is None else _unless_taken_back(rest, *head)


def _as_written_out(text: str) -> str:
    """Without drawn-out letters, with apostrophes, and with "ja" as "jag" where a verb tells that it is."""
    message = re.sub(r"(\w)\1{2,}", r"\1", text.replace("’", "'")).strip()
    return _I_SPOKEN.sub(r"\1jag", _WITHOUT_APOSTROPHE.sub(r"\1'\2", message))


def _lead(rest: str) -> tuple[bool, int] | None:
    """The answer that the first word is, and where it ends."""
    return next(((answer, m.end()) for answer, words in _LEADING if (m := words.match(rest))), None)


def _head(rest: str) -> tuple[bool, int] | None:
    """As the first word, but a longer set phrase goes before it: "inga problem", "absolut inte"."""
    lead = _lead(rest)
    idioms = [(m.end(), answer) for answer, words in _IDIOMS if (m := words.match(rest))]
    longest = max(idioms, default=(0, False))
    return (longest[1], longest[0]) if longest[0] > (lead[1] if lead else 0) else lead


def _unless_taken_back(rest: str, answer: bool, end: int) -> bool | None:
    """None when the other answer follows at once, or a yes goes on with what it does not cover."""
    after = rest[end:]
    joint = _JOINED.match(after)
    second = after[joint.end() :] if joint else after
    following = _lead(second)
    is_opposite = following is not None and following[0] is not answer and _head(second) == following
    return None if is_opposite or (answer and _EXCEPTION.match(after)) else answer


def _anywhere(message: str) -> bool | None:
    """The one answer that phrases, or in a short message words, give; what a no-phrase reads is no yes."""
    words = len(message.split())
    if words > _LONG:
        return None
    (_, no), (_, yes) = _IDIOMS
    without_no = no.sub(" ", message)
    answers = {True} if yes.search(without_no) else set()
    answers |= {False} if no.search(message) else set()
    if not answers and words <= _SHORT:
        answers = {answer for answer, known in _LEADING if any(_is_word(message, m) for m in known.finditer(message))}
    return answers.pop() if len(answers) == 1 else None


def _is_word(message: str, found: re.Match[str]) -> bool:
    return not message[found.start() - 1 : found.start()].isalnum()
