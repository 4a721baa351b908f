"""Newsletters: their issues, the schedule, sending, and unsubscribing."""
