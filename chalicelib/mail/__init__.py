"""Sends mails, each only once."""
