"""The newsletters and deliveries tables: the only place that knows keys."""
