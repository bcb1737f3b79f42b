"""What names of people and companies look like, and the words that never are part of one."""

import re

from assistant.understanding.words import set_of

CAPITAL = r"[A-ZÅÄÖÉÜØÆ]"
_PARTICLE = r"(?:von|af|av|de|van|der|den|la|di|el|al|bin)"
PERSON_WORD = rf"{CAPITAL}[^\W\d_]*(?:['’-][^\W\d_]+)*"
PERSON = rf"{PERSON_WORD}(?:\s+(?:{_PARTICLE}\s+)?{PERSON_WORD}){{0,3}}"
COMPANY_WORD = rf"(?:{CAPITAL}|\d)[\w'’.-]*[\w'’]"
COMPANY = rf"{COMPANY_WORD}(?:\s+(?:(?:&|\+|och|and|i|of|by|the)\s+)?{COMPANY_WORD}){{0,5}}"

_NEVER_NAMES = set_of(
    "så sånt sådant allt greetings hälsning hälsningar jag vi du ni hon det den de dom är e inte och eller "
    "men att som på av med från för vad hur vem "
    "varför när var kan ska vill har gör en ett min mitt vår ditt nej ja jo nä okej ok tack hoppa skip pass "
    "backa vet ej ingen inget inga hej hejsan hallå tjena god morgon kväll i'm i we you they it is are "
    "not and or but with from for to of what how who why when can could would want have our no yes "
    "thanks please hi hello the this that next back none nothing don't senare later namn name anonym "
    "anonymous hemligt secret mejl mail telefon phone bara måste varför nix nope företag företaget firma "
    "firman company bolaget behöver stopp sluta avsluta människa help hjälp fråga question spelar roll "
    "kvittar nästa får går inget"
)
_LEAVES_OPEN = set_of("hej hejsan hallå tjena god hi hello dear kära jag vi ja nej ok okej tack och")


def is_like_a_person(written: str) -> bool:
    """One to four words of letters, none of them a word of everyday talk."""
    words = written.split()
    letters = all(re.fullmatch(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?", word) for word in words)
    return 1 <= len(words) <= 4 and letters and not any(word.lower() in _NEVER_NAMES for word in words)


def is_everyday(word: str) -> bool:
    return word.lower() in _NEVER_NAMES


def without_opening(words: str) -> str:
    """The name without a greeting or pronoun that stands before it."""
    parts = words.split()
    while parts and parts[0].lower().strip(",") in _LEAVES_OPEN:
        parts = parts[1:]
    return " ".join(parts)


def with_capitals(name: str) -> str:
    """A name typed in lower case throughout, written as names are; any other is left as it is."""
    if not name.islower():
        return name
    return re.sub(r"(?<![\w'’])(?!(?:von|af|av|de|van|der|la|di)\b)\w", lambda letter: letter[0].upper(), name)
