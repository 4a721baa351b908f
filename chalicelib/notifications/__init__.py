"""From events to e-mails."""
