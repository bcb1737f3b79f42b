"""The words of a letter, from the templates of its kind: escaped in HTML, as written in plain text."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from assistant.calendar.invitation import one_line
from assistant.language import Language

TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True)
class Words:
    """A letter as people read it."""

    subject: str
    text: str
    html: str


def render(kind: str, language: Language, values: Mapping[str, Any]) -> Words:
    """The letter `kind`. Raises jinja2.UndefinedError when a value is missing."""
    return Words(
        subject=one_line(render_part(kind, f"subject.{language}.txt", values)),
        text=render_part(kind, f"body.{language}.txt", {**values, "language": language}),
        html=render_part(kind, f"body.{language}.html", {**values, "language": language}),
    )


def render_part(kind: str, name: str, values: Mapping[str, Any]) -> str:
    """One file of the letter `kind`, filled; nothing but a line break after the last word."""
    return environment().get_template(f"{kind}/{name}").render(values).strip() + "\n"


@cache
def environment() -> Environment:
    """The templates, read once; a name that is not given is an error, never an empty place."""
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
