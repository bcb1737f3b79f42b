"""Intents read, beside the intents of the messages."""

from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from assistant.evaluation.held_out import Message
from assistant.evaluation.intents import figures_of, judge_intents
from assistant.evaluation.report import Report

MESSAGES = [
    Message("den hoppar vi", "skip", "email", "sv", "h2"),
    Message("leap over it", "skip", "email", "en", "h8"),
    Message("rather not share", "deny", "share_consent", "en", "k1"),
    Message("asdf lkj", "gibberish", "email", "en", "k1"),
    Message("vad blir det för väder", "off_topic", None, "sv", "h2"),
]
ANSWERS = [
    {"intent": "skip", "confidence": 0.9},
    {"intent": "off_topic", "confidence": 0.4},
    {"intent": "deny", "confidence": 0.7},
    {"intent": "off_topic", "confidence": 0.8},
    {"intent": "inform", "confidence": 0.3},
]


@cache
def report() -> Report:
    return judge_intents(MESSAGES, ANSWERS)


def page() -> str:
    return "\n".join(report().sections)


def test_report_tells_each_language_and_the_baselines() -> None:
    short = report().sections[0]
    assert "| sv | 2 | 50.0 % |" in short
    assert "| en | 3 | 33.3 % |" in short
    assert "| baseline: always the commonest label | 5 | 40.0 % |" in short


def test_report_tells_each_length_and_hand() -> None:
    assert "| 1–3 words | 4 | 50.0 % |" in page()
    assert "| second hand | 2 | 50.0 % |" in page()


def test_report_names_the_confusions() -> None:
    assert "| skip | off_topic | 1 |" in page()


def test_out_of_scope_is_found_under_either_name() -> None:
    figures = {one.name: (one.value, len(one.items)) for one in figures_of(MESSAGES, ANSWERS)}
    assert figures == {
        "intent accuracy": (pytest.approx(2 / 5), 5),
        "out of scope found": (pytest.approx(1 / 2), 2),
        "false alarms": (pytest.approx(1 / 3), 3),
    }


def test_report_tells_the_calibration_error() -> None:
    """Of five answers each in a bin of its own: 0.1, 0.4, 0.3, 0.8 and 0.3 beside the truth."""
    assert "Expected calibration error: 0.380" in report().sections


def test_page_names_time_and_command_and_shows_the_plots(tmp_path: Path) -> None:
    page = report().write(tmp_path, datetime(2026, 11, 23, 9, 30, tzinfo=UTC)).read_text(encoding="utf-8")
    assert page.startswith("# Intents\n\n2026-11-23 10:30, ")
    assert "`uv run kompass evaluate`" in page
    plots = sorted(path.name for path in tmp_path.glob("*.svg"))
    assert plots == ["intents-confusions.svg", "intents-coverage.svg", "intents-reliability.svg"]
    assert all(f"({name})" in page for name in plots)


def test_page_never_shows_a_held_out_message(tmp_path: Path) -> None:
    report().write(tmp_path, datetime(2026, 11, 23, tzinfo=UTC))
    written = "".join(path.read_text(encoding="utf-8") for path in tmp_path.iterdir())
    assert [message.text for message in MESSAGES if message.text in written] == []
