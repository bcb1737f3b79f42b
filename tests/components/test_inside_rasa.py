"""The components run in Rasa's environment and on its Python; so do their checks, beside this file."""

import subprocess
from pathlib import Path

import pytest

from assistant.processes.problems import SetupProblem
from assistant.processes.rasa import Runtime
from assistant.settings import ROOT

HERE = Path(__file__).parent
CHECKS = sorted(path.stem for path in HERE.glob("check_*.py"))


@pytest.fixture(scope="module")
def runtime(tmp_path_factory: pytest.TempPathFactory) -> Runtime:
    runtime = Runtime(tmp_path_factory.mktemp("rasa"))
    try:
        runtime.prepare()
    except SetupProblem as problem:
        pytest.fail(f"{problem} {problem.remedy}")
    return runtime


@pytest.mark.parametrize("check", CHECKS)
def test_check_passes_inside_rasa(runtime: Runtime, check: str):
    done = subprocess.run(
        [runtime.python, "-m", "unittest", f"tests/components/{check}.py"],
        cwd=ROOT,
        env=runtime.environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
