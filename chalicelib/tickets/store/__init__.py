"""The tickets table: the only place that knows keys."""
