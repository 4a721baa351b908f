"""How mails go out, each once."""
