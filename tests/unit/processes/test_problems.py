"""What the operator reads when the machine says no."""

import errno
import os
from pathlib import Path

import pytest

from assistant.processes.problems import SetupProblem, told_plainly


@pytest.mark.parametrize(
    ("number", "told", "remedy"),
    [
        (errno.ENOSPC, "is full", "Free some space"),
        (errno.EACCES, "cannot be written", "right to write"),
        (errno.EROFS, "cannot be written", "KOMPASS_DATA"),
    ],
)
def test_disk_trouble_comes_with_a_remedy(number: int, told: str, remedy: str):
    with pytest.raises(SetupProblem, match=told) as caught, told_plainly(Path("/somewhere")):
        raise OSError(number, os.strerror(number))
    assert remedy in caught.value.remedy


def test_other_errors_pass_unchanged():
    with pytest.raises(OSError, match="reset"), told_plainly(Path("/somewhere")):
        raise OSError(errno.ECONNRESET, "reset")
