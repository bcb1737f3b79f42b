"""Reads what an owner says of times: one that is offered, one that is free, or what suits and what does not."""

from datetime import datetime

from assistant.bookings import agenda
from assistant.bookings.wishes import read_wishes
from assistant.clock import STOCKHOLM, local
from assistant.interviews.asking import ask
from assistant.interviews.certainty import LIKELY
from assistant.interviews.entering import enter
from assistant.interviews.reading import says_yes
from assistant.interviews.turn import Turn
from assistant.understanding.scales import read_ordinal
from assistant.understanding.when import When, parse

NOT_A_TIME = frozenset({"past", "closed", "ambiguous"})
A_BARE_TIME = 6


def read_slot(turn: Turn) -> str | None:
    """The start of the time that is meant; None when no single one is."""
    offered: list[str] = turn.record.scratch.get("slots", [])
    if pointed := _pointed_at(offered, turn):
        return pointed
    when = parse(turn.text, turn.now.astimezone(STOCKHOLM))
    if when.kind == "moment" and when.start:
        return _free(turn, when.start)
    is_plain = turn.words <= A_BARE_TIME and "?" not in turn.text and not turn.means("reject_slots", at_least=LIKELY)
    return _only_one(offered, when) if is_plain else None


def _free(turn: Turn, start: datetime) -> str | None:
    slot = agenda.find(turn.record, turn.tools.settings, start)
    return slot.starts_at.isoformat() if slot else None


def _pointed_at(offered: list[str], turn: Turn) -> str | None:
    place = read_ordinal(turn.text, count=len(offered)) if turn.words <= A_BARE_TIME else None
    if place is not None:
        return offered[place]
    return offered[0] if len(offered) == 1 and says_yes(turn) else None


def _only_one(offered: list[str], when: When) -> str | None:
    fitting = [one for one in offered if _fits(datetime.fromisoformat(one), when)]
    return fitting[0] if len(fitting) == 1 else None


def _fits(start: datetime, when: When) -> bool:
    if when.kind == "times":
        return local(start).time() == when.start_time
    return bool(when.kind in {"day", "range"} and when.start and when.end and when.start <= start < when.end)


def take_wishes_of_time(turn: Turn) -> bool:
    """Offers other times by what the owner said of when she can; False when she said nothing of it."""
    wishes = read_wishes(turn.text, turn.now)
    when = parse(turn.text, turn.now.astimezone(STOCKHOLM))
    turns_down = turn.means("reject_slots", "deny") or says_yes(turn) is False
    if wishes.is_empty and when.kind not in NOT_A_TIME and not turns_down:
        return False
    if when.kind in NOT_A_TIME:
        turn.say(f"utter_when_{when.kind}")
    if not wishes.is_empty:
        turn.record.note(wishes=agenda.wishes_of(turn.record).merged(wishes).to_json())
    _offer_others(turn)
    return True


def _offer_others(turn: Turn) -> None:
    """New times; when none fit, the wishes are told to be too narrow and dropped, so that nobody is stuck."""
    if agenda.offer(turn.record, turn.tools.settings):
        turn.say("utter_slots", card="slots")
        ask(turn.record, "slot")
        return
    enter(turn, "slot")
