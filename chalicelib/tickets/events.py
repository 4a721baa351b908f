"""The events that change tickets without a person: a schedule, and verdicts on files."""

from chalicelib.kernel.process.event_functions import Context, Event
from chalicelib.tickets import notices, scanning


def sweep_tickets(_event: Event, _context: Context) -> None:
    """Reminds clients whose answer is missing, and reports late responses to the desk."""
    notices.sweep()


def take_scan_verdict(event: Event, _context: Context) -> None:
    """Sets the state of the file that a GuardDuty event names; raises NoVerdict."""
    scanning.record_verdict(event)
