"""Messages written to be hard, each with all the facts a careful reader finds in it; none are from the held-out set."""

import csv
from pathlib import Path

import pytest

from assistant.understanding.entities import find_entities

TABLE = Path(__file__).with_name("fresh_messages.tsv")
JUDGED = {"municipality", "size", "company_name", "person_name", "email", "phone"}


def rows():
    with TABLE.open(encoding="utf-8", newline="") as table:
        return [
            (row["message"], row["asking"], row["facts"])
            for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


@pytest.mark.parametrize(("message", "asking", "facts"), rows())
def test_all_facts_are_found_and_no_others(message, asking, facts):
    wanted = {fact for fact in facts.split(" ") if fact}
    found = [one for one in find_entities(message, asking=asking or None) if not one.is_negated]

    assert {f"{one.name}={one.value}".replace(" ", "_") for one in found if one.name in JUDGED} == wanted
