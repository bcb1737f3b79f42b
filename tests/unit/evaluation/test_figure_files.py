"""Figures kept from one run to the next."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.evaluation.figures import BEFORE, Figure, Figures, key_of, read_figures, share_of, write_figures
from assistant.evaluation.held_out import Message, Telling

MESSAGE = Message("den hoppar vi", "skip", "email", "sv", "h2")
OTHER = Message("leap over it", "skip", "email", "en", "h8")


def run(right: int) -> Figures:
    return Figures.of([share_of("intent accuracy", [MESSAGE, OTHER], [True, bool(right - 1)])], {"Intents": "a1"})


def test_share_of_messages_counts_each_as_one() -> None:
    figure = share_of("intent accuracy", [MESSAGE, OTHER], [True, False])
    assert (figure.value, len(figure.items)) == (0.5, 2)


def test_an_item_weighs_as_much_as_its_whole() -> None:
    assert Figure("facts F1", {"a": (2, 2), "b": (0, 3)}).value == pytest.approx(2 / 5)


def test_a_key_holds_no_text_and_stays_the_same() -> None:
    assert key_of(MESSAGE) == key_of(replace(MESSAGE))
    assert len(key_of(MESSAGE)) == 12
    assert "hoppar" not in key_of(MESSAGE)


@pytest.mark.parametrize("change", [{"intent": "deny"}, {"asking": None}, {"text": "den hoppar vi!"}])
def test_an_item_told_otherwise_has_another_key(change: dict[str, str | None]) -> None:
    assert key_of(replace(MESSAGE, **change)) != key_of(MESSAGE)


def test_tellings_have_keys_by_their_facts() -> None:
    assert key_of(Telling("Mark", None, "sv", {"municipality": "mark"})) != key_of(Telling("Mark", None, "sv", {}))


def test_figures_are_read_as_they_were_written(tmp_path: Path) -> None:
    written = run(right=1)
    assert read_figures(write_figures(written, tmp_path)) == written


def test_file_tells_value_interval_and_number(tmp_path: Path) -> None:
    content = json.loads(write_figures(run(right=2), tmp_path).read_text())
    told = content["figures"]["intent accuracy"]
    assert content["models"] == {"Intents": "a1"}
    assert (told["value"], told["low"], told["high"], told["n"]) == (1.0, 1.0, 1.0, 2)


def test_the_run_before_is_kept(tmp_path: Path) -> None:
    for right in (1, 2):
        write_figures(run(right), tmp_path)
    before = read_figures(tmp_path / BEFORE)
    assert before == run(right=1)


def test_no_file_has_no_figures(tmp_path: Path) -> None:
    assert read_figures(tmp_path / BEFORE) is None
