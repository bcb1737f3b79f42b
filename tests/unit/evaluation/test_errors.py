"""The worst mistakes."""

from assistant.evaluation.errors import Heard, errors_table, worst_errors

HEARD = [
    Heard("a", "deny", "skip", 0.4),
    Heard("b", "deny", "deny", 0.99),
    Heard("c", "stop", "skip", 0.9),
    Heard("d", "greet", "thanks", 0.7),
]


def test_most_confident_mistakes_come_first_and_right_answers_never() -> None:
    assert [one.text for one in worst_errors(HEARD)] == ["c", "d", "a"]


def test_no_more_mistakes_than_asked_for() -> None:
    assert [one.text for one in worst_errors(HEARD, most=1)] == ["c"]


def test_table_keeps_a_text_in_its_cell() -> None:
    table = errors_table([Heard("en rad\noch | en till", "deny", "skip", 0.876)])
    assert table.splitlines()[-1] == r"| en rad och \| en till | deny | skip | 0.876 |"
