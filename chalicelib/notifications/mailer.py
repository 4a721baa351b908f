"""The port to Amazon SES."""

import re
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formataddr, parseaddr

from chalicelib.kernel.aws import ses
from chalicelib.kernel.settings import setting

_POLICY = SMTP.clone(cte_type="7bit")  # SES takes bodies of seven bits only
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")


@dataclass(frozen=True, slots=True)
class Content:
    """What a mail says."""

    subject: str
    text: str
    html: str


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail to one address. Mails with the same ``thread`` (a ticket's number) are shown together."""

    to: str
    content: Content
    thread: str | None = None


def send(mail: Mail) -> str:
    """Hands ``mail`` to SES and answers the id that SES gave it; raises botocore's errors."""
    name, address = parseaddr(setting("MAIL_SENDER"))
    answer = ses().send_email(
        FromEmailAddress=formataddr((name, address)),
        Destination={"ToAddresses": [mail.to]},
        Content={"Raw": {"Data": composed(mail).as_bytes()}},
        ConfigurationSetName=setting("MAIL_CONFIGURATION_SET"),
    )
    return answer["MessageId"]


def composed(mail: Mail) -> EmailMessage:
    """``mail`` as a MIME message that asks other programs not to answer it.

    The receiver's name stays out of the headers, and the subject is made one harmless line, so nothing that people
    wrote can add a header or a receiver.

    Raises:
        ValueError: the address of the receiver is none.
    """
    name, address = parseaddr(setting("MAIL_SENDER"))
    message = EmailMessage(policy=_POLICY)
    message["From"] = Address(name, addr_spec=address)
    message["To"] = Address(addr_spec=mail.to)
    message["Subject"] = _UNSAFE.sub(" ", mail.content.subject).strip()
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    if mail.thread:
        message["In-Reply-To"] = message["References"] = f"<{mail.thread}@tickets.portal>"
    message.set_content(mail.content.text)
    message.add_alternative(mail.content.html, subtype="html")
    return message
