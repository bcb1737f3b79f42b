"""Migrations bring a database to what the models say and back, on both kinds of database."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect, text

from assistant.storage.migrating import current, downgrade, drift, newest, upgrade
from tests.postgres import running_postgres


@pytest.fixture(scope="module")
def postgres() -> Iterator[str]:
    with running_postgres() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'new.sqlite'}"
        return
    address = request.getfixturevalue("postgres")
    yield address
    downgrade(address, "base")


def tables(url: str) -> set[str]:
    engine = create_engine(url)
    try:
        return set(inspect(engine).get_table_names())
    finally:
        engine.dispose()


def test_newest_migration_agrees_with_the_models(url: str):
    upgrade(url)
    assert drift(url) == []
    assert current(url) == newest()


def test_upgrade_again_changes_nothing(url: str):
    upgrade(url)
    before = tables(url)
    upgrade(url)
    assert tables(url) == before


def test_all_the_way_down_leaves_no_table_of_ours(url: str):
    upgrade(url)
    downgrade(url, "base")
    assert tables(url) == {"alembic_version"}
    assert current(url) is None


def test_one_time_cannot_be_booked_twice_after_migrating(url: str):
    upgrade(url)
    engine = create_engine(url)
    with engine.connect() as connection:
        indexes = inspect(connection).get_indexes("booking")
    engine.dispose()
    assert "uq_booking_expert_time" in {index["name"] for index in indexes if index["unique"]}


def test_migration_that_fails_leaves_the_database_as_it_was(url: str):
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE booking_change (id integer)"))
    try:
        with pytest.raises(Exception, match="already exists"):
            upgrade(url)
        assert tables(url) - {"alembic_version"} == {"booking_change"}
    finally:
        with engine.begin() as connection:
            connection.execute(text("DROP TABLE booking_change"))
        engine.dispose()
