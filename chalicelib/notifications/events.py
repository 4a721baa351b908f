"""The events that lead to mails: the functions of the streams and of the queues."""

from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse

from chalicelib.kernel.process import relay
from chalicelib.kernel.process.event_functions import Context, Event


def relay_ticket_events(event: Event, _context: Context) -> None:
    """Puts what the tickets table's stream brings on the queue of ticket mails; raises NotQueued."""
    relay.forward(event, "TICKET_EVENTS_QUEUE")


def relay_access_events(event: Event, _context: Context) -> None:
    """Puts what the access table's stream brings on the queue of access mails; raises NotQueued."""
    relay.forward(event, "ACCESS_EVENTS_QUEUE")


def send_ticket_mails(event: Event, context: Context) -> PartialItemFailureResponse:
    """Sends the mails that a batch of ticket events calls for; returns the records that SQS must deliver again."""
    from chalicelib.notifications import ticket_mails  # noqa: PLC0415  relays load nothing of it

    return ticket_mails.handle(event, context)


def send_access_mails(event: Event, context: Context) -> PartialItemFailureResponse:
    """Sends the mails that a batch of access events calls for; returns the records that SQS must deliver again."""
    from chalicelib.notifications import access_mails  # noqa: PLC0415

    return access_mails.handle(event, context)
