"""One split of our own training data for every pipeline: the first hand teaches, the second asks."""

import random
from dataclasses import dataclass

from assistant.dialogue.rasa_runtime import NAMES_OUTSIDE
from assistant.evaluation.intent_learning import Example, read_examples
from assistant.evaluation.intervals import SEED

FIRST_HAND = "abcdef"
"""Their author groups, `sv-a` to `en-f`; all others are the second hand's. No author belongs to both."""


@dataclass(frozen=True)
class Asked:
    """A message of the second hand, with its intent and the question that is open when it is sent."""

    text: str
    intent: str
    asking: str
    language: str


def training_part() -> list[Example]:
    """The first hand's examples, as the training data has them."""
    return [one for one in read_examples() if _is_first_hand(one)]


def asked_part() -> list[Asked]:
    """The second hand's; one that could come at any question gets one at random, the same each time."""
    examples = list(read_examples())
    questions = sorted({_told(one, "asking") for one in examples} - {""})
    chooser = random.Random(SEED)
    drawn = [(one, chooser.choice(questions)) for one in examples]
    return [_asked(one, question) for one, question in drawn if not _is_first_hand(one)]


def _asked(one: Example, question: str) -> Asked:
    intent, example = one
    language = _told(one, "author").split("-")[0]
    text = str(example["text"]).strip()
    return Asked(text, NAMES_OUTSIDE.get(intent, intent), _told(one, "asking") or question, language)


def _is_first_hand(one: Example) -> bool:
    return _told(one, "author")[-1] in FIRST_HAND


def _told(one: Example, name: str) -> str:
    """What an example's metadata says; empty where it says nothing."""
    return str(one[1].get("metadata", {}).get(name) or "")
