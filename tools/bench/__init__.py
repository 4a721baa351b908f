"""Measures the running portal against a call that touches nothing: the machine's own speed drops out."""
