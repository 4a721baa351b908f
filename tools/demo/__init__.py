"""Fills a running portal with a small set of realistic data, through the calls that people make."""
