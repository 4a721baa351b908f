"""The events that send newsletters: the clock, the stream, the queues, and what SES tells."""

from typing import Any

from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse

from chalicelib.kernel.process import relay


def find_due_issues(_event: object, _context: object) -> None:
    """Hands the issues that are due to planning; raises NotHandedOut."""
    from chalicelib.issues import due  # noqa: PLC0415  each function loads what it alone needs

    due.hand_out()


def plan_issues(event: dict[str, Any], context: Any) -> PartialItemFailureResponse:
    """Plans a page of each issue in a batch; answers the records to be tried again."""
    from chalicelib.issues import planning  # noqa: PLC0415

    return planning.handle(event, context)


def relay_copies(event: dict[str, Any], _context: object) -> None:
    """Puts new copies on the queue of those to be sent; raises NotForwarded."""
    relay.forward(event, "NEWSLETTER_COPIES_QUEUE")


def send_copies(event: dict[str, Any], context: Any) -> PartialItemFailureResponse:
    """Sends the copies of a batch; answers the records to be tried again."""
    from chalicelib.issues import sending  # noqa: PLC0415

    return sending.handle(event, context)


def learn_mail_events(event: dict[str, Any], context: Any) -> PartialItemFailureResponse:
    """Records what SES tells of mails in a batch; answers the records to be tried again."""
    from chalicelib.issues import ses_events  # noqa: PLC0415

    return ses_events.handle(event, context)
