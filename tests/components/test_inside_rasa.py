"""The components run in Rasa's environment and on its Python; so do their checks, beside this file."""

import subprocess
from pathlib import Path

import pytest

from assistant.processes.problems import SetupProblem
from assistant.processes.rasa import Runtime
from assistant.settings import ROOT

CHECKS = sorted(str(path.relative_to(ROOT)) for path in Path(__file__).parent.glob("check_*.py"))


@pytest.fixture(scope="module")
def runtime(tmp_path_factory: pytest.TempPathFactory) -> Runtime:
    runtime = Runtime(tmp_path_factory.mktemp("rasa"))
    try:
        runtime.prepare()
    except SetupProblem as problem:
        pytest.fail(f"{problem} {problem.remedy}")
    return runtime


def test_checks_pass_inside_rasa(runtime: Runtime):
    """All in one process, since importing Rasa takes longer than any of them."""
    done = subprocess.run(
        [runtime.python, "-m", "unittest", *CHECKS],
        cwd=ROOT,
        env=runtime.environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
