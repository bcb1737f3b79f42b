"""Brings a database's tables to a version of ours; see docs/operators.md before going down."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from assistant.storage.engine import open_engine
from assistant.storage.models import Base

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(url: str, revision: str = "head") -> None:
    """Up to `revision`; nothing happens when the database is there already."""
    _with_config(url, lambda config: command.upgrade(config, revision))


def downgrade(url: str, revision: str) -> None:
    """Down to `revision`; `base` removes every table."""
    _with_config(url, lambda config: command.downgrade(config, revision))


def current(url: str) -> str | None:
    """The database's revision, None when it has no tables of ours."""
    engine = open_engine(url)
    try:
        with engine.connect() as connection:
            return MigrationContext.configure(connection).get_current_revision()
    finally:
        engine.dispose()


def newest() -> str | None:
    """The revision this version of the product needs."""
    return ScriptDirectory(str(MIGRATIONS)).get_current_head()


def drift(url: str) -> list[Any]:
    """What the models have and the database has not, or the other way round; empty when they agree."""
    engine = open_engine(url)
    try:
        with engine.connect() as connection:
            context = MigrationContext.configure(connection, opts={"compare_type": True})
            return list(compare_metadata(context, Base.metadata))
    finally:
        engine.dispose()


def _with_config(url: str, run: Callable[[Config], object]) -> None:
    engine = open_engine(url)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    try:
        with engine.execution_options(writes=True).connect() as connection:
            config.attributes["connection"] = connection
            run(config)
            connection.commit()
    finally:
        engine.dispose()
