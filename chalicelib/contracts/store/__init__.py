"""The contracts table: the only place that knows keys."""
