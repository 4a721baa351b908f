"""Texts as they are searched and sorted."""

import unicodedata


def searchable(value: str) -> str:
    """``value`` as it is searched and sorted: without case, and without the marks on letters."""
    return "".join(c for c in unicodedata.normalize("NFKD", value.casefold()) if not unicodedata.combining(c))
