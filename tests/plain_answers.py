"""What an owner of no particular kind answers to each question, in both languages."""

from dataclasses import dataclass


@dataclass(frozen=True)
class PlainAnswer:
    """A text, or a choice."""

    text: str = ""
    choice: str = ""


CHOICES = {
    "consent": "start",
    "branch": "B04",
    "municipality": "mark",
    "size": "solo",
    "themes": "first",
    "importance": "4",
    "current_level": "2",
    "urgency": "this_year",
    "expert": "first",
    "slot": "first",
    "share_consent": "yes",
    "confirm": "yes",
    "rating": "5",
}
TEXTS = {
    "sv": {
        "business": "Jag snickrar pallar och bänkar av ek och gläds åt hur vackert de åldras",
        "need": "Tyget på sittdynorna bleks av solen och nöts tunt på bara en säsong",
        "deepen": "Två olika vävare har fått göra var sin omgång, utan att det höll bättre",
        "company_name": "Pall & Bänk",
        "contact_name": "Tove Ekdal",
        "email": "tove@pallochbank.example",
        "phone": "nej tack",
    },
    "en": {
        "business": "I build oak stools and benches and love how well they age",
        "need": "The fabric on the seat pads fades in the sun and wears thin within one season",
        "deepen": "Two different weavers made a batch each and it lasted no longer",
        "company_name": "Stool & Bench",
        "contact_name": "Tove Ekdal",
        "email": "tove@stoolandbench.example",
        "phone": "no thanks",
    },
}


def plain_answer(key: str, language: str) -> PlainAnswer:
    """The answer to the question `key`. Raises KeyError at one that has no plain answer, such as `clarify`."""
    return PlainAnswer(choice=CHOICES[key]) if key in CHOICES else PlainAnswer(text=TEXTS[language][key])
