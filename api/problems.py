"""Errors as RFC 9457 problem documents, in the reader's language."""

import logging
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import SQLAlchemyError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse
from starlette.types import Scope

from assistant.errors import AssistantUnavailable, InvalidRequest, KompassError
from assistant.language import Language
from assistant.storage.models import Conversation

log = logging.getLogger(__name__)
BY_STATUS = {404: "not_found", 405: "method_not_allowed"}


def install(app: FastAPI) -> None:
    """Has every error of `app` answered as a problem document.

    The handlers are plain functions, so that looking up a language never holds up other requests.
    """
    app.add_exception_handler(KompassError, _kompass_error)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(SQLAlchemyError, _storage)
    app.add_exception_handler(Exception, _unexpected)


def _kompass_error(request: Request, error: Exception) -> JSONResponse:
    if not isinstance(error, KompassError):
        raise error
    if error.status >= 500:
        log.warning("%s: %s", error.code, error)
    return problem_response(error, request.scope)


def _invalid(request: Request, error: Exception) -> JSONResponse:
    fields = [".".join(str(part) for part in one["loc"][1:]) for one in getattr(error, "errors", list)()]
    return problem_response(InvalidRequest(fields=", ".join(sorted(set(filter(None, fields))))), request.scope)


def _http(_request: Request, error: Exception) -> JSONResponse:
    status = getattr(error, "status_code", 500)
    body = {"type": "about:blank", "title": str(getattr(error, "detail", "")), "status": status}
    return JSONResponse(
        body | {"code": BY_STATUS.get(status, "http_error")}, status, media_type="application/problem+json"
    )


def _storage(request: Request, error: Exception) -> JSONResponse:
    """A full disk or a database that is away: told as a moment's trouble, since nothing was written."""
    # What follows the first line are the statement and its values, which are an owner's words.
    log.error("storage_unavailable: %s", str(error).partition("\n")[0])
    return problem_response(AssistantUnavailable(retry_after=5), request.scope)


def _unexpected(request: Request, _error: Exception) -> JSONResponse:
    """A fault of ours; the server writes its traceback to the log."""
    return problem_response(KompassError(), request.scope)


def problem_response(error: KompassError, scope: Scope) -> JSONResponse:
    """`error` as application/problem+json, with Retry-After where it makes sense to try again."""
    language = _language(scope)
    said: str = scope["app"].state.texts.text(f"utter_error_{error.code}", language, **error.facts)
    body: dict[str, Any] = {
        "type": f"/problems/{error.code}",
        "title": error.code.replace("_", " "),
        "status": error.status,
        "detail": said,
        "code": error.code,
        "language": language,
        **error.facts,
    }
    wait = error.facts.get("retry_after")
    headers = {"Retry-After": str(wait)} if wait else None
    return JSONResponse(body, error.status, headers, media_type="application/problem+json")


def _language(scope: Scope) -> Language:
    """The conversation's language where there is one, else the browser's, else Swedish."""
    known = _language_of_conversation(scope)
    accepted = dict(scope["headers"]).get(b"accept-language", b"").decode("latin-1").casefold()
    return "en" if known == "en" or (known is None and accepted.startswith("en")) else "sv"


def _language_of_conversation(scope: Scope) -> str | None:
    conversation_id = scope.get("path_params", {}).get("conversation_id")
    try:
        with scope["app"].state.storage.read() as session:
            conversation = session.get(Conversation, conversation_id) if conversation_id else None
    except SQLAlchemyError:
        return None
    return conversation.language if conversation else None
