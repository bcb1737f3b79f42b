"""How long Rasa takes to read a message, beside the embedder alone: `uv run python -m tests.load.parse_times`.

Messages go one at a time through all components of the newest model; each is read once, so no vector is remembered.
"""

import json
import subprocess
import time
from collections.abc import Callable

import numpy as np

from assistant.embedding.embedder import load_embedder
from assistant.evaluation.held_out import read_messages
from assistant.processes.rasa import Runtime, newest_model
from assistant.settings import ROOT, Settings

EVERY = 4


def main() -> None:
    """Prints the 50th and 95th percentile in milliseconds of both."""
    texts = [one.text for one in read_messages()][::EVERY]
    runtime = Runtime(Settings().data.resolve())
    command = runtime.command("understand", "--model", str(newest_model(runtime.models)))
    with subprocess.Popen(
        command, cwd=ROOT, env=runtime.environment(), text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as rasa:

        def ask(text: str) -> None:
            print(json.dumps({"text": text}), file=rasa.stdin, flush=True)
            rasa.stdout.readline()

        ask("hej")
        tell("Rasa, all components", [milliseconds(ask, text) for text in texts])
        rasa.stdin.close()
    embedder = load_embedder()
    tell("the embedder alone", [milliseconds(lambda text: embedder.embed([text]), text) for text in texts])


def milliseconds(read: Callable[[str], object], text: str) -> float:
    start = time.perf_counter()
    read(text)
    return 1000 * (time.perf_counter() - start)


def tell(what: str, times: list[float]) -> None:
    middle, slow = np.percentile(times, [50, 95])
    print(f"{what}: {len(times)} messages, p50 {middle:.0f} ms, p95 {slow:.0f} ms")


if __name__ == "__main__":
    main()
