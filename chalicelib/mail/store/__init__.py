"""The mails table: which mails were sent."""
