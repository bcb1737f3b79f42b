"""What a database holds, for tests of what it must not hold."""

from sqlalchemy import text

from assistant.storage.engine import Storage


def dump(storage: Storage) -> str:
    """Every value of every table as text."""
    with storage.read() as session:
        tables = session.scalars(text("SELECT name FROM sqlite_master WHERE type = 'table'")).all()
        return "\n".join(str(row) for table in tables for row in session.execute(text(f"SELECT * FROM {table}")))
