"""The app: chat gateway, pages and JSON API, put together from settings."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import anyio.to_thread
from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles

from api import conversations, health, pages, problems
from api.limits import LimitBody
from api.rasa import RasaEngine
from assistant.dialogue.texts import load_texts
from assistant.settings import Settings
from assistant.storage.engine import Storage
from assistant.transcripts.gateway import DialogueEngine, Gateway

WIDGET = Path(__file__).parent / "widget"
THREADS = 100


def create_app(settings: Settings | None = None, *, engine: DialogueEngine | None = None) -> FastAPI:
    """The app for `settings`; `engine` replaces Rasa where a test drives the dialogue itself."""
    settings = settings or Settings()
    app = FastAPI(
        title="Behovskompassen",
        version="1",
        lifespan=_lifespan,
        openapi_url="/api/v1/openapi.json",
        docs_url=None,
        redoc_url=None,
    )
    app.state.settings = settings
    app.state.texts = load_texts()
    app.state.storage = Storage(settings.database)
    app.state.engine = engine or RasaEngine(_rasa_urls(settings), timeout=settings.rasa_timeout)
    app.state.gateway = Gateway(app.state.storage, app.state.engine, texts=app.state.texts, settings=settings)
    app.add_middleware(LimitBody)
    problems.install(app)
    for part in (conversations, health, pages):
        app.include_router(part.router)
    app.mount("/widget", StaticFiles(directory=WIDGET), name="widget")
    return app


def _rasa_urls(settings: Settings) -> list[str]:
    return [url.strip() for url in settings.rasa_urls.split(",") if url.strip()] or ["http://127.0.0.1:5005"]


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    anyio.to_thread.current_default_thread_limiter().total_tokens = THREADS
    yield
    app.state.storage.close()
