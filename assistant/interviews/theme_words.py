"""Reads which themes an owner means when she confirms, ranks or rejects what was heard."""

import re

from assistant.interviews.certainty import HINT, SURE
from assistant.interviews.reading import says_yes
from assistant.interviews.turn import Turn
from assistant.needs.themes import need_of, themes_in_force
from assistant.storage.models import Theme
from assistant.understanding.scales import read_ordinal

CLAUSE = re.compile(r"[,;.!?\n]|\b(?:sen|sedan|därefter|then|after that|och|o|and)\b", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]{5,}|\b(?:ai|ar|vr)\b")
STEM = 5
ORDINAL = re.compile(r"\d|första|andra|tredje|sista|first|second|third|last", re.IGNORECASE)
NOT_AN_ANSWER = frozenset(
    "unsure skip explain_question repeat go_back ask_price ask_rise ask_eligibility ask_about_bot ask_privacy "
    "ask_duration stop gibberish book_session request_tips insult".split()
)


def read_themes(turn: Turn) -> list[str]:
    """Theme ids in the owner's order, main first; empty when the text says nothing of them."""
    heard = [one.theme_id for one in themes_in_force(turn.record)]
    named = _named(turn, heard)
    agrees = says_yes(turn)
    if agrees is False:
        return _other(turn, heard, rejects=True) if turn.words >= 3 else []
    if named:
        return (named + [one for one in heard if one not in named])[:3]
    if agrees or not turn.means(*NOT_AN_ANSWER, at_least=SURE):
        return heard if agrees or turn.words < 3 else _other(turn, heard, rejects=False)
    return []


def _named(turn: Turn, heard: list[str]) -> list[str]:
    is_ordinal = turn.words <= 4 and ORDINAL.search(turn.text)
    place = read_ordinal(turn.text, count=len(heard)) if is_ordinal else None
    if place is not None:
        return [heard[place]]
    by_clause = [_best(clause, heard, turn) for clause in CLAUSE.split(turn.text)]
    return list(dict.fromkeys(theme for theme in by_clause if theme))


def _best(clause: str, heard: list[str], turn: Turn) -> str | None:
    """The heard theme whose name or quotes share most words with the clause."""
    stems = _stems(clause)
    shared = {theme: len(stems & _theme_stems(theme, turn)) for theme in heard}
    best = max(shared, key=lambda theme: shared[theme], default=None)
    return best if best and shared[best] else None


def _theme_stems(theme_id: str, turn: Turn) -> set[str]:
    theme = turn.session.get_one(Theme, theme_id)
    need = need_of(turn.record)
    quotes = [quote for one in (need.themes if need else []) if one.theme_id == theme_id for quote in one.quotes]
    return _stems(" ".join([*theme.name.values(), *theme.short.values(), *quotes]))


def _stems(text: str) -> set[str]:
    return {word[:STEM] for word in WORD.findall(text.casefold())}


def _other(turn: Turn, heard: list[str], *, rejects: bool) -> list[str]:
    """What the text itself is about, when the owner puts it another way; what she rejects is left out."""
    need = need_of(turn.record)
    told = [need.text] if need and need.text and not rejects else []
    found = [one for one in turn.tools.themes.classify(*told, turn.text).themes if one.score >= HINT]
    fresh = [one.id for one in found if not (rejects and one.id in heard[:1])]
    if fresh:
        return (fresh + [one for one in heard if one not in fresh and not rejects])[:3]
    return [] if rejects else heard
