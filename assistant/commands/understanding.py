"""`understand`: what is made of a message, before the interview decides anything."""

import json
import subprocess
from collections.abc import Iterable, Iterator
from typing import Any

from assistant.language import guess
from assistant.processes.rasa import Runtime
from assistant.processes.training import train_rasa
from assistant.settings import ROOT, Settings
from assistant.understanding.entities import find_entities

Request = dict[str, Any]


def understand(lines: Iterable[str]) -> Iterator[str]:
    """One JSON line {"intent", "confidence", "entities", "language"} for each line {"text", "language"?, "asking"?}."""
    requests = [json.loads(line) for line in lines if line.strip()]
    for request, intent in zip(requests, _intents(requests), strict=True):
        yield json.dumps({**intent, **_facts(request)}, ensure_ascii=False)


def _intents(requests: list[Request]) -> list[dict[str, Any]]:
    runtime = Runtime(Settings().data.resolve())
    runtime.prepare()
    model, _ = train_rasa(runtime)
    done = subprocess.run(
        runtime.command("understand", "--model", str(model)),
        cwd=ROOT,
        env=runtime.environment(),
        input="\n".join(json.dumps(request) for request in requests),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    return [{"intent": answer["intent"], "confidence": answer["confidence"]} for answer in answers]


def _facts(request: Request) -> dict[str, Any]:
    text = request["text"]
    found = find_entities(text, asking=request.get("asking"))
    entities = {entity.name: entity.value for entity in found if not entity.is_negated}
    return {"entities": entities, "language": request.get("language") or guess(text)}
