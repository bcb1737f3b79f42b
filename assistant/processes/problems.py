"""What can keep an installation from starting, each with what to do about it."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class SetupProblem(Exception):
    """Something the operator can mend: `str()` says what happened, `remedy` what to do."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what)
        self.remedy = remedy


@contextmanager
def told_plainly(folder: Path) -> Iterator[None]:
    """Turns a full disk and a folder that cannot be written into a `SetupProblem`."""
    try:
        yield
    except OSError as error:
        problem = _problem(error, folder)
        if problem is None:
            raise
        raise problem from error


def _problem(error: OSError, folder: Path) -> SetupProblem | None:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return SetupProblem(
            f"The disk that holds {folder} is full.",
            "Free some space, or set KOMPASS_DATA to a folder on another disk.",
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST):
        return SetupProblem(
            f"The folder {folder} cannot be written: {error.strerror}.",
            "Give your user the right to write there, or set KOMPASS_DATA to another folder.",
        )
    return None
