"""The people and access tables, and the user pool: the only place that knows keys."""
