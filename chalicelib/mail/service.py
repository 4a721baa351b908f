"""What other packages may use: sending a mail, or sending it only once although its event arrives repeatedly."""

from chalicelib.mail.delivery import register_context, send_once
from chalicelib.mail.mailer import send

__all__ = ["register_context", "send", "send_once"]
