"""Tickets: opening, the dialogue, taking, asking, testing, closing, and the lists that show them."""
