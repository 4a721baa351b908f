"""Turns events into e-mails."""
