"""Whether the product is alive, and whether it can take a turn."""

from typing import Any
from urllib.parse import urljoin

import httpx
from fastapi import APIRouter, Request, Response
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

router = APIRouter(prefix="/api/v1", tags=["operation"])


@router.get("/health", summary="Alive")
def health() -> dict[str, str]:
    return {"status": "ok"}


@router.get("/ready", summary="Ready to take a turn")
def ready(request: Request, response: Response) -> dict[str, Any]:
    """200 when every part answers; 503 with the missing parts otherwise."""
    state = request.app.state
    parts = {
        "database": _database_answers(state.storage),
        "rasa": state.engine.is_ready(),
        "actions": _actions_answer(state.settings.actions_url),
    }
    missing = [name for name, is_there in parts.items() if not is_there]
    response.status_code = 503 if missing else 200
    return {"status": "missing" if missing else "ready", "missing": missing}


def _database_answers(storage: Any) -> bool:
    try:
        with storage.read() as session:
            session.execute(text("SELECT 1"))
    except SQLAlchemyError:
        return False
    return True


def _actions_answer(url: str) -> bool:
    """Asks the actions server where its address is known; a test that drives the dialogue itself has none."""
    try:
        return not url or httpx.get(urljoin(url, "/health"), timeout=2).is_success
    except httpx.HTTPError:
        return False
