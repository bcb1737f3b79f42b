"""Which processes the product is made of, and what each is told of the others."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from assistant.processes.child import Program
from assistant.processes.ports import LOOPBACK, free_ports
from assistant.processes.rasa import Runtime
from assistant.settings import Settings


def programs(settings: Settings, runtime: Runtime, model: Path) -> list[Program]:
    """Rasa, the actions server, the public api and the worker, on free inner ports."""
    rasa_port, actions_port = free_ports(2)
    rasa, actions = f"http://{LOOPBACK}:{rasa_port}", f"http://{LOOPBACK}:{actions_port}"
    told = shared_environment(settings, rasa_url=rasa, actions_url=f"{actions}/webhook")
    api = f"http://{_reachable(settings.host)}:{settings.port}/api/v1/health"
    return [
        Program("rasa", runtime.run(model, rasa_port), runtime.environment(f"{actions}/webhook"), f"{rasa}/"),
        Program("actions", _module("actions"), told, f"{actions}/health"),
        Program("api", _module("api"), told, api),
        Program("worker", _module("assistant.mail.worker"), told),
    ]


def shared_environment(settings: Settings, *, rasa_url: str, actions_url: str) -> Mapping[str, str]:
    """Our environment, with the addresses of the other processes and no path that depends on a folder."""
    return {
        **os.environ,
        "KOMPASS_DATA": str(settings.data.resolve()),
        "KOMPASS_HOST": settings.host,
        "KOMPASS_PORT": str(settings.port),
        "KOMPASS_RASA_URLS": rasa_url,
        "KOMPASS_ACTIONS_URL": actions_url,
        "SANIC_HOST": LOOPBACK,
        "PYTHONUNBUFFERED": "1",
    }


def _module(name: str) -> list[str]:
    return [sys.executable, "-m", name]


def _reachable(host: str) -> str:
    """An address to ask: a server that listens on all of them answers on the loopback one."""
    if host in ("0.0.0.0", "::"):  # noqa: S104
        return LOOPBACK
    return f"[{host}]" if ":" in host else host
