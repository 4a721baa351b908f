"""Signing in, and the people who may sign in: users of client companies and the vendor's staff."""
