"""Figures for each language, length and hand."""

import pytest

from assistant.evaluation.groups import groups_of, groups_table
from assistant.evaluation.held_out import Message


def message(words: int, language: str = "sv", author: str = "h1") -> Message:
    return Message(" ".join(["ord"] * words), "inform", None, language, author)


@pytest.mark.parametrize(
    ("words", "length"),
    [(1, "1–3 words"), (3, "1–3 words"), (4, "4–10 words"), (10, "4–10 words"), (11, "11–25 words"),
     (25, "11–25 words"), (26, "over 25 words")],
)  # fmt: skip
def test_length_is_told_in_words(words: int, length: str) -> None:
    assert groups_of(message(words))[1] == length


@pytest.mark.parametrize(("author", "hand"), [("h7", "first hand"), ("k2", "second hand")])
def test_the_letter_of_an_author_tells_the_hand(author: str, hand: str) -> None:
    assert groups_of(message(1, author=author))[2] == hand


def test_table_has_a_row_for_each_group_with_items() -> None:
    items = [message(2), message(2, "en", "k1"), message(12, "en", "k1"), message(12, "en", "k2")]
    rows = groups_table("messages", items, [True, True, False, False]).splitlines()[2:]
    told = [row.split(" | ")[:3] for row in rows]
    assert told == [
        ["| sv", "1", "100.0 %"],
        ["| en", "3", "33.3 %"],
        ["| 1–3 words", "2", "100.0 %"],
        ["| 11–25 words", "2", "0.0 %"],
        ["| first hand", "1", "100.0 %"],
        ["| second hand", "3", "33.3 %"],
        ["| total", "4", "50.0 %"],
    ]


def test_over_authors_the_interval_is_that_of_whole_authors() -> None:
    """Two authors, one always right and one never: with other authors the share could be anything."""
    items = [message(2, author="h1")] * 50 + [message(2, author="h2")] * 50
    total = groups_table("messages", items, [True] * 50 + [False] * 50).splitlines()[-1]
    assert total.endswith("| 0.0–100.0 % |")
