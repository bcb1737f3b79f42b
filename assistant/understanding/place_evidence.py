"""Is a word that could be a place one, here? "Mark" is also ground and a man, "Lena" a woman, "Landa" to land."""

import re
from dataclasses import dataclass

from assistant.understanding.gazetteer import OUTSIDE, Place
from assistant.understanding.words import any_of, clause_after, clause_before, fold, loose, set_of

_DOUBTFUL = set_of(
    "mark marks kalv hol od lena landa tradet ljung hulta nitta molla grude hulu fristad norrby vanga skene "
    "floda horla vara lund hjo dalum kalmar"
)
_FIRST_NAMES = frozenset({"mark", "marks", "lena"})
_NEED_A_CAPITAL = frozenset({"tradet", "lund", "kalv", "landa", "nitta", "molla"})
_PLACE_WORDS = r"i|in|inom|från|fr|from|ifrån|utanför|outside|inside|vid|near|nära|runt"
_CENTRAL = r"(?:centrala|central|gamla|norra|södra|östra|västra|själva|lilla|downtown)"
_BEFORE = loose(rf"(?<!\w)(?:{_PLACE_WORDS})\s+(?:{_CENTRAL}\s+)?\W?$")
_SAID_TO_BE = loose(r"(?<!\w)(?:är|e|blir|heter|is|it's|its|be|vara)\s+$")
_SENTENCE_ENDS = loose(r"^\s*(?:$|inte(?!\w)|not(?!\w))")
_TO = loose(r"(?<!\w)(?:till|to|mot)\s+$")
_POINTING = loose(
    any_of("är|e|blir|blev|is|it's|was|utan|men|but|alltså|kommun|kommunen|municipality|nej|no|och|and|eller|or")
    + r"\W*$"
)
_COMMON_NOUN = loose(
    any_of(
        "egen|egna|mycket|mer|lite|billig|dyr|fast|bördig|öppen|vår|min|din|sin|ny|obruten|privat|own|my|our|"
        "your|the|a|an|question|trade"
    )
    + r"\s+$"
)
_ON = loose(r"(?<!\w)(?:på|on|att|to|jag|vi|you|we)\s+$")
_NOUN_GOES_ON = loose(
    r"^\s+(?:nära|som|med|runt|intill|bredvid|my|words|där|att|och\s+(?:skog|hus|byggnad\w*|jord))(?!\w)"
)
_OF_A_MUNICIPALITY = loose(r"^s?\s+(?:kommun\w*|municipality|härad|centrum)")
_WORKS_THE_GROUND = loose(any_of(r"gräv\w*|plöj\w*|plant\w*|investera\w*|bygg\w*|klättra\w*|sitter\s+fåglar\w*"))
_HEARD_FROM = loose(
    any_of(r"tips|mejl\w*|mail\w*|email|brev|länk\w*|link|hälsning\w*|fick|fått|hört|heard|got|call|köp\w*|bought")
)
_A_CAPITAL = re.compile(r"[A-ZÅÄÖ][a-zåäöé]")
_NAME_BEFORE = re.compile(r"(?:^|[^\w])([A-ZÅÄÖ][a-zåäöé-]+)\s+$")
_NEAR = 40


@dataclass(frozen=True)
class Mention:
    """A word or words at `text[start:end]` that may name `place`."""

    text: str
    start: int
    end: int
    place: Place

    @property
    def written(self) -> str:
        return self.text[self.start : self.end]

    @property
    def before(self) -> str:
        return clause_before(self.text, self.start)

    @property
    def after(self) -> str:
        return clause_after(self.text, self.end)

    @property
    def is_alone(self) -> bool:
        return not re.search(r"\w", self.text[: self.start]) and not re.search(r"\w", self.text[self.end :])

    @property
    def follows_place_word(self) -> bool:
        return bool(_BEFORE.search(self.before))

    @property
    def is_proper(self) -> bool:
        """Written as a name inside a sentence: a capital that the sentence did not ask for."""
        opening = self.text[max(0, self.start - _NEAR) : self.start].rstrip(" \"'(")
        return bool(_A_CAPITAL.match(self.written)) and bool(opening) and opening[-1] not in ".!?:\n"

    @property
    def is_shown(self) -> bool:
        """Something beside the spelling tells that a place is meant."""
        return self.is_alone or self.follows_place_word or self.is_proper or self.names_municipality

    @property
    def names_municipality(self) -> bool:
        return bool(_OF_A_MUNICIPALITY.match(self.after))


def is_place(mention: Mention, *, is_asked: bool) -> bool:
    """Plain names count wherever they stand; doubtful ones need something that tells."""
    if fold(mention.written) not in _DOUBTFUL:
        return True
    if mention.is_alone or mention.names_municipality:
        return True
    return not _is_something_else(mention) and (is_asked or _is_told(mention))


def _is_something_else(mention: Mention) -> bool:
    """Ground, a person's name after another, or a verb."""
    if _COMMON_NOUN.search(mention.before) or _NOUN_GOES_ON.match(mention.after) or _ON.search(mention.before):
        return True
    name = _NAME_BEFORE.search(mention.text[max(0, mention.start - _NEAR) : mention.start])
    return bool(name and not _is_sentence_word(name[1]))


def _is_sentence_word(word: str) -> bool:
    return fold(word) in _SENTENCE_WORDS


_SENTENCE_WORDS = set_of(
    "i in fran from utanfor outside nej no det kommun kommunen ja yes jo hej hi hello inte not men but alltsa "
    "mest och bara just vid nara runt inom centrala sodra norra ostra vastra till to"
)


def _is_told(mention: Mention) -> bool:
    written = fold(mention.written)
    if written in _NEED_A_CAPITAL and mention.written.islower():
        return False
    if mention.follows_place_word:
        return not (
            _WORKS_THE_GROUND.search(mention.before) or (written in _FIRST_NAMES and _is_from_a_person(mention))
        )
    if written in _FIRST_NAMES:
        return mention.is_proper and bool(_POINTING.search(mention.before) or _TO.search(mention.before))
    if _SAID_TO_BE.search(mention.before) and _SENTENCE_ENDS.match(mention.after):
        return True
    return mention.is_proper or bool(_TO.search(mention.before) and mention.place.municipality != OUTSIDE)


def _is_from_a_person(mention: Mention) -> bool:
    return bool(_HEARD_FROM.search(mention.before))
