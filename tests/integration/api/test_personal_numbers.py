"""Personal identity numbers are masked before anything is kept."""

import pytest
from sqlalchemy import text

from assistant.storage.engine import Storage
from tests.integration.api.chat import Chat
from tests.owner import PLAIN

NEED = PLAIN["need"] + ", mitt nummer är {}"
NUMBERS = ["19850709-9805", "850709-9805", "8507099805", "198507099805", "850769-9805"]


@pytest.mark.parametrize("number", NUMBERS)
def test_number_is_nowhere_but_masked_everywhere(chat: Chat, storage: Storage, number: str):
    chat.answers_until("need").says(NEED.format(number))
    masked = NEED.format("[personnummer]")
    assert chat.transcript("owner")[-1]["text"] == masked
    assert chat.state["answers"]["need"] == masked
    assert number not in dump(storage)


def test_quotes_are_parts_of_the_masked_text(chat: Chat):
    chat.answers_until("need").says(NEED.format(NUMBERS[0]))
    quotes = [quote for theme in chat.state["themes"] for quote in theme["quotes"]]
    assert quotes
    assert all(quote in NEED.format("[personnummer]") for quote in quotes)


@pytest.mark.parametrize("field", ["business", "deepen", "company_name", "contact_name", "phone"])
def test_number_is_masked_in_every_field(chat: Chat, storage: Storage, field: str):
    chat.answers_until(field).says(f"Karin Ek, {NUMBERS[0]}")
    assert NUMBERS[0] not in dump(storage)
    assert "[personnummer]" in chat.transcript("owner")[-1]["text"]


def dump(storage: Storage) -> str:
    """Every value of every table as text."""
    with storage.read() as session:
        tables = session.scalars(text("SELECT name FROM sqlite_master WHERE type = 'table'")).all()
        return "\n".join(str(row) for table in tables for row in session.execute(text(f"SELECT * FROM {table}")))
