"""Builds what the actions need, once per process."""

from functools import cache

from assistant.dialogue.texts import load_texts
from assistant.interviews.interviewer import Interviewer
from assistant.interviews.turn import Tools
from assistant.settings import Settings
from assistant.storage.engine import Storage
from assistant.themes.model import ThemeModel


@cache
def interviewer() -> Interviewer:
    """The interviewer of this process."""
    settings = Settings()
    return Interviewer(Tools(load_texts(), ThemeModel(settings.data / "models" / "themes"), settings))


@cache
def storage() -> Storage:
    """The database of this process."""
    return Storage(Settings().database)
