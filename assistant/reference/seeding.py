"""Loads the reference data: project, municipalities, themes, tips and, for trying out, fictional experts."""

from datetime import date, time
from pathlib import Path
from typing import Any

import yaml
from sqlalchemy.orm import Session

from assistant.storage.models import Availability, Expert, Expertise, Municipality, Project, Theme, Tip

HERE = Path(__file__).parent


def seed(session: Session, *, demo_experts: bool = True) -> dict[str, int]:
    """Brings the tables up to the YAML; what staff added stays. Returns how many rows each kind now has in YAML."""
    session.merge(_project())
    counts = {
        "municipalities": _merge(session, [Municipality(**row) for row in read("municipalities.yml")]),
        "themes": _merge(session, [Theme(position=at, **row) for at, row in enumerate(read("themes.yml"))]),
        "tips": _merge(session, [tip for path in sorted((HERE / "tips").glob("*.yml")) for tip in _tips(path)]),
    }
    if demo_experts:
        counts["demo experts"] = _add_experts(session)
    return counts


def read(name: str) -> Any:
    """The content of a YAML file beside this module."""
    return yaml.safe_load((HERE / name).read_text(encoding="utf-8"))


def _project() -> Project:
    row = read("project.yml")
    return Project(**row)


def _merge(session: Session, rows: list[Any]) -> int:
    for row in rows:
        session.merge(row)
    session.flush()
    return len(rows)


def _tips(path: Path) -> list[Tip]:
    rows = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [_tip(row, path.stem, at) for at, row in enumerate(rows)]


def _tip(row: dict[str, Any], theme_id: str, position: int) -> Tip:
    rest = {key: value for key, value in row.items() if key != "checked"}
    checked = row["checked"] if isinstance(row["checked"], date) else date.fromisoformat(row["checked"])
    return Tip(theme_id=theme_id, position=position, checked_on=checked, **rest)


def _add_experts(session: Session) -> int:
    """Adds the fictional experts that are missing; one that staff changed is left as it is."""
    rows = read("experts.yml")
    for row in rows:
        if session.get(Expert, row["id"]) is None:
            session.add(_expert(row))
    session.flush()
    return len(rows)


def _expert(row: dict[str, Any]) -> Expert:
    plain = {key: value for key, value in row.items() if key not in {"themes", "availability"}}
    return Expert(
        **plain,
        demo=True,
        expertise=[Expertise(theme_id=theme, weight=weight) for theme, weight in row["themes"].items()],
        availability=[
            Availability(
                weekday=one["weekday"], starts=time.fromisoformat(one["from"]), ends=time.fromisoformat(one["to"])
            )
            for one in row["availability"]
        ],
    )
