"""Putting a question: for the first time, again in other words, or after a miss."""

from assistant.interviews.flow import deepening_step, next_question, phase_of
from assistant.interviews.record import Record
from assistant.interviews.turn import Outcome, Turn

VARIANTS = 3


def ask(record: Record, key: str | None) -> None:
    """Opens the question `key` for the first time in a row; None when nothing is asked any more."""
    interview = record.interview
    interview.asking, interview.times_asked, interview.misses = key, 1, 0
    if key is None and next_question(record) is None:
        interview.finished_at = interview.finished_at or record.now
    interview.phase = phase_of(record)


def ask_again(record: Record, *, missed: bool = False) -> None:
    """Puts the open question once more, in other words."""
    interview = record.interview
    interview.times_asked += 1
    interview.misses = interview.misses + 1 if missed else interview.misses
    interview.phase = phase_of(record)


def outcome(turn: Turn) -> Outcome:
    """What Rasa is to say after this turn."""
    interview = turn.record.interview
    return Outcome(
        says=tuple(turn.says),
        asking=interview.asking,
        language=turn.language,
        variant=variant_of(turn.record),
        misses=interview.misses,
        aside=turn.aside,
    )


def variant_of(record: Record) -> int:
    """Which wording: 1 first, then 2 and 3 by turns; 4 to 6 for what becomes possible tomorrow."""
    times = record.interview.times_asked
    variant = 1 if times <= 1 else 2 + times % (VARIANTS - 1)
    is_second = record.interview.asking == "deepen" and deepening_step(record) == "tomorrow"
    return variant + VARIANTS * is_second
