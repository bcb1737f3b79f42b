"""Everything from nothing: what `kompass up` does, step by step."""

import os
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from assistant.processes.children import Children
from assistant.processes.ports import require_free
from assistant.processes.problems import told_plainly
from assistant.processes.programs import programs
from assistant.processes.rasa import Runtime
from assistant.processes.terminal import Terminal
from assistant.processes.training import train_rasa, train_themes
from assistant.reference.seeding import seed
from assistant.settings import Settings
from assistant.storage.engine import Storage
from assistant.storage.migrating import upgrade

READY_SECONDS = 180.0
ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def up(settings: Settings, terminal: Terminal) -> None:
    """Returns when it was asked to end and nothing is left running. Raises `SetupProblem`."""
    with ended_by_signals(), told_plainly(settings.data.resolve()):
        require_free(settings.host, settings.port)
        runtime, model = prepare(settings, terminal)
        with Children(programs(settings, runtime, model), terminal.log) as children:
            _serve(children, settings, terminal)


def prepare(settings: Settings, terminal: Terminal) -> tuple[Runtime, Path]:
    """Environment, database, reference data and models, each made only when it is missing or out of date."""
    data = settings.data.resolve()
    data.mkdir(parents=True, exist_ok=True)
    runtime = Runtime(data)
    with terminal.step("Rasa's environment"):
        runtime.prepare()
    with terminal.step("Database"):
        prepare_database(settings)
    return runtime, train_models(runtime, terminal)


def train_models(runtime: Runtime, terminal: Terminal, *, force: bool = False) -> Path:
    """Trains what changed of both models, side by side; returns the dialogue model."""
    with ThreadPoolExecutor(1) as other:
        themes = other.submit(_train_themes, runtime, terminal, force)
        with terminal.step("Dialogue model") as done:
            model, trained = train_rasa(runtime, force=force)
            done("trained" if trained else "unchanged")
        themes.result()
    return model


def _train_themes(runtime: Runtime, terminal: Terminal, force: bool) -> None:
    with terminal.step("Theme model") as done:
        done("trained" if train_themes(runtime.data, force=force)[1] else "unchanged")


def prepare_database(settings: Settings) -> None:
    """Newest tables, and the reference data in them."""
    upgrade(settings.database)
    storage = Storage(settings.database)
    try:
        with storage.write() as session:
            seed(session, demo_experts=settings.environment == "development")
    finally:
        storage.close()


def _serve(children: Children, settings: Settings, terminal: Terminal) -> None:
    try:
        with terminal.step("Processes"):
            children.start()
            children.wait_until_ready(READY_SECONDS, terminal.ready)
        terminal.addresses(settings.address)
        children.keep_alive(_parent_gone())
    except KeyboardInterrupt:
        _ignore_signals()
        terminal.say("Stopping …")


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Every usual way of ending a program ends this one as Ctrl-C does."""
    before = {number: signal.signal(number, _interrupt) for number in ENDING}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _ignore_signals() -> None:
    for number in ENDING:
        signal.signal(number, signal.SIG_IGN)


def _parent_gone() -> Callable[[], bool]:
    """Under `uv run`, whether uv was killed: it cannot tell us then."""
    if "UV_RUN_RECURSION_DEPTH" not in os.environ:
        return lambda: False
    parent = os.getppid()
    return lambda: os.getppid() != parent
