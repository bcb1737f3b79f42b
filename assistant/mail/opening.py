"""The transport that the settings name."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

from assistant.mail.smtp import SmtpTransport
from assistant.mail.transport import FolderTransport, MemoryTransport, Transport

PORTS = {"smtp": 587, "smtps": 465}


def open_transport(url: str) -> Transport:
    """`file:FOLDER`, `smtp://user:password@host:port`, `smtps://…` (port 465) or `memory:`; nothing is sent yet.

    Raises ValueError for any other address.
    """
    scheme, _, rest = url.partition(":")
    if scheme == "file" and rest:
        return FolderTransport(Path(rest.removeprefix("//")))
    if scheme == "memory":
        return MemoryTransport()
    if scheme in PORTS:
        return _smtp(url, scheme)
    raise ValueError(f"KOMPASS_MAIL_URL begins with file:, smtp: or smtps:, not {scheme!r}")


def _smtp(url: str, scheme: str) -> SmtpTransport:
    parts = urlsplit(url)
    if not parts.hostname:
        raise ValueError("KOMPASS_MAIL_URL names no mail server: smtp://user:password@host:port")
    return SmtpTransport(
        host=parts.hostname,
        port=parts.port or PORTS[scheme],
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        encrypted=scheme == "smtps",
    )
