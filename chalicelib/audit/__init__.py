"""Who did what, when: an append-only record of administration and of access."""
