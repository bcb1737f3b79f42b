"""Which question comes next, and how far the interview has come."""

import re

from assistant.interviews.addresses import address_meant
from assistant.interviews.questions import BOOKING, INTERVIEW, LANES, MOST_DEEPENING, QUESTIONS
from assistant.interviews.record import Record

ALREADY_TRIED = re.compile(
    r"\b(provat|testat|försökt|idag|i dag|just nu|tried|tested|currently|at the moment)\b", re.IGNORECASE
)
ALREADY_HOPED = re.compile(r"\b(så att|då kan|då skulle|drömmen|målet|so that|then we could|the goal)\b", re.IGNORECASE)


def next_question(record: Record) -> str | None:
    """The key of the first question of the lane that still wants an answer; None when there is none left."""
    return next((key for key in LANES[record.interview.lane] if _is_wanted(key, record)), None)


def _is_wanted(key: str, record: Record) -> bool:
    if key == "deepen":
        return deepening_left(record) > 0
    if key == "email":
        return not record.has(key) or address_meant(record) is not None
    if key in BOOKING and record.scratch.get("no_booking"):
        return False
    return not record.has(key)


def deepening_left(record: Record) -> int:
    """How many of the two deepening questions are still worth asking."""
    given = record.get("deepen")
    if record.scratch.get("deepened") or (record.has("deepen") and given is None):
        return 0
    return max(0, MOST_DEEPENING - _told_in_need(record) - len(given or []))


def _told_in_need(record: Record) -> int:
    need = record.get("need") or ""
    return bool(ALREADY_TRIED.search(need)) + bool(ALREADY_HOPED.search(need)) + bool(record.scratch.get("clarified"))


def deepening_step(record: Record) -> str:
    """`today` (what happens now, what has been tried) or `tomorrow` (what becomes possible)."""
    tried = bool(ALREADY_TRIED.search(record.get("need") or ""))
    return "tomorrow" if tried or record.get("deepen") else "today"


def previous_question(record: Record, key: str | None) -> str | None:
    """The answered question before `key` in the lane, the one that "back" leads to."""
    lane = [one for one in LANES[record.interview.lane] if one != "consent"]
    before = lane[: lane.index(key)] if key in lane else lane
    return next((one for one in reversed(before) if record.has(one)), None)


def phase_of(record: Record) -> str:
    """The phase the contract names; `result` is the moment the tips are shown, before an expert is chosen."""
    interview = record.interview
    if interview.asking in {None, "clarify"}:
        return "done" if interview.finished_at else interview.phase
    if interview.asking == "expert" and interview.times_asked == 1 and record.scratch.get("tips_shown"):
        return "result"
    return QUESTIONS[str(interview.asking)].phase


def progress(record: Record) -> dict[str, int]:
    """How many questions of the present part are answered, of how many: first the interview, then the booking."""
    lane = LANES[record.interview.lane]
    is_booking = record.interview.phase in {"result", "match", "contact", "confirm", "done"}
    part = [key for key in lane if key != "consent" and key in (BOOKING if is_booking else INTERVIEW)]
    wanted = [key for key in part if not (record.scratch.get("no_booking") and not record.has(key))]
    return {"answered": sum(_is_settled(key, record) for key in wanted), "total": len(wanted)}


def _is_settled(key: str, record: Record) -> bool:
    return not _is_wanted(key, record)
