"""Words for days, months and numbers, all brought to one Swedish form."""

WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
ENGLISH_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
CLIPPED = {
    "månda": 0, "mandag": 0, "mondag": 0, "tisda": 1, "tisd": 1, "tues": 1, "tis": 1, "onsda": 2, "onsd": 2, "ons": 2,
    "wensday": 2, "wendsday": 2, "weds": 2, "wedn": 2, "torsda": 3, "torsd": 3, "tors": 3, "thurs": 3, "thur": 3,
    "freda": 4, "fradag": 4,
    "freddag": 4, "lörda": 5, "lorda": 5, "sönda": 6, "sonda": 6,
}  # fmt: skip
SHORT_WEEKDAYS = {
    "mån": 0, "tor": 3, "fre": 4, "lör": 5, "lö": 5, "sön": 6, "sö": 6,
    "ti": 1, "mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
"""Also words or names of other kinds: read as weekdays only where the words around say so."""

NOT_WEEKDAYS = {"frida", "fridag", "fredad", "fredat", "vardag", "idag", "tidag", "mandat", "sundar", "sundae"}

MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
)  # fmt: skip
SHORT_MONTHS = {
    "jan": 1, "feb": 2, "febr": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10,
    "oct": 10, "nov": 11, "dec": 12, "may": 5, "march": 3, "june": 6, "july": 7, "august": 8,
}  # fmt: skip
"""Months only beside a day number or after a preposition: "may" and "jul" mean other things too."""

ENGLISH_MONTHS = {"january": 1, "february": 2, "october": 10}

NUMBERS = {
    "två": 2, "tva": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "atta": 8, "nio": 9, "tio": 10,
    "elva": 11, "tolv": 12, "tretton": 13, "fjorton": 14, "femton": 15, "sexton": 16, "sjutton": 17, "arton": 18,
    "nitton": 19, "tjugo": 20, "tjugoett": 21, "tjugotvå": 22, "tjugotre": 23, "tjugofem": 25, "two": 2, "three": 3,
    "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    "twenty": 20,
}  # fmt: skip

ORDINALS = {
    "tredje": 3, "fjärde": 4, "femte": 5, "sjätte": 6, "sjunde": 7, "åttonde": 8, "nionde": 9, "tionde": 10,
    "elfte": 11, "tolfte": 12, "trettonde": 13, "fjortonde": 14, "femtonde": 15, "sextonde": 16, "sjuttonde": 17,
    "artonde": 18, "nittonde": 19, "tjugonde": 20, "tjugoförsta": 21, "tjugoandra": 22, "tjugotredje": 23,
    "tjugofjärde": 24, "tjugofemte": 25, "tjugosjätte": 26, "tjugosjunde": 27, "tjugoåttonde": 28, "tjugonionde": 29,
    "trettionde": 30, "trettioförsta": 31, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "twentieth": 20,
}  # fmt: skip
"""Without the first and the second: bare, they choose among what is offered."""

SAME_AS = {
    "after": "efter", "before": "före", "innan": "före", "between": "mellan", "around": "runt", "kring": "runt",
    "omkring": "runt", "ungefär": "runt", "ca": "runt", "cirka": "runt", "or": "eller", "el": "eller", "ell": "eller",
    "alternativt": "eller",
    "and": "och", "å": "och", "o": "och", "alt": "eller", "not": "inte", "ej": "inte", "icke": "inte",
    "never": "inte", "aldrig": "inte",
    "can't": "inte", "cannot": "inte", "cant": "inte", "don't": "inte", "dont": "inte", "doesn't": "inte",
    "won't": "inte", "couldn't": "inte", "wouldn't": "inte", "isn't": "inte", "aren't": "inte", "inga": "inte",
    "inget": "inte", "ingenting": "inte", "nothing": "inte", "none": "inte",
    "ingen": "inte", "except": "utom",
    "excluding": "utom", "förutom": "utom", "next": "nästa", "nästkommande": "nästa", "nasta": "nästa", "nxt": "nästa",
    "this": "denna", "week": "vecka", "weeks": "veckor", "day": "dag", "days": "dagar", "dar": "dagar",
    "dygn": "dagar", "month": "månad", "months": "månader", "hour": "timme", "hours": "timmar", "tim": "timmar",
    "minutes": "minuter", "min": "minuter", "on": "på", "from": "från", "the": "den",
    "tomorrow": "imorgon", "today": "idag", "yesterday": "igår", "tonight": "denna kväll", "early": "tidigt",
    "tidig": "tidigt", "late": "sent", "last": "förra", "previous": "förra", "noon": "12:00", "midday": "12:00",
    "lunchtime": "lunchtid", "afternoon": "eftermiddag", "afternoons": "eftermiddag", "arvo": "eftermiddag",
    "evening": "kväll",
    "evenings": "kväll", "morning": "förmiddag", "mornings": "förmiddag", "weekday": "vardag",
    "weekdays": "vardagar", "weekend": "helg", "weekends": "helger", "but": "men", "only": "bara", "endast": "bara",
    "enbart": "bara", "just": "bara", "within": "inom", "coming": "kommande", "of": "av", "past": "över",
    "quarter": "kvart", "half": "halv", "summer": "sommaren", "autumn": "hösten", "spring": "våren",
    "winter": "vintern", "first": "första", "second": "andra", "until": "fram till", "tills": "fram till",
    "christmas": "jul", "xmas": "jul", "easter": "påsk", "midsummer": "midsommar", "midsummer's": "midsommar",
    "later": "senare", "earlier": "tidigare",
    "busy": "upptagen", "away": "borta", "works": "funkar", "klockan": "kl",
    "klokan": "kl", "klocka": "kl", "clock": "kl", "imorn": "imorgon", "imon": "imorgon", "imorron": "imorgon",
    "imorrn": "imorgon", "imoron": "imorgon", "imorgn": "imorgon", "imårn": "imorgon", "imorrgon": "imorgon",
    "tomorow": "imorgon", "tommorow": "imorgon", "tommorrow": "imorgon", "tmrw": "imorgon", "tmr": "imorgon",
    "tomoz": "imorgon", "tomoro": "imorgon", "tomorro": "imorgon",
    "iövermorgon": "övermorgon", "overmorgon": "övermorgon", "dan": "dagen", "noll": "0", "one": "ett", "end": "slutet",
    "start": "början", "beginning": "början", "middle": "mitten", "mid": "mitten", "vk": "vecka", "wk": "vecka",
    "v": "vecka", "w": "vecka", "an": "en", "a": "en", "couple": "par", "earliest": "tidigast", "latest": "senast",
    "to": "till", "wont": "inte", "are": "är", "have": "har",
}  # fmt: skip
