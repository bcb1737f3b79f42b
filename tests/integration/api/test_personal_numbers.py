"""Personal identity numbers are masked before anything is kept."""

import re

import pytest

from assistant.storage.engine import Storage
from assistant.themes.labelled import read_statements
from tests.integration.api.chat import Chat
from tests.integration.api.dump import dump
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
    in_one_piece = (one.text.rstrip(".!? ") for one in read_statements() if one.language == "sv")
    learnt = next(text for text in in_one_piece if not re.search(r"[,;.!?]", text))
    chat.answers_until("need").says(f"{learnt} {NUMBERS[0]}")
    quotes = [quote for theme in chat.state["themes"] for quote in theme["quotes"]]
    assert "[personnummer]" in " ".join(quotes)
    assert all(quote in f"{learnt} [personnummer]" for quote in quotes)


@pytest.mark.parametrize("field", ["business", "deepen", "company_name", "contact_name", "phone"])
def test_number_is_masked_in_every_field(chat: Chat, storage: Storage, field: str):
    chat.answers_until(field).says(f"Karin Ek, {NUMBERS[0]}")
    assert NUMBERS[0] not in dump(storage)
    assert "[personnummer]" in chat.transcript("owner")[-1]["text"]
