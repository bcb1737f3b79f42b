"""Our intent model on public sets, beside what their papers tell.

uv run --no-sync python -m tests.comparisons.public_sets FOLDER

FOLDER holds Banking77's train.csv and test.csv, CLINC150's data_full.json, or both; nothing is downloaded.
"""

import sys
from pathlib import Path

from tests.comparisons import banking77, clinc150


def main(folder: Path) -> None:
    """Prints a table for each set that is there; the first time vectors are read, half an hour at most."""
    if all((folder / name).exists() for name in banking77.FILES):
        print(banking77.report(folder), flush=True)  # noqa: T201
    if (folder / clinc150.FILE).exists():
        print(f"\n{clinc150.report(folder)}")  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]))
