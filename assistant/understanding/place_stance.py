"""What an owner says of a place: that it holds, that it does not, that others are there, or that work is done there."""

from enum import Enum

from assistant.understanding.gazetteer import OUTSIDE
from assistant.understanding.place_evidence import Mention
from assistant.understanding.words import any_of, loose

_FILL = (
    r"(?:\s+(?:längre|kvar|alls|i|in|inom|från|from|på|at|vid|är|är\s+det|ligger|sitter|finns|baserade?|based|located|"
    r"within|centrala|någon\s+gång|anymore|any\s+more|det|the|to|till))*\s*$"
)
_DENIED = loose(
    r"(?<!\w)(?:inte|ej|icke|aldrig|not|never|no\s+longer|isn't|aren't|wasn't|instead\s+of|rather\s+than|"
    r"istället\s+för|"
    rf"i\s+stället\s+för|snarare\s+än){_FILL}"
)
_DENIED_AFTER = loose(
    r"^\s*(?:kommun|stad)?\s*(?:(?:är|var|blev|is|was)\s+(?:fel\w*|wrong|inte\s+(?:rätt|sant)|not\s+(?:right|correct)|"
    r"incorrect|before|förut|tidigare|innan)|stämmer\s+(?:\w+\s+)?inte|stämde\s+(?:\w+\s+)?inte|(?:isn't|"
    r"wasn't)\s+(?:right|correct))"
)
_MOVED = loose(
    r"(?<!\w)(?:(?:ut)?flytt\w*|mov(?:ed|ing|e)|relocat\w*|drog|dragit|stack)(?!\w)(?:(?!\s+(?:till|to)\s).){0,40}?"
    r"(?<!\w)(?:från|ifrån|fr|from|out\s+of)(?:\s+centrala)?\s*$"
)
_LEFT = loose(
    r"(?<!\w)(?:lämna\w*|left|leaving|bytt?e?|tidigare|förut|förr|before|previously|formerly|ursprungligen|originally|"
    r"(?:satt|låg|bodde)|used\s+to\s+be|född\w*|uppvuxen|uppväxt|växte\s+upp|växt\s+upp|born|grew\s+up|raised)"
    rf"{_FILL}"
)
_FROM = loose(r"(?<!\w)(?:från|ifrån|from)\s*$")
_TO_NEXT = loose(r"^\s*(?:kommun|stad|city)?\s*(?:till|to)(?!\w)")
_AROUND = loose(r"(?<!\w)(?:runt|kring|runtom|omkring|around|regionen|hela)\s+$")
_NEAR = loose(
    any_of(
        r"nära|near|mellan|between|inte\s+långt\s+från|not\s+far\s+from|close\s+to|bredvid|mil\s+från|"
        r"min\w*\s+från|minutes\s+from"
    )
    + r"\s*(?:\w+\s+(?:och|and)\s+)?$"
)
_TRADE = loose(
    r"(?<!\w)(?:kund\w*|leverantör\w*|återförsäljare|butiksägare|mäss\w+|turist\w*|besökare|publik\w*|beställare|"
    r"konkurrent\w*|"
    r"customer\w*|clients?|supplier\w*|visitors?|tourists?|fairs?|audience\w*|retailers?|competitors?|"
    r"högskolan|universitetet|university|college|science\s+park|rise|museet|kommunen)\s+"
    r"(?:\w+\s+)?(?:i|in|från|from|of|at|på)\s+(?:centrala\s+)?$"
)
_GOING = loose(
    r"(?<!\w)(?:sälj\w*|sål[dt]\w*|sold|skicka\w*|leverera\w*|reser|åker|går|goes|buss\w*|tåg\w*|train|bus|kör|"
    r"pendla\w*|export\w*|sell\w*|ship\w*|"
    r"deliver\w*|travel\w*|commut\w*|"
    r"mässa|mässor|utställning|festival|fair|exhibition|ställ\w*\s+ut|uppdrag|gästspel\w*|turné\w*|tour\w*)"
    r"(?:\s+\w+){0,3}?\s+(?:till|to|i|in|på|at|mot)\s+$"
)
_INSTITUTION = loose(
    r"^(?:-(?:utbild|skol|tidning|kund|mäss|lag|festival|museum)\w*|s?\s+(?:tidning|djurpark|zoo|energi|arena|"
    r"elfsborg|yarn|universitet|högskola)(?!\w))"
)
_PREMISES = loose(
    any_of(
        r"lokal\w*|ateljé\w*|atelje\w*|verkstad\w*|verkstan|studio\w*|kontor\w*|butik\w*|företaget|firman|bolaget|"
        r"verksamhet\w*|registrera\w*|workshop|studio|premises|office|shop|company|business|registered|väveri\w*"
    )
    + r"(?:\W+\w+){0,3}\W*$"
)
_SELF = loose(
    any_of(
        r"vi|jag|we|we're|i'm|im|i\s+(?:am|live|work)|företaget|firman|bolaget|bor|sitter|ligger|finns|håller|"
        r"huserar|based|located|live|"
        r"kommer|hemma|verksam\w*|here|här"
    )
    + r"(?:\W+\w+){0,4}\W*$"
)
_LIVES = loose(any_of(r"bor", r"boende", r"lives?", r"living", r"hemma") + r"(?:\W+\w+){0,2}\W*$")
_SHORT_MESSAGE = 6


class Stance(Enum):
    """How a mention bears on where the company is."""

    HOLDS = "holds"
    LIVES = "lives"
    PREMISES = "premises"
    NEAR = "near"
    DENIED = "denied"
    IRRELEVANT = "irrelevant"


def stance_of(mention: Mention, *, is_asked: bool) -> Stance:
    if _is_denied(mention):
        return Stance.DENIED
    if _is_about_others(mention) or (not is_asked and _is_far_away(mention)):
        return Stance.IRRELEVANT
    if _NEAR.search(mention.before):
        return Stance.NEAR
    if _LIVES.search(mention.before):
        return Stance.LIVES
    return Stance.PREMISES if _PREMISES.search(mention.before) else Stance.HOLDS


def _is_denied(mention: Mention) -> bool:
    before, after = mention.before, mention.after
    came_from_there = _FROM.search(before) and _TO_NEXT.match(after)
    patterns = (_DENIED.search(before), _MOVED.search(before), _LEFT.search(before), _DENIED_AFTER.match(after))
    return bool(came_from_there or any(patterns))


def _is_about_others(mention: Mention) -> bool:
    before = mention.before
    patterns = (_TRADE.search(before), _GOING.search(before), _AROUND.search(before))
    return any(patterns) or bool(_INSTITUTION.match(mention.after))


def _is_far_away(mention: Mention) -> bool:
    """A town outside only counts where the owner speaks of the company, since trade and travel name many."""
    if mention.place.municipality != OUTSIDE or len(mention.text.split()) <= _SHORT_MESSAGE:
        return False
    return not (mention.follows_place_word and _SELF.search(mention.before))
