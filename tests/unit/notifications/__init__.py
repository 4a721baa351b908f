"""The rules of the mails."""
