"""Fills a running portal with a small, believable world, through the calls that people make."""
