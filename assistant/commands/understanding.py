"""`understand`, `classify` and `when`: what is made of a message, before the interview decides anything."""

import json
import subprocess
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from assistant.clock import STOCKHOLM, local
from assistant.language import guess
from assistant.processes.problems import SetupProblem
from assistant.processes.rasa import Runtime
from assistant.processes.training import train_rasa, train_themes
from assistant.settings import ROOT, Settings
from assistant.storage.engine import Storage
from assistant.storage.migrating import upgrade
from assistant.themes.model import ThemeModel
from assistant.transcripts.misunderstood import read_misunderstood
from assistant.understanding.entities import find_entities
from assistant.understanding.when import parse

Request = dict[str, Any]
FACTS = frozenset({"municipality", "locality", "branch", "size", "company_name", "person_name", "email", "phone"})
"""The facts that the contract names, beside the times; the interview also knows organisation numbers."""


def understand(lines: Iterable[str]) -> Iterator[str]:
    """One JSON line {"intent", "confidence", "entities", "language"} for each line {"text", "language"?, "asking"?}."""
    requests = list(_read(lines))
    for request, intent in zip(requests, _intents(requests), strict=True):
        yield json.dumps({**intent, **facts_of(request)}, ensure_ascii=False)


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


def facts_of(request: Request) -> dict[str, Any]:
    """{"entities", "language"} of a message; of a fact told twice the first, and none that is denied."""
    text = request["text"]
    found = [one for one in find_entities(text, asking=request.get("asking")) if one.name in FACTS]
    entities: dict[str, Any] = {one.name: one.value for one in reversed(found) if not one.is_negated}
    when = parse(text, local(Settings().clock.now()))
    if when.kind != "none":
        entities["when"] = when.as_dict()
    return {"entities": entities, "language": request.get("language") or guess(text)}


def classify(lines: Iterable[str]) -> Iterator[str]:
    """One JSON line {"themes", "abstained", "quotes"} for each line {"text", "language"?}."""
    model = ThemeModel(train_themes(Settings().data.resolve())[0])
    for request in _read(lines):
        found = model.classify(request["text"])
        themes = [{"id": one.id, "score": one.score, "main": rank == 0} for rank, one in enumerate(found.themes)]
        quotes = list(dict.fromkeys(quote for one in found.themes for quote in one.quotes))
        yield json.dumps({"themes": themes, "abstained": found.abstained, "quotes": quotes}, ensure_ascii=False)


def read_times(lines: Iterable[str]) -> Iterator[str]:
    """One JSON line as `When.as_dict` tells for each line {"text", "now"}; `now` without offset is Swedish time."""
    for request in _read(lines):
        now = datetime.fromisoformat(request["now"]) if "now" in request else Settings().clock.now()
        there = now.replace(tzinfo=STOCKHOLM) if now.tzinfo is None else local(now)
        yield json.dumps(parse(request["text"], there).as_dict(), ensure_ascii=False)


def list_misunderstood() -> Iterator[str]:
    """One JSON line for each message that was not understood; see `read_misunderstood`."""
    settings = Settings()
    upgrade(settings.database)
    storage = Storage(settings.database)
    with storage.read() as session:
        yield from (json.dumps(one, ensure_ascii=False) for one in read_misunderstood(session))
    storage.close()


def _read(lines: Iterable[str]) -> Iterator[Request]:
    """The requests, in order. Raises SetupProblem for a line that is not a JSON object with a text."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _request(number, line)


def _request(number: int, line: str) -> Request:
    try:
        request = json.loads(line)
    except json.JSONDecodeError as error:
        raise SetupProblem(f"Line {number} is not JSON: {error.msg}", 'write {"text": "..."} on each line') from error
    if not isinstance(request, dict) or not isinstance(request.get("text"), str):
        raise SetupProblem(f"Line {number} has no text", 'write {"text": "..."} on each line')
    return request
