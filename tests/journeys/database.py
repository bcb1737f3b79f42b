"""What the database of a running copy holds, read beside it."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any


def query(database: Path, statement: str, *values: str) -> list[tuple[Any, ...]]:
    """The rows of a SELECT."""
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(statement, values).fetchall()


def address_of_expert(database: Path, expert_id: str) -> str:
    return str(query(database, "SELECT email FROM expert WHERE id = ?", expert_id)[0][0])


def agreed_bookings(database: Path, conversation_id: str) -> int:
    """How many sessions were ever agreed in this conversation, holds left aside."""
    statement = (
        "SELECT count(*) FROM booking JOIN interview ON interview.id = booking.interview_id "
        "WHERE interview.conversation_id = ? AND booking.status NOT IN ('hold', 'released')"
    )
    return int(query(database, statement, conversation_id)[0][0])
