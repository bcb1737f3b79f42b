"""Intents read, beside the intents of the messages."""

from datetime import UTC, datetime
from pathlib import Path

from assistant.evaluation.held_out import Message
from assistant.evaluation.intents import judge_intents
from assistant.evaluation.report import Report

MESSAGES = [
    Message("den hoppar vi", "skip", "email", "sv", "h2"),
    Message("leap over it", "skip", "email", "en", "h8"),
    Message("rather not share", "deny", "share_consent", "en", "h8"),
]
ANSWERS = [
    {"intent": "skip", "confidence": 0.9},
    {"intent": "deny", "confidence": 0.4},
    {"intent": "deny", "confidence": 0.7},
]


def report() -> Report:
    return judge_intents(MESSAGES, ANSWERS)


def test_report_tells_each_language_and_the_baselines() -> None:
    short = report().sections[0]
    assert "| sv | 1 | 100.0 % |" in short
    assert "| en | 2 | 50.0 % |" in short
    assert "| baseline: always the commonest label | 3 | 66.7 % |" in short


def test_report_names_the_confusions() -> None:
    assert "| skip | deny | 1 |" in report().sections[1]


def test_report_tells_the_calibration_error() -> None:
    assert report().sections[-1] == "Expected calibration error: 0.267"


def test_page_names_time_and_command_and_shows_the_plot(tmp_path: Path) -> None:
    page = report().write(tmp_path, datetime(2026, 11, 23, 9, 30, tzinfo=UTC)).read_text(encoding="utf-8")
    assert page.startswith("# Intents\n\n2026-11-23 10:30, ")
    assert "`uv run kompass evaluate`" in page
    assert "![Accuracy by score](intents.svg)" in page


def test_page_never_shows_a_held_out_message(tmp_path: Path) -> None:
    page = report().write(tmp_path, datetime(2026, 11, 23, tzinfo=UTC)).read_text(encoding="utf-8")
    assert [message.text for message in MESSAGES if message.text in page] == []
