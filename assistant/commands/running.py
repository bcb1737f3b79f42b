"""`up`, `train`, `seed` and `rasa`."""

import subprocess

from assistant.processes.problems import told_plainly
from assistant.processes.rasa import Runtime
from assistant.processes.rasa_arguments import with_project_paths
from assistant.processes.terminal import Terminal
from assistant.reference.seeding import seed
from assistant.settings import ROOT, Settings
from assistant.storage.engine import Storage
from assistant.storage.migrating import upgrade


def run_everything() -> None:
    # Imported here: signals and child processes are of no use to the other commands.
    from assistant.processes.up import up  # noqa: PLC0415

    up(Settings(), Terminal())


def train_models(*, force: bool) -> None:
    # Imported here, as above.
    from assistant.processes.up import train_models as train  # noqa: PLC0415

    settings, terminal = Settings(), Terminal()
    data = settings.data.resolve()
    with told_plainly(data):
        runtime = Runtime(data)
        with terminal.step("Rasa's environment"):
            runtime.prepare()
        train(runtime, terminal, force=force)


def seed_reference(*, demo_experts: bool) -> None:
    settings, terminal = Settings(), Terminal()
    with told_plainly(settings.data.resolve()):
        upgrade(settings.database)
        storage = Storage(settings.database)
        with storage.write() as session:
            counts = seed(session, demo_experts=demo_experts)
        storage.close()
    for name, count in counts.items():
        terminal.say(f"{name}: {count}")


def run_rasa(arguments: list[str]) -> int:
    """Rasa's exit code."""
    runtime = Runtime(Settings().data.resolve())
    runtime.prepare()
    command = runtime.command(*with_project_paths(arguments, runtime))
    return subprocess.run(command, cwd=ROOT, env=runtime.environment(), check=False).returncode
