"""The updates table: the only place that knows keys."""
