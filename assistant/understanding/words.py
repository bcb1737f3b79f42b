"""Reading words the way people type them: any case, with or without the dots and rings of å, ä and ö."""

import re
from dataclasses import dataclass

_FOLDED = str.maketrans("åäàáâæöøóôéèêëüúíï", "aaaaaaooooeeeeuuii")
_LOOSE = str.maketrans({"å": "[åa]", "ä": "[äa]", "ö": "[öo]"})
_NEAR = 160
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Word:
    """A run of letters; `text[start:end]` is the word as typed, `folded` how it is compared."""

    typed: str
    folded: str
    start: int
    end: int


def fold(text: str) -> str:
    """Lower case without diacritics, one character for each, so that positions stay the same."""
    lowered = (character.lower() for character in text)
    return "".join(low if len(low) == 1 else "?" for low in lowered).translate(_FOLDED)


def words_in(text: str) -> list[Word]:
    folded = fold(text)
    return [Word(m[0], folded[m.start() : m.end()], m.start(), m.end()) for m in _WORD.finditer(text)]


def set_of(words: str) -> frozenset[str]:
    """The words of a line, to look others up in."""
    return frozenset(words.split())


def loose(pattern: str) -> re.Pattern[str]:
    """A pattern for any case, where å also reads a, ä reads a and ö reads o, but never å for ä.

    Do not write å, ä or ö inside a character class.
    """
    return re.compile(pattern.translate(_LOOSE), re.IGNORECASE)


def any_of(*phrases: str) -> str:
    """A pattern for one of the phrases as whole words; a phrase may be a pattern itself."""
    return rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)"


def clause_before(text: str, position: int) -> str:
    """What stands before a position since the last break in the sentence, in lower case."""
    near = text[max(0, position - _NEAR) : position]
    return re.split(r"[.!?;:,\n()]\s*|\s[-–]\s", near.lower())[-1]


def clause_after(text: str, position: int) -> str:
    """What stands from a position to the next break in the sentence, in lower case."""
    near = text[position : position + _NEAR]
    return re.split(r"[.!?;:,\n()]|\s[-–]\s", near.lower(), maxsplit=1)[0]
