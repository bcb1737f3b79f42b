"""Messages come apart into pieces that stand in them word for word."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.themes.statement import MOST_CLAUSES, MOST_PARTS, Part, Statement

ODD = st.text(st.one_of(st.sampled_from(" \n\t.,;!?🧶e\u0301\u200b\u2060\u00a0å"), st.characters(codec="utf-8")))


def parts_of(*messages: str) -> list[str]:
    return [part.text for part in Statement.of(messages).parts]


def test_clauses_are_parts_without_their_marks():
    message = "Hej! Vi väver mattor i Mark, men ingen köper dem; vad gör vi nu?\nKassan krånglar också."
    assert parts_of(message) == [
        "Vi väver mattor i Mark", "men ingen köper dem", "vad gör vi nu", "Kassan krånglar också",
    ]  # fmt: skip


@pytest.mark.parametrize("message", ["Export", "tull, frakt, moms", "Hur? När?", "vet ej 🤷"])
def test_message_of_scraps_is_one_part(message: str):
    assert parts_of(f"  {message}\n") == [message]


def test_part_knows_its_message():
    statement = Statement.of(["Vi väver mattor. Ingen köper dem.", "We sell too few"])
    assert statement.parts == [
        Part("Vi väver mattor", 0), Part("Ingen köper dem", 0), Part("We sell too few", 1),
    ]  # fmt: skip


def test_long_message_falls_back_on_its_sentences():
    sentence = "vi väver mattor, vi säljer dem, vi sover gott"
    assert len(parts_of(". ".join([sentence] * 4))) == MOST_CLAUSES
    assert parts_of(". ".join([sentence] * 5)) == [sentence] * 5


def test_endless_message_is_cut_off():
    assert len(parts_of("Vi väver mattor. " * 200)) == MOST_PARTS


def test_messages_without_words_are_left_out():
    assert Statement.of(["", "Vi väver", " \n", "Ingen köper"]).messages == ("Vi väver", "Ingen köper")


@pytest.mark.parametrize("messages", [("",), ("  ",), ("\n", "")])
def test_nothing_but_empty_messages_is_one_of_them(messages: tuple[str, ...]):
    statement = Statement.of(messages)
    assert statement.messages == messages[:1]
    assert [part.text for part in statement.parts] == [""]


@given(st.lists(ODD, min_size=1, max_size=3))
def test_parts_are_exact_pieces_in_their_order(messages: list[str]):
    statement = Statement.of(messages)
    end, number = 0, 0
    for part in statement.parts:
        end = end if part.message == number else 0
        number = part.message
        end = statement.messages[number].index(part.text, end) + len(part.text)
    assert {part.message for part in statement.parts} == set(range(len(statement.messages)))


def test_longer_message_weighs_more():
    statement = Statement.of(["ett två", "ett två tre fyra fem sex sju åtta"])
    assert statement.row_of(np.array([[0.0, 3.0], [3.0, 0.0]])) == pytest.approx(np.array([[2.0, 1.0]]))


def test_one_message_is_its_own_mean():
    rows = np.array([[0.25, -1.0]])
    np.testing.assert_allclose(Statement.of(["Vi väver mattor"]).row(lambda _texts: rows), rows)
