"""A row of the outbox as an e-mail: plain text, HTML and, for a session, the invitation."""

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import parseaddr

from assistant.calendar.invitation import one_line
from assistant.errors import KompassError
from assistant.settings import Settings
from assistant.storage.models import Mail

# Seven bits pass every server on the way; what is not ASCII is encoded.
POLICY = SMTP.clone(cte_type="7bit")
FILE_NAMES = {"REQUEST": "invitation.ics", "CANCEL": "cancellation.ics"}


class MessageNotWritten(KompassError):
    """The row can never become an e-mail, for instance because its address is none."""

    code = "message_not_written"


def compose(mail: Mail, settings: Settings) -> EmailMessage:
    """The e-mail for `mail`, the same however often it is composed.

    Raises MessageNotWritten when a header cannot hold its value.
    """
    message = EmailMessage(policy=POLICY)
    try:
        _add_headers(message, mail, settings)
    except (ValueError, IndexError) as error:
        raise MessageNotWritten(f"mail {mail.id}: {type(error).__name__}") from error
    message.set_content(mail.text, cte="quoted-printable")
    message.add_alternative(mail.html, subtype="html", cte="quoted-printable")
    if mail.calendar:
        _add_calendar(message, mail.calendar, mail.calendar_method or "REQUEST")
    # Added last: while parts are added, the library moves such a header into the first of them.
    message["Content-Language"] = mail.language
    return message


def _add_headers(message: EmailMessage, mail: Mail, settings: Settings) -> None:
    message["From"] = _address(*parseaddr(settings.mail_sender))
    message["To"] = _address("", mail.to_address)
    message["Reply-To"] = _address(settings.contact_name, settings.contact_email)
    message["Subject"] = one_line(mail.subject)
    message["Date"] = mail.created_at
    message["Message-ID"] = mail.message_id
    message["Auto-Submitted"] = "auto-generated"


def _address(name: str, address: str) -> Address:
    """The domain in ASCII, as servers write it; the part before it as it is."""
    local, _, domain = address.rpartition("@")
    if not local or not domain:
        raise ValueError("an address has two parts")
    return Address(one_line(name), username=local, domain=domain.encode("idna").decode("ascii"))


def _add_calendar(message: EmailMessage, calendar: bytes, method: str) -> None:
    """Once for mail programs that read invitations, once as a file for those that do not."""
    parameters = {"charset": "utf-8", "method": method}
    message.add_alternative(calendar, maintype="text", subtype="calendar", params=parameters)
    message.add_attachment(calendar, maintype="application", subtype="ics", filename=FILE_NAMES[method])
