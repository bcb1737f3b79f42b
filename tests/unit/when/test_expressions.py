"""The table of expressions, each with its expected reading on Monday 23 November 2026 at 10."""

import csv
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from assistant.understanding.when import When, parse

TABLE = Path(__file__).with_name("expressions.tsv")
AS_TYPED_ON_PHONES = Path(__file__).with_name("phone_expressions.tsv")


def rows(path: Path = TABLE):
    with path.open(encoding="utf-8", newline="") as table:
        return [(row["expression"], row["expected"]) for row in csv.DictReader(table, delimiter="\t")]


@pytest.mark.parametrize(("expression", "expected"), [*rows(), *rows(AS_TYPED_ON_PHONES)])
def test_expression_is_read_as_the_table_says(
    expression: str, expected: str, told: Callable[[When], str], now: datetime
):
    assert told(parse(expression, now)) == expected


@pytest.mark.parametrize(("expression", "expected"), rows()[:20])
def test_capitals_and_a_full_stop_change_nothing(
    expression: str, expected: str, told: Callable[[When], str], now: datetime
):
    assert told(parse(f"{expression.upper()}.", now)) == expected
