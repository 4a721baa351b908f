"""Signing in, and the people who may: users of client companies and the vendor's staff."""
