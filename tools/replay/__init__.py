"""Plays a real help desk's history in a running portal and checks what the portal has stored."""
