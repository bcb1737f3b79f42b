"""Mail through an SMTP server."""

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage

from assistant.mail.transport import MessageRefused, SendingFailed

SECONDS = 20
LOOPBACK = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True)
class SmtpTransport:
    """One connection for each message; encrypted from the start, or as soon as the server offers it."""

    host: str
    port: int
    user: str = ""
    password: str = field(default="", repr=False)
    encrypted: bool = False

    def send(self, message: EmailMessage) -> None:
        with self._connected() as server:
            try:
                server.send_message(message)
            except smtplib.SMTPNotSupportedError as error:
                raise MessageRefused("the server takes no such address") from error
            except (smtplib.SMTPException, OSError) as error:
                raise failure_of(error) from error

    @contextmanager
    def _connected(self) -> Iterator[smtplib.SMTP]:
        """A server ready to take a message; whatever fails before that may work another time."""
        try:
            server = self._open()
        except (smtplib.SMTPException, OSError) as error:
            raise SendingFailed(f"connecting: {_short(error)}") from error
        try:
            yield server
        finally:
            _leave(server)

    def _open(self) -> smtplib.SMTP:
        context = ssl.create_default_context()
        if self.encrypted:
            server: smtplib.SMTP = smtplib.SMTP_SSL(self.host, self.port, timeout=SECONDS, context=context)
        else:
            server = smtplib.SMTP(self.host, self.port, timeout=SECONDS)
        try:
            self._prepare(server, context)
        except BaseException:
            server.close()
            raise
        return server

    def _prepare(self, server: smtplib.SMTP, context: ssl.SSLContext) -> None:
        server.ehlo_or_helo_if_needed()
        is_encrypted = self.encrypted
        if not is_encrypted and server.has_extn("starttls"):
            server.starttls(context=context)
            is_encrypted = True
        if self.user and not is_encrypted and self.host not in LOOPBACK:
            raise SendingFailed("the server offers no encryption, and the password is not sent without")
        if self.user:
            server.login(self.user, self.password)


def failure_of(error: Exception) -> SendingFailed:
    """MessageRefused when every answer of the server was a 5xx, else SendingFailed; no address is repeated."""
    codes = []
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        codes = [code for code, _ in error.recipients.values()]
    elif isinstance(error, smtplib.SMTPResponseException):
        codes = [error.smtp_code]
    kind = MessageRefused if codes and min(codes) >= 500 else SendingFailed
    return kind(f"sending: {_short(error)}" + "".join(f" {code}" for code in codes))


def _leave(server: smtplib.SMTP) -> None:
    """What goes wrong after the message was taken must not make it be sent again."""
    try:
        server.quit()
    except (smtplib.SMTPException, OSError):
        server.close()


def _short(error: Exception) -> str:
    reason = getattr(error, "strerror", None)
    return f"{type(error).__name__} {reason}" if reason else type(error).__name__
