"""Needs with what was made of them, for tests."""

from assistant.evaluation.hearing import Judged
from assistant.evaluation.held_out import Need
from assistant.themes.model import Classification, ThemeScore


def judged(theme: str, *found: str, also: tuple[str, ...] = (), language: str = "sv", of_none: float = 0.1) -> Judged:
    """A need heard as the themes `found`, scored 0.6, 0.5 and so on."""
    themes = tuple(ThemeScore(one, 0.6 - 0.1 * place, ()) for place, one in enumerate(found))
    return Judged(Need(f"{theme} {found} {of_none}", theme, also, language, "h1"), Classification(themes), of_none)
