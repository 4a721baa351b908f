"""Plays a real help desk's history against a running portal and checks what the portal remembers."""
