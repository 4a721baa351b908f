"""The events that send newsletters: the clock, the stream, the queues, and what SES reports."""

from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse

from chalicelib.kernel.process import relay
from chalicelib.kernel.process.event_functions import Context, Event


def find_due_issues(_event: Event, _context: Context) -> None:
    """Puts the issues that are due on the queue of those to be planned; raises NotQueued."""
    from chalicelib.issues import due  # noqa: PLC0415  each function loads what it alone needs

    due.queue_due_issues()


def plan_issues(event: Event, context: Context) -> PartialItemFailureResponse:
    """Plans a page of each issue in a batch; returns the records that SQS must deliver again."""
    from chalicelib.issues import planning  # noqa: PLC0415

    return planning.handle(event, context)


def relay_copies(event: Event, _context: Context) -> None:
    """Puts new copies on the queue of those to be sent; raises NotQueued."""
    relay.forward(event, "NEWSLETTER_COPIES_QUEUE")


def send_copies(event: Event, context: Context) -> PartialItemFailureResponse:
    """Sends the copies of a batch; returns the records that SQS must deliver again."""
    from chalicelib.issues import sending  # noqa: PLC0415

    return sending.handle(event, context)


def learn_mail_events(event: Event, context: Context) -> PartialItemFailureResponse:
    """Records what SES reports of mails in a batch; returns the records that SQS must deliver again."""
    from chalicelib.issues import ses_events  # noqa: PLC0415

    return ses_events.handle(event, context)
