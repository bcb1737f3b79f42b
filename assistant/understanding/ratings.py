"""A figure on a scale, given as a number or as how much it matters."""

import re

from assistant.understanding.numbers import Number, numbers_in
from assistant.understanding.words import any_of, loose

_OUT_OF = re.compile(r"(?<![\d.,/])(\d{1,3})\s*(?:/|av|of|out\s+of|utav)\s*(\d{1,3})(?![\d.,/])", re.IGNORECASE)
_NICKNAMES = {
    "etta": 1,
    "tvåa": 2,
    "trea": 3,
    "fyra": 4,
    "femma": 5,
    "sexa": 6,
    "sjua": 7,
    "åtta": 8,
    "nia": 9,
    "tia": 10,
}
_NICKNAME = loose(rf"(?<!\w)(?:en\s+|ett\s+|a\s+)?({'|'.join(_NICKNAMES)})n?(?!\w)")
_SEVERAL = loose(r"(?<!\w)(?:ettor|tvåor|treor|fyror|femmor|sexor)(?!\w)|\d\s*(?:eller|or|till|to|-|–)\s*\d|\d[.,]\d")
_ENDING = re.compile(r"(?<=\d):(?:an|en|a|e)\b")
_UNIT = loose(
    r"^[-\s]*(?:år\w*|månad\w*|veck\w*|dag\w*|timm\w*|kr|kronor|tusen|anställd\w*|pers\w*|people|employees|years?|"
    r"months?|weeks?|days?|hours?|"
    r"butik\w*|kund\w*|gånger|times|olika|saker|things|st|stycken|mil|km|procent|percent)(?!\w)"
)
_SHORT = 8
_MAX = (
    r"jätteviktig\w*", r"superviktig\w*", r"skitviktig\w*", r"urviktig\w*", r"livsviktig\w*", r"otroligt\s+viktig\w*",
    r"(?:mycket|väldigt|extremt|enormt|oerhört|så\s+jäkla|verkligen)\s+(?:viktig\w*|bra|nöjd\w*)",
    r"viktigast\w*", r"allra\s+viktig\w*", r"avgörande", r"(?:helt\s+)?nödvändig\w*", r"hänger\s+på", r"högst\w*",
    r"max\w*", r"top(?:pen)?(?:\s+priority)?", r"prio\s+ett", r"hundra\s+procent",
    r"(?:very|extremely|super|hugely|really|so|incredibly|vitally)\s+(?:important|good|happy|useful)", r"crucial",
    r"vital", r"essential", r"(?:most|top)\s+important", r"a\s+must", r"critical", r"everything",
    r"the\s+highest", r"utmärkt", r"perfekt", r"jättebra", r"jättenöjd\w*", r"fantastisk\w*", r"excellent", r"perfect",
    r"brilliant", r"great", r"superbra", r"överlevnad\w*", r"allt\s+för\s+oss",
)  # fmt: skip
_HIGH = (
    r"(?:ganska|rätt|rätt\s+så|hyfsat|tämligen)\s+(?:viktig\w*|bra|nöjd\w*)",
    r"(?:quite|pretty|fairly|rather)\s+(?:important|good|happy)", r"viktig\w*", r"important",
    r"matters(?:\s+a\s+lot)?",
    r"bra", r"nöjd\w*", r"good", r"happy",
)  # fmt: skip
_MIDDLE = (
    r"(?:så\s?där)(?:\s+viktig\w*)?", r"mitt\s?e?mellan", r"i?\s*mitten", r"medel\w*", r"lagom(?:\s+viktig\w*)?",
    r"halvviktig\w*", r"halvbra", r"varken\s+eller", r"både\s+och", r"någorlunda(?:\s+viktig\w*)?", r"neutral\w*",
    r"so[-\s]so", r"in\s+between", r"(?:in\s+the\s+)?middle", r"medium", r"average", r"moderate\w*(?:\s+important)?",
    r"somewhat(?:\s+important)?", r"helt\s+okej|helt\s+ok", r"okay|okej|ok", r"50/50|fifty[-\s]fifty", r"halfway",
)  # fmt: skip
_LOW = (
    r"inte\s+(?:så(?:\s+himla|\s+värst)?|särskilt|jätte|speciellt|super|direkt|väldigt)\s*(?:viktig\w*|bra|nöjd\w*)",
    r"inte\s+jätteviktig\w*", r"inte\s+(?:viktig\w*|bra|nöjd\w*)", r"mindre\s+(?:viktig\w*|bra)",
    r"(?:not|isn't)\s+(?:very|(?:all\s+)?that|so|particularly|too|really|terribly)\s+(?:important|good|happy|useful)",
    r"not\s+(?:important|good)", r"less\s+important", r"(?:lite|föga|något)\s+viktig\w*",
    r"slightly(?:\s+important)?", r"a\s+little(?:\s+important)?", r"low", r"låg[at]?", r"dålig\w*", r"bad", r"poor",
)  # fmt: skip
_LOWEST = (
    r"inte\s+(?:alls|ett\s+dugg|det\s+minsta)(?:\s+(?:viktig\w*|bra))?", r"inte\s+viktig\w*\s+alls", r"oviktig\w*",
    r"helt\s+oviktig\w*", r"not\s+(?:at\s+all|in\s+the\s+least)(?:\s+important)?", r"not\s+important\s+at\s+all",
    r"unimportant", r"lägst\w*", r"minst", r"lowest", r"usel\w*", r"värdelös\w*", r"terrible", r"useless", r"awful",
)  # fmt: skip


def read_scale(text: str, *, low: int, high: int) -> int | None:
    """The figure meant, from `low` to `high`; None when several are named, none fits or nothing tells."""
    text = _ENDING.sub("", text)
    if _SEVERAL.search(text):
        return None
    if share := _OUT_OF.search(text):
        return _within(int(share[1]), low, high) if int(share[2]) == high else None
    figures = _figures(text)
    if figures:
        return _within(figures[0], low, high) if len(figures) == 1 else None
    return _read_words(text, low, high)


def _figures(text: str) -> list[int]:
    """Different numbers told; one that opens a longer message stands for itself."""
    nicknames = [_NICKNAMES[_named(m[1])] for m in _NICKNAME.finditer(text)]
    if nicknames:
        return sorted(set(nicknames))
    numbers = [number for number in numbers_in(text) if _is_figure(text, number)]
    if numbers and not re.search(r"\w\W*\w+\W*\w", text[: numbers[0].start]) and len(text.split()) > _SHORT:
        return [numbers[0].value]
    return sorted({number.value for number in numbers}) if len(text.split()) <= _SHORT else []


def _named(written: str) -> str:
    plain = {name.translate(str.maketrans("åäö", "aao")): name for name in _NICKNAMES}
    return plain[written.lower().translate(str.maketrans("åäö", "aao"))]


def _is_figure(text: str, number: Number) -> bool:
    if number.is_article and re.search(r"\w", text[: number.start] + text[number.end :]):
        return False
    return not _UNIT.match(text[number.end :])


def _within(value: int, low: int, high: int) -> int | None:
    return value if low <= value <= high else None


def _read_words(text: str, low: int, high: int) -> int | None:
    """What is denied comes before what it denies."""
    values = (low, low + 1, (low + high) // 2, high, high - 1)
    return next((value for words, value in zip(_STEPS, values, strict=True) if words.search(text)), None)


_STEPS = tuple(loose(any_of(*words)) for words in (_LOWEST, _LOW, _MIDDLE, _MAX, _HIGH))
