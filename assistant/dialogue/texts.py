"""Texts for people, read from the `responses:` that Rasa says too, so that each stands once."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from assistant.language import Language

DOMAIN = Path(__file__).parent / "domain"
PLACEHOLDER = re.compile(r"{(\w+)}")


class Texts:
    """Responses by name and language, with the choices their buttons hold."""

    def __init__(self, responses: Mapping[str, list[dict[str, Any]]]) -> None:
        self._responses = responses

    def has(self, name: str) -> bool:
        return name in self._responses

    def text(self, name: str, language: Language, **values: object) -> str:
        """The first wording of `name` in `language`, with `{placeholders}` filled.

        Raises KeyError when the response, the language or a value is missing.
        """
        wording = self._wordings(name, language)[0]["text"]
        return PLACEHOLDER.sub(lambda found: str(values[found.group(1)]), wording).strip()

    def choices(self, name: str, language: Language) -> list[dict[str, str]]:
        """The buttons of `name` as the contract's choices: [{"value", "label"}]."""
        for wording in self._wordings(name, language):
            if buttons := wording.get("buttons"):
                return [{"value": str(button["payload"]), "label": str(button["title"])} for button in buttons]
        return []

    def label(self, key: str, value: object, language: Language) -> str:
        """How `value` of the question `key` is written for people; the value itself when it has no button."""
        if not self.has(f"utter_ask_{key}"):
            return str(value)
        labels = {choice["value"]: choice["label"] for choice in self.choices(f"utter_ask_{key}", language)}
        return labels.get(str(value), str(value))

    def _wordings(self, name: str, language: Language) -> list[dict[str, Any]]:
        wordings = [wording for wording in self._responses[name] if language_of(wording) == language]
        if not wordings:
            raise KeyError(f"{name} has no wording in {language}")
        return wordings


def language_of(wording: Mapping[str, Any]) -> str | None:
    """The language a wording is conditioned on."""
    conditions = wording.get("condition", [])
    return next((one["value"] for one in conditions if one["name"] == "language"), None)


@cache
def load_texts() -> Texts:
    """The texts of the product, read once."""
    responses: dict[str, list[dict[str, Any]]] = {}
    for path in sorted(DOMAIN.glob("*.yml")):
        responses |= yaml.safe_load(path.read_text(encoding="utf-8")).get("responses") or {}
    return Texts(responses)
