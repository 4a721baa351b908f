"""What other packages may ask: send a mail, or send it once however often its event arrives."""

from chalicelib.mail.delivery import begin, send_once
from chalicelib.mail.mailer import send

__all__ = ["begin", "send", "send_once"]
