"""The events that change tickets without a person: the clock, and verdicts on files."""

from collections.abc import Mapping
from typing import Any

from chalicelib.tickets import notices, scanning


def sweep_tickets(_event: object, _context: object) -> None:
    """Reminds clients who are waited for, and tells the desk of late responses."""
    notices.sweep()


def take_scan_verdict(event: Mapping[str, Any], _context: object) -> None:
    """Sets the state of the file that a GuardDuty event names; raises NoVerdict."""
    scanning.take_verdict(event)
