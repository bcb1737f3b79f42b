"""The pages for people keep step with the code."""

import re
from pathlib import Path

import pytest
import typer
from pydantic import SecretStr

from assistant.cli import app
from assistant.settings import ROOT, Settings

README = ROOT / "README.md"
OPERATORS = ROOT / "docs" / "operators.md"
DECISIONS = ROOT / "docs" / "decisions"
VARIABLE = re.compile(r"KOMPASS_[A-Z_]+")
ROW = re.compile(r"^\| `(KOMPASS_[A-Z_]+)` \| (.+?) \| (.+) \|$", re.MULTILINE)
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
INNER = {"KOMPASS_VECTORS"}
"""Set by one of our processes for another, never by a person."""


def variable_of(field: str) -> str:
    return f"KOMPASS_{field.upper()}"


def default_of(field: str) -> str:
    """A setting's default as the table shows it."""
    default = Settings.model_fields[field].default
    plain = default.get_secret_value() if isinstance(default, SecretStr) else default
    return "empty" if plain in {None, ""} else f"`{plain:g}`" if isinstance(plain, float) else f"`{plain}`"


@pytest.mark.parametrize("field", Settings.model_fields)
def test_setting_stands_in_the_operators_table_with_its_default(field: str):
    rows = {name: default for name, default, _ in ROW.findall(OPERATORS.read_text(encoding="utf-8"))}
    assert rows.get(variable_of(field)) == default_of(field)


@pytest.mark.parametrize("page", ["README.md", "docs/operators.md", "docs/staff.md"])
def test_page_names_no_setting_that_does_not_exist(page: str):
    named = set(VARIABLE.findall((ROOT / page).read_text(encoding="utf-8")))
    assert named - INNER <= {variable_of(field) for field in Settings.model_fields}


def commands() -> list[str]:
    """What `kompass --help` lists."""
    group = typer.main.get_command(app)
    return [name for name, command in getattr(group, "commands", {}).items() if not command.hidden]


@pytest.mark.parametrize("command", commands())
def test_command_is_named_in_readme(command: str):
    assert re.search(rf"`(?:kompass )?{command}(?: [^`]*)?`", README.read_text(encoding="utf-8"))


@pytest.mark.parametrize("decision", sorted(path.name for path in DECISIONS.glob("[0-9]*.md")))
def test_decision_is_linked_from_its_table_of_contents(decision: str):
    assert decision in links_of(DECISIONS / "README.md")


PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_page_links_only_to_what_exists(page: Path):
    local = [target for target in links_of(page) if "://" not in target and not target.startswith("mailto:")]
    assert [target for target in local if not (page.parent / target).exists()] == []


def links_of(page: Path) -> list[str]:
    return LINK.findall(page.read_text(encoding="utf-8"))
