"""The attachments table and the bucket: the only place that knows keys."""
