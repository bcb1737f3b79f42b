"""Quotes are the owner's own words, and those that carried the decision."""

from collections.abc import Sequence
from hashlib import sha256

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from assistant.themes.quoting import MOST_QUOTES, quotes_for
from assistant.themes.statement import Rows, Statement

ODD = st.one_of(
    st.text(st.one_of(st.sampled_from(" \n.,;!?🧶e\u0301\u200b\u00a0å"), st.characters(codec="utf-8")), max_size=300),
    st.lists(st.sampled_from(["vi", "väver", "mattor.", "🧶,", "\n", "…", "export;"]), max_size=60).map(" ".join),
)


def quoted(*messages: str, words: Sequence[str], weights: Sequence[float] = ()) -> tuple[str, ...]:
    """Quotes for a score that is the sum of the words' features."""

    def read(texts: Sequence[str]) -> Rows:
        return np.array([[float(text.count(word)) for word in words] for text in texts])

    counts = np.array(weights or [1.0] * len(words))
    return quotes_for(Statement.of(messages), read, lambda rows: 0.01 + rows @ counts)


def test_part_that_carries_the_score_is_picked():
    message = "Vi är tre på verkstaden. Jag vill ha en webbutik till hösten. Vi har en hund också."
    assert quoted(message, words=["webbutik"]) == ("Jag vill ha en webbutik till hösten",)


def test_second_part_is_quoted_when_it_counts_nearly_as_much():
    message = "Kassan i webbutiken krånglar. Vi har en hund. Frakten är för dyr."
    assert quoted(message, words=["webbutik", "Frakt"]) == ("Kassan i webbutiken krånglar", "Frakten är för dyr")


def test_second_part_that_counts_little_is_left_out():
    message = "Kassan i webbutiken krånglar. Vi har en hund. Frakten är för dyr."
    assert quoted(message, words=["webbutik", "Frakt"], weights=[1, 0.2]) == ("Kassan i webbutiken krånglar",)


def test_quotes_come_in_the_order_they_were_written():
    message = "Frakten är för dyr. Vi har en hund. Kassan i webbutiken krånglar."
    quotes = quoted(message, words=["webbutik", "Frakt"], weights=[1, 0.9])
    assert quotes == ("Frakten är för dyr", "Kassan i webbutiken krånglar")


def test_never_more_than_two_are_quoted():
    message = "Vi väver gärna. Vi väver ofta. Vi väver mycket. Vi väver här."
    assert len(quoted(message, words=["väver"])) <= MOST_QUOTES == 2


def test_telling_message_is_quoted_before_a_vague_one():
    vague, telling = "Vi vill komma vidare. Det är svårt att säga.", "Vi har tre barn. Kassan i webbutiken krånglar."
    assert quoted(vague, telling, words=["webbutik"]) == ("Kassan i webbutiken krånglar",)


def test_telling_message_of_one_part_is_quoted_whole():
    assert quoted("Det är svårt att säga.", "webbutik", words=["webbutik"]) == ("webbutik",)


@pytest.mark.parametrize("message", ["Webbutik", "vi har en hund", "!!!", "🧶🧶🧶"])
def test_only_part_there_is_is_quoted_whatever_it_says(message: str):
    assert quoted(message, words=["inget av detta"]) == (message,)


def test_one_part_is_quoted_even_when_all_speak_against():
    message = "Vi väver gärna hemma. Vi väver ofta väver ute."
    assert len(quoted(message, words=["väver"], weights=[-0.004])) == 1


@settings(max_examples=150)
@given(st.lists(ODD, min_size=1, max_size=3), st.integers(0, 20))
@example(["x" * 4000], 0)
@example(["Vi väver mattor, 🧶 och säljer dem.\n" * 111], 1)
@example(["?!...", "\n\n", "🤷"], 2)
def test_quotes_of_odd_messages_are_never_invented(messages: list[str], seed: int):
    def read(texts: Sequence[str]) -> Rows:
        seeds = [sha256(f"{seed}{text}".encode()).digest()[:4] for text in texts]
        return np.array([np.random.default_rng(list(one)).normal(size=3) for one in seeds])

    statement = Statement.of(messages)
    quotes = quotes_for(statement, read, lambda rows: 1 / (1 + np.exp(-rows[:, 0])))
    assert 1 <= len(quotes) <= MOST_QUOTES
    assert all(any(quote in message for message in statement.messages) for quote in quotes)
    remaining = iter(part.text for part in statement.parts)
    assert all(quote in remaining for quote in quotes)
