"""What is told between the questions: themes heard, tips, experts, the summary and the end."""

from assistant.bookings.agenda import wishes_of
from assistant.bookings.booking import Bookings
from assistant.bookings.slots import Window
from assistant.calendar.dates import read_back as date_text
from assistant.interviews.turn import Turn
from assistant.mail.letters import queue_summary
from assistant.matching.ranking import Case, rank
from assistant.needs.themes import themes_in_force
from assistant.storage.models import Booking, Expert, Theme
from assistant.themes.model import are_close
from assistant.tips.choosing import choose_tips

EXPERTS_SHOWN, FEWEST_EXPERTS = 3, 2


def tell_themes(turn: Turn) -> None:
    """What was heard in the need; two that lie close are put side by side; with nothing heard, all are offered."""
    found = themes_in_force(turn.record)
    if not found:
        turn.is_understood = False
        turn.say("utter_themes_unsure")
        return
    close = found[0].by == "model" and are_close([one.score for one in found])
    told = found[:2] if close else found
    shorts = [turn.session.get_one(Theme, one.theme_id).short[turn.language] for one in told]
    several = "utter_themes_close" if close else "utter_themes_heard"
    turn.say("utter_themes_heard_one" if len(shorts) == 1 else several, themes=_list(turn, shorts), card="themes")


def _list(turn: Turn, words: list[str]) -> str:
    joined = ", ".join(words[:-1])
    final = turn.tools.texts.text("utter_and", turn.language)
    return f"{joined} {final} {words[-1]}" if joined else words[-1]


def tell_tips(turn: Turn) -> None:
    """Three tips for the themes, and one first step that takes under an hour; once."""
    themes = [one.theme_id for one in themes_in_force(turn.record)]
    tips = choose_tips(turn.session, themes)
    if not tips:
        return
    turn.record.note(tips_shown=[tip.id for tip in tips])
    turn.say("utter_tips", card="tips")
    turn.say("utter_first_step", step=tips[0].first_step[turn.language])


def tell_experts(turn: Turn) -> bool:
    """At least two experts with reasons, the weak fit told honestly; False when nobody has a time."""
    record = turn.record
    themes = [one.theme_id for one in themes_in_force(record)]
    case = Case(themes, turn.language, record.get("municipality"), record.get("branch"))
    turned_down = record.scratch.get("seen_experts", [])
    days = turn.tools.settings.horizon_days
    suiting = rank(turn.session, case, Window(turn.now, days, wishes_of(record)))
    ranked = suiting if len(suiting) >= FEWEST_EXPERTS else rank(turn.session, case, Window(turn.now, days))
    fresh = [match for match in ranked if match.expert.id not in turned_down][:EXPERTS_SHOWN]
    if not fresh:
        turn.say("utter_no_experts")
        return False
    record.note(
        experts=[{"id": one.expert.id, "reason": one.reason, "earliest": one.earliest.isoformat()} for one in fresh],
        seen_experts=[*turned_down, *(match.expert.id for match in fresh)],
    )
    _introduce_experts(turn, themes)
    return True


def _introduce_experts(turn: Turn, themes: list[str]) -> None:
    theme = turn.session.get(Theme, themes[0]) if themes else None
    if theme and theme.rise_fit == "weak":
        turn.say("utter_weak_fit", referral=theme.referral[turn.language])
    turn.say("utter_experts", card="experts")


def read_back(turn: Turn) -> None:
    """The whole summary with the time in words; nothing is booked before the owner has said yes to it."""
    held = Bookings(turn.session, turn.now).hold_of(turn.record.interview.id)
    if held:
        turn.say("utter_read_back", card="summary", **session_words(turn, held))
    else:
        turn.say("utter_summary", card="summary")


def session_words(turn: Turn, booking: Booking) -> dict[str, str]:
    """Expert, time and place of a booking in words of the conversation's language."""
    expert = turn.session.get_one(Expert, booking.expert_id)
    when = date_text(booking.starts_at, booking.ends_at, turn.language)
    return {"expert": expert.name, "when": when, "place": place_words(turn, booking.place)}


def place_words(turn: Turn, place: str) -> str:
    if place == "online":
        return turn.tools.texts.text("utter_online", turn.language)
    return turn.tools.texts.label("municipality", place, turn.language)


def tell_the_end(turn: Turn) -> None:
    """The last words of an interview, by lane and by whether something was booked."""
    interview = turn.record.interview
    if interview.lane in {"tips", "anonymous"}:
        tell_tips(turn)
    if Bookings(turn.session, turn.now).standing(interview.id) is None and interview.lane != "closed":
        turn.session.flush()
        queue_summary(turn.session, interview, settings=turn.tools.settings, texts=turn.tools.texts)
        turn.say("utter_end_without_booking")
