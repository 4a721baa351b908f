"""Newsletter issues: written, scheduled, sent to each subscriber once, and unsubscribed from."""
