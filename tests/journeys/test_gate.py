"""No model that is worse than the baseline is put in use: not even past a review."""

import os
import subprocess
import sys
from pathlib import Path

from assistant.settings import ROOT
from tests.stack import Stack

A_QUARTER = 900


def test_models_of_this_checkout_are_not_worse_than_the_baseline(stack: Stack):
    command = [str(Path(sys.executable).with_name("kompass")), "evaluate", "--gate"]
    environment = {**os.environ, "KOMPASS_DATA": str(stack.data)}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=A_QUARTER, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert (stack.reports / "summary.md").exists()
