"""Runs the api on `KOMPASS_HOST` and `KOMPASS_PORT`."""

import logging

import uvicorn

from api.app import create_app
from assistant.settings import Settings


def main() -> None:
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s %(message)s")
    logging.getLogger("httpx").setLevel(logging.WARNING)
    settings = Settings()
    uvicorn.run(create_app(settings), host=settings.host, port=settings.port, access_log=False, server_header=False)


if __name__ == "__main__":
    main()
