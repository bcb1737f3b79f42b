"""Builds what the actions need, once per process."""

import logging
from functools import cache

from assistant.dialogue.texts import load_texts
from assistant.interviews.interviewer import Interviewer
from assistant.interviews.turn import Tools
from assistant.settings import Settings
from assistant.storage.engine import Storage
from assistant.themes.model import ThemeModel


@cache
def interviewer() -> Interviewer:
    """The interviewer of this process; the server's workers begin with it, so logging is set up here."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s %(message)s")
    settings = Settings()
    return Interviewer(Tools(load_texts(), ThemeModel(settings.data / "models" / "themes"), settings))


@cache
def storage() -> Storage:
    """The database of this process."""
    return Storage(Settings().database)
