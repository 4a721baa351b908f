"""The scheduled event that frees files."""

from chalicelib.attachments import sweeping


def free_files(_event: object, _context: object) -> None:
    """Frees files that were never finished, and files that were never sent with a message."""
    sweeping.sweep()
