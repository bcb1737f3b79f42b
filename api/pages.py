"""The chat's own page, and a page that shows it on a cluster's website."""

from pathlib import Path

from fastapi import APIRouter
from fastapi.responses import FileResponse

router = APIRouter(include_in_schema=False)
PAGES = Path(__file__).parent / "widget"
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'self'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
}


@router.get("/")
def chat() -> FileResponse:
    return FileResponse(PAGES / "index.html", headers=HEADERS)


@router.get("/demo")
def demo() -> FileResponse:
    return FileResponse(PAGES / "demo.html", headers=HEADERS)
