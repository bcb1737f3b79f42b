"""What the pipeline learns from is what the files say."""

import pytest

from assistant.themes.labelled import NONE, Labelled, read_all, read_statements


@pytest.fixture(scope="module")
def examples() -> dict[str, list[Labelled]]:
    return read_all()


def test_there_are_examples_for_each_part_of_the_pipeline(examples: dict[str, list[Labelled]]):
    assert list(examples) == ["themes", "kinds", "branches"]
    assert {one.label for one in examples["kinds"]} == {"need", "business", "other"}
    assert len({one.label for one in examples["themes"]}) == 15


@pytest.mark.parametrize("part", ["themes", "kinds", "branches"])
def test_every_example_is_whole(examples: dict[str, list[Labelled]], part: str):
    strange = [one for one in examples[part] if not (one.text.strip() and one.author and one.language in {"sv", "en"})]
    assert strange == []


def test_statements_of_no_theme_come_last_and_are_no_needs(examples: dict[str, list[Labelled]]):
    labels = [one.label for one in read_statements()]
    themed = labels.index(NONE)
    assert set(labels[themed:]) == {NONE}
    assert [one.label for one in examples["kinds"][:themed]] == ["need"] * themed
