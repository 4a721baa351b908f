"""Sends each mail only once, although its event may arrive several times.

The record of a mail is written before it is sent and completed afterwards. If a function dies in between, nobody
knows whether the mail was sent; then it is sent again, so that it is not lost.
"""

from collections.abc import Callable
from datetime import timedelta

from aws_lambda_powertools.utilities.idempotency import (
    IdempotencyConfig,
    idempotent_function,
)

from chalicelib.kernel.process.event_functions import Context
from chalicelib.kernel.process.telemetry import count, logger
from chalicelib.mail import mailer
from chalicelib.mail.model import Mail
from chalicelib.mail.store.sent import sent_mails

_REMEMBERED = timedelta(days=30)  # longer than dead letters are kept

_config = IdempotencyConfig(expires_after_seconds=int(_REMEMBERED.total_seconds()), hash_function="sha256")


def register_context(context: Context) -> None:
    """Tells Powertools how much time the function has left, so that mails of a dead function are soon sent again."""
    _config.register_lambda_context(context)


def send_once(key: str, kind: str, write: Callable[[], Mail]) -> None:
    """Sends the mail that ``write`` composes, unless the one known as ``key`` was sent before.

    ``kind`` names what the mail is about, for the log and the metrics. ``write`` is called only if the mail must be
    sent. ``key`` contains ids only, because it is logged.

    Raises:
        All that ``write`` and SES raise; then the mail is sent by a later call. Powertools'
        IdempotencyAlreadyInProgressError while another function sends the same mail.
    """

    def send(*, mail: str) -> None:
        message_id = mailer.send(write())
        count(f"MailSent{kind.title().replace('_', '')}")
        logger.info("mail sent", mail=mail, template=kind, ses_message=message_id)

    once = idempotent_function(
        send, data_keyword_argument="mail", persistence_store=sent_mails(), config=_config, key_prefix="mail"
    )
    once(mail=key)
