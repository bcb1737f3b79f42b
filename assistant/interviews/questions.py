"""The questions, their order in each lane, and the phase each belongs to."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Question:
    """`is_open` takes any text; `needed_to_book` cannot be left out on the way to a booking."""

    key: str
    phase: str
    is_open: bool = False
    needed_to_book: bool = False


QUESTIONS = {
    question.key: question
    for question in (
        Question("consent", "welcome"),
        Question("business", "business", is_open=True),
        Question("branch", "business"),
        Question("municipality", "business"),
        Question("size", "business"),
        Question("need", "need", is_open=True),
        Question("themes", "need"),
        Question("deepen", "deepen", is_open=True),
        Question("importance", "deepen"),
        Question("current_level", "deepen"),
        Question("urgency", "deepen"),
        Question("expert", "match", needed_to_book=True),
        Question("slot", "match", needed_to_book=True),
        Question("company_name", "contact", is_open=True, needed_to_book=True),
        Question("contact_name", "contact", is_open=True, needed_to_book=True),
        Question("email", "contact", is_open=True, needed_to_book=True),
        Question("phone", "contact", is_open=True),
        Question("share_consent", "contact"),
        Question("confirm", "confirm", needed_to_book=True),
        Question("rating", "done"),
    )
}

INTERVIEW = ("consent business branch municipality size need themes deepen importance current_level urgency").split()
BOOKING = "expert slot company_name contact_name email phone share_consent confirm".split()
LANES = {
    "full": [*INTERVIEW, *BOOKING],
    "booking": ["consent", "need", "municipality", *BOOKING],
    "tips": ["consent", "need"],
    "anonymous": ["consent", "themes"],
    "closed": [],
}
"""`full` is the interview; `booking` and `tips` are the fast lanes; `anonymous` follows a refusal of the notice."""

CONTACT = frozenset({"company_name", "contact_name", "email", "phone"})
FACTS = frozenset({"branch", "municipality", "size", *CONTACT})
"""What may be told in passing, in any message."""

MOST_DEEPENING = 2
