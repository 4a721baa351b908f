"""Who did what and when: an append-only record of administration and of access."""
