"""Sends mails by Amazon SES.

The message is built with the older classes of `email`: `EmailMessage` of Python 3.11 loses blanks between the encoded
words of a long subject.
"""

import re
from email.errors import HeaderParseError
from email.header import Header
from email.headerregistry import Address
from email.message import Message
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.policy import compat32
from email.utils import formataddr, parseaddr

from chalicelib.kernel.process.aws import ses
from chalicelib.kernel.process.settings import setting
from chalicelib.mail.model import Mail

_SMTP_POLICY = compat32.clone(linesep="\r\n")
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")


def send(mail: Mail) -> str:
    """Sends ``mail`` by SES and returns its id at SES; raises as `mime_message`, and botocore's errors."""
    answer = ses().send_email(
        FromEmailAddress=_sender(),
        Destination={"ToAddresses": [mail.to]},
        Content={"Raw": {"Data": mime_message(mail).as_bytes(policy=_SMTP_POLICY)}},
        ConfigurationSetName=setting("MAIL_CONFIGURATION_SET"),
        EmailTags=[{"Name": name, "Value": value} for name, value in mail.tags.items()],
    )
    return answer["MessageId"]


def mime_message(mail: Mail) -> Message:
    """``mail`` as a MIME message that asks other programs not to answer it.

    The headers do not contain the receiver's name, and the subject loses its line breaks and control characters, so
    no text that people wrote can add a header or a receiver.

    Raises:
        ValueError: the address of the receiver is not valid.
    """
    message = MIMEMultipart("alternative")
    message["From"] = _sender()
    message["To"] = _receiver(mail.to)
    message["Subject"] = _encoded(mail.content.subject)
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    if mail.thread:
        message["In-Reply-To"] = message["References"] = f"<{mail.thread}@tickets.portal>"
    if mail.unsubscribe:
        message["List-Unsubscribe"] = f"<{mail.unsubscribe}>"
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message.attach(MIMEText(mail.content.text, "plain", "utf-8"))
    message.attach(MIMEText(mail.content.html, "html", "utf-8"))
    return message


def _receiver(address: str) -> str:
    try:
        return Address(addr_spec=address).addr_spec
    except (HeaderParseError, IndexError):  # IndexError for a text that ends too early, such as ""
        raise ValueError("no address") from None


def _encoded(subject: str) -> str:
    return Header(_UNSAFE.sub(" ", subject).strip(), header_name="Subject").encode()


def _sender() -> str:
    return formataddr(parseaddr(setting("MAIL_SENDER")))
