"""The life of a ticket: opening, the dialogue, taking, asking, testing, closing, and finding it again."""
