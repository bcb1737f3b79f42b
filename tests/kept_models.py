"""Trained models kept in the checkout from one run to the next, because training takes minutes."""

import shutil
from pathlib import Path

from assistant.settings import ROOT

KEPT = ROOT / "var" / "models"
UNFINISHED = shutil.ignore_patterns("*unfinished*", "*replaced*", "*.kept")


def take(models: Path) -> None:
    """Copies what was trained before; its fingerprints decide whether it is trained again."""
    if KEPT.exists():
        shutil.copytree(KEPT, models, ignore=UNFINISHED, dirs_exist_ok=True)


def keep(models: Path) -> None:
    """Puts what was trained now where the next run finds it."""
    for one in (*models.glob("vectors-*.npz"), *(models / "rasa").glob("*.tar.gz")):
        kept = KEPT / one.relative_to(models)
        if one.exists() and not kept.exists():
            kept.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(one, kept)
    if _stamp(models) != _stamp(KEPT):
        _replace_themes(models / "themes")


def _stamp(models: Path) -> str:
    """The fingerprint of the theme model, empty without one."""
    path = models / "themes" / "fingerprint.txt"
    return path.read_text() if path.exists() else ""


def _replace_themes(trained: Path) -> None:
    fresh, kept = KEPT / "themes.kept", KEPT / "themes"
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.copytree(trained, fresh)
    shutil.rmtree(kept, ignore_errors=True)
    fresh.rename(kept)
