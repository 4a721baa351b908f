"""The audit table: the only place that knows keys."""
