"""Which of the two languages a message is written in."""

import re
from functools import cache
from typing import Literal

from lingua import Language as LinguaLanguage
from lingua import LanguageDetector, LanguageDetectorBuilder

from assistant.understanding.gazetteer import find_exact
from assistant.understanding.words import set_of

Language = Literal["sv", "en"]

_SHORT = 3
_SURE_WITHOUT_STOP_WORDS = 0.9
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ADDRESS = re.compile(r"\S+@\S+|https?://\S+|www\.\S+")
_SWEDISH_LETTER = re.compile(r"[åäö]")

# Words of both languages ("men", "till", "under", "i", "for", "by") tell nothing and are left out.
_STOP_WORDS: dict[Language, frozenset[str]] = {
    "sv": set_of(
        "jag vi du ni hon dom oss er mig mej dig dej är inte och också att det de den som på av med från för "
        "vad hur vem varför när var vilken vilka kan ska skulle vill måste behöver har hade gör en ett min "
        "mitt mina vår vårt våra om eller nu då bara lite mycket några något nåt ingen inget inga utan efter "
        "mellan hos ut upp här där blir bli varit vara sen kanske gärna helst ju nog väl kommer ar pa fran "
        "nar gor vart säljer jobbar driver med heter imorgon menade fler anställda måndag tisdag onsdag torsdag "
        "fredag"
    ),
    "en": set_of(
        "we a i'm i've i'd i'll we're we've it's don't can't isn't you they she it us my our your their is are "
        "was were be been am the an and or but not to of with from on what who why how where which could "
        "should would want need have had do does did this that these those if just some any more there here "
        "about into out because at also make makes sell sells run runs work works tomorrow bigger employees monday "
        "tuesday wednesday thursday friday"
    ),
}
_SHORT_WORDS: dict[Language, frozenset[str]] = {
    "sv": set_of(
        "hej hejsan tjena hallå goddag godkväll ja japp jajamän jajamensan jadå jodå jo javisst visst "
        "självklart absolut nej nix nä näe tack hejdå hoppa nästa backa ensam senare själv människa hjälp "
        "sluta avsluta radera kör stämmer vet ej svenska börja okej bra toppen perfekt god morgon"
    ),
    "en": set_of(
        "hi hello hey yes yeah yep yup sure absolutely no nope thanks thank maybe next back alone later "
        "please help quit delete begin continue correct right wrong never always english goodbye bye good "
        "only myself none"
    ),
}


def guess(text: str) -> Language | None:
    """The language of a message; None when it is too short, unclear or mixed to say."""
    words = _WORD.findall(_ADDRESS.sub(" ", text).replace("’", "'"))
    if len(words) <= _SHORT:
        return None if _is_a_name(words) else _guess_short(words)
    swedish, english = _count(words, _STOP_WORDS["sv"]), _count(words, _STOP_WORDS["en"])
    if min(swedish, english) >= 2 and 2 * min(swedish, english) >= max(swedish, english):
        return None
    return _weigh(swedish - english, _swedish_share(_without_names(words)))


def _is_a_name(words: list[str]) -> bool:
    """Two or three words with a capital each, as in "The Good Yarn": what a company is called tells nothing."""
    return len(words) > 1 and all(word.istitle() or word in {"AB", "HB", "KB"} for word in words)


def _guess_short(words: list[str]) -> Language | None:
    swedish = _count(words, (_STOP_WORDS["sv"] | _SHORT_WORDS["sv"]) - {"en"})
    english = _count(words, _STOP_WORDS["en"] | _SHORT_WORDS["en"])
    swedish += sum(1 for word in words if word[0].islower() and _SWEDISH_LETTER.search(word) and not find_exact(word))
    if bool(swedish) == bool(english):
        return None
    return "sv" if swedish else "en"


def _count(words: list[str], known: frozenset[str]) -> int:
    return sum(1 for word in words if word.lower() in known)


def _without_names(words: list[str]) -> str:
    """The names of Swedish places and people say nothing of the language around them."""
    return " ".join(word for place, word in enumerate(words) if not place or word[0].islower() or word == "I")


def _weigh(lead: int, swedish_share: float) -> Language | None:
    """Swedish stop words beyond the English ones, against the detector's share for Swedish; both must not disagree."""
    if lead == 0:
        return _beyond(swedish_share, _SURE_WITHOUT_STOP_WORDS)
    likely: Language = "sv" if lead > 0 else "en"
    agrees = (swedish_share >= 0.5) == (likely == "sv")
    return likely if agrees or abs(lead) >= 3 else None


def _beyond(swedish_share: float, limit: float) -> Language | None:
    if swedish_share >= limit:
        return "sv"
    return "en" if swedish_share <= 1 - limit else None


@cache
def _detector() -> LanguageDetector:
    """Built at the first message: it holds two language models in memory."""
    return LanguageDetectorBuilder.from_languages(LinguaLanguage.SWEDISH, LinguaLanguage.ENGLISH).build()


def _swedish_share(text: str) -> float:
    return _detector().compute_language_confidence(text, LinguaLanguage.SWEDISH)
