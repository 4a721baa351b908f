"""The newsletters table: the only place that knows keys."""
