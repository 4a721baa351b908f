"""The contacts table: the only place that knows keys."""
