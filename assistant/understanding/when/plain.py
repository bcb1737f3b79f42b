"""A message in one plain form: lower case, one Swedish word per meaning, figures for number words."""

import re
import unicodedata

from assistant.understanding.when.weekday_words import read_weekday, spell_out_short
from assistant.understanding.when.words import ENGLISH_MONTHS, MONTHS, NUMBERS, ORDINALS, SAME_AS

HIDDEN = "~"
NEVER_TIMES = (
    r"\S+@\S+\.\w+|https?://\S+|www\.\S+",
    r"(?<!\d)(?:\d\d)?\d{6}\s?[-+]\s?[\dx*]{4}(?!\d)|(?<!\d)(?:\d{10}|\d{12})(?!\d)",
    r"(?<![\d:.-])(?:\+46|0\d{1,3})[- /]?\d{2,}(?:[ -]?\d{2,}){1,3}(?!\d)(?![:.]\d)(?<!\d\d\d\d-\d\d-\d\d)",
    r"\b\d+ ?-?(?:talet|tals)\b|\b(?:24|7)/7\b|\b\d+[/.]\d+(?= (?:av|of)\b)",
    r"\b\d+(?:[ .,]\d+)* ?(?:kr|sek|kronor|tkr|mkr|miljon(?:er)?|million|tusen|euro|procent|kilo|kg|gram|meter|cm|mm|kvm|liter)\b",
    r"[€$£] ?\d[\d ,.]*|\d[\d ,.]* ?(?:[€$£%]|:-)",
    r"\bversion \d[\d.]*",
    r"\bblack friday\b|\b(?:mån|mon|man) av tid\b",
    r"\b(?:god|good|trevlig|ha en (?:bra|fin|trevlig|skön)|have a (?:nice|good|great|lovely)) ?(?:morgon|morron|förmiddag"
    r"|eftermiddag|kväll|natt|dag|helg|vecka|morning|afternoon|evening|night|day|weekend|week|jul|fredag)\b",
    r"\b(?:gång(?:er)?|ggr|dagar|timmar|h|dag|times?|days?|hours?) (?:i|per|a|om) (?:veckan|vecka|week|dagen|dag|day|månaden)\b",
    r"\b(?:vet inte|don'?t know|inte säker|not sure|inte bråttom|no (?:rush|hurry)|varför inte|why not|inte bara|not only)\b",
)
JOINED = (
    (r"\bf\. ?m\.?(?!\w)", "fm"), (r"\be\. ?m\.?(?!\w)", "em"), (r"\ba\.m\.?(?!\w)", "am"), (r"\bp\.m\.?(?!\w)", "pm"),
    (r"\bfr\.? ?o\.? ?m\.?(?!\w)", "från"), (r"\bt\.? ?o\.? ?m\.?(?!\w)", "till och med"), (r"\bfrån och med\b", "från"),
    (r"(\d)t(?=\d\d:\d\d)", r"\1 "), (r"\bkl\.? ?(?=\d)", "kl "), (r"\b(kl|v|mån|tis|ons|tors?|fre|lör|sön)\.", r"\1"),
    (r"\bvecka(\d)", r"vecka \1"), (r"\b[vw](?=\d\d\b)", "vecka "), (r"(?:(?<=dag )|(?<=inte )|^)v(?=\d\b)", "vecka "),
    (r"\bv(?=\s\d)", "vecka"), (r"\bo'?clock\b", ""), (r"\bi ?morgon|\bi (?:morron|morrn|mårn|morn|morgn)\b", "imorgon"),
    (r"\bi dag\b", "idag"), (r"\bi går\b", "igår"), (r"\bi ?(kväll|eftermiddag|förmiddag)\b", r"denna \1"),
    (r"\bi övermorgon\b|\b(?:the )?day after tomorr?ow\b", "övermorgon"),
    (r"\bthe (day|week) before\b", r"the \1 före"),
    (r"\b(?:the )?(?:day after(?!\w)|next day|following day)(?= ?(?:$|[^\w ]|at |instead|same|works?|please))", "dagen efter"),
    (r"\b(?:the )?(?:week after|following week)(?= ?(?:$|[^\w ]|at |instead|same|works?|please))", "veckan efter"),
    (r"\b(?:the )?same time\b", "samma tid"), (r"\bweek after next\b", "nästnästa vecka"),
    (r"\bveckan efter nästa\b", "nästnästa vecka"), (r"\bany ?(?:day|time) (?:but|except)\b", "utom"),
    (r"\bhalf past\b", "halfpast"), (r"\bhalf (?=(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)",
    "halfpast "), (r"\bhalf(?: an)? hour\b", "halvtimme"), (r"\ben halv timme\b", "en halvtimme"),
    (r"\b(five|ten|twenty|(?:a )?quarter) to (?=(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)",
    r"\1 i "), (r"\bnot (?:until|till)\b|\binte förrän\b", "tidigast"), (r"\bnew year'?s (eve|day)\b", r"newyears\1"),
    (r"\bnew ?year'?s?\b", "nyår"), (r"\bden här\b", "denna"), (r"\bdet här\b", "detta"),
    (r"\bdagen före jul(?:afton)?\b", "den 23 december"), (r"\bmin(?= \D)", "~"),
    (r"\b(\d{1,2}) ?:?(?:e|a|st|nd|rd|th)\b(?!\w)", r"\1:e"),
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
    return read_weekday(word) or word
