"""How long a message takes."""

from collections.abc import Iterator

import pytest

from assistant.evaluation.speed import Seconds, clocked, speed_table


@pytest.fixture
def moments() -> Iterator[float]:
    return iter([10.0, 10.5, 10.625])


def test_second_reading_is_what_remains_beyond_the_vectors(moments: Iterator[float]) -> None:
    answers = iter(["cold", "warm"])
    answer, seconds = clocked(lambda: next(answers), now=lambda: next(moments))
    assert (answer, seconds) == ("warm", Seconds(whole=0.5, beyond=0.125))
    assert seconds.embedding == 0.375


def test_vectors_never_take_less_than_nothing() -> None:
    assert Seconds(whole=0.001, beyond=0.002).embedding == 0


def test_table_tells_the_middle_and_the_slowest_twentieth() -> None:
    """Of 1, 2, … 101 ms the 50th percentile is 51 ms and the 95th is 96 ms."""
    took = [Seconds(whole=number / 1000, beyond=0.0) for number in range(1, 102)]
    assert speed_table(took).splitlines()[-1] == "| both | 101 | 51.0 | 96.0 |"
