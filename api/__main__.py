"""Runs the api on `KOMPASS_HOST` and `KOMPASS_PORT`."""

import uvicorn

from api.app import create_app
from assistant.settings import Settings


def main() -> None:
    settings = Settings()
    uvicorn.run(create_app(settings), host=settings.host, port=settings.port, access_log=False, server_header=False)


if __name__ == "__main__":
    main()
