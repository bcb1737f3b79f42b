"""When an owner goes on in the other language: asked once, never changed unasked."""

import re

from assistant.interviews.doubts import ask_leave
from assistant.interviews.questions import CONTACT
from assistant.interviews.turn import Turn
from assistant.language import guess

FEWEST_WORDS = 6
WORD = re.compile(r"[^\W\d_]{2,}")
CALM = frozenset(
    {"branch", "municipality", "size", "need", "deepen", "importance", "current_level", "urgency", *CONTACT}
)
"""Questions with nothing shown before them that the doubt would come in between."""


def doubt_language(turn: Turn) -> None:
    """Asks whether to go on in the other language, after the message was dealt with."""
    if turn.choice or turn.aside or turn.asking not in CALM or len(WORD.findall(turn.text)) < FEWEST_WORDS:
        return
    if guess(turn.text) in {None, turn.language} or turn.record.scratch.get("language_asked"):
        return
    turn.record.note(language_asked=True)
    ask_leave(turn, "language")
