"""Tables in Markdown."""

from assistant.evaluation.scores import Counts
from assistant.evaluation.tables import counts_table, percent, table


def test_table_sets_figures_to_the_right() -> None:
    written = table(["", "items", "F1"], [("sv", 12, 0.5)])
    assert written.splitlines() == ["|  | items | F1 |", "| --- | ---: | ---: |", "| sv | 12 | 0.500 |"]


def test_counts_table_tells_how_many_items_are_true() -> None:
    written = counts_table("intent", {"skip": Counts(right=3, wrong=1, missed=1)})
    assert written.splitlines()[-1] == "| skip | 4 | 0.750 | 0.750 | 0.750 |"


def test_percent_has_one_decimal() -> None:
    assert percent(0.8349) == "83.5 %"
