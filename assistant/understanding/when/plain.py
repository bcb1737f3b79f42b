"""A message in one plain form: lower case, one Swedish word per meaning, figures for number words."""

import re
import unicodedata
from functools import cache

from rapidfuzz.distance import OSA

from assistant.understanding.when.never_times import NEVER_TIMES
from assistant.understanding.when.spellings import JOINED
from assistant.understanding.when.weekday_words import read_weekday, spell_out_short
from assistant.understanding.when.words import ENGLISH_MONTHS, MONTHS, NUMBERS, ORDINALS, SAME_AS

HIDDEN = "~"
SHORTEST_WITH_A_SLIP = 6
OFTEN_MISSPELT = (
    "imorgon", "övermorgon", "förmiddag", "eftermiddag", "klockan", "tomorrow", "morning", "afternoon", "evening",
    "januari", "februari", "augusti", "september", "oktober", "november", "december",
)  # fmt: skip
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def plain(text: str) -> str:
    """The message as the rules read it; what can never be a time (identity numbers, money, greetings) is "~"."""
    text = unicodedata.normalize("NFC", text).casefold().replace("’", "'").replace("#", " ")
    text = re.sub(r"[\u2010-\u2015]", "-", text)
    for pattern in NEVER_TIMES:
        text = re.sub(pattern, HIDDEN, text)
    for pattern, joined in JOINED:
        text = re.sub(pattern, joined, text)
    text = WORD.sub(lambda found: _one_word(found[0]), re.sub(r"\s+", " ", text).strip())
    return re.sub(r"\bkl kl\b", "kl", spell_out_short(text))


def _one_word(word: str) -> str:
    if word in SAME_AS:
        return SAME_AS[word]
    if word in NUMBERS:
        return str(NUMBERS[word])
    if word in ORDINALS:
        return f"{ORDINALS[word]}:e"
    if word in ENGLISH_MONTHS:
        return MONTHS[ENGLISH_MONTHS[word] - 1]
    return read_weekday(word) or _near_word(word)


@cache
def _near_word(word: str) -> str:
    """The word of time that a longer word is a slip of, "eftermidag" or "decmber"; else the word itself."""
    if len(word) < SHORTEST_WITH_A_SLIP:
        return word
    near = [one for one in OFTEN_MISSPELT if word[0] == one[0] and OSA.distance(word, one) <= 1 + (len(one) > 8)]
    return SAME_AS.get(near[0], near[0]) if len(near) == 1 else word
