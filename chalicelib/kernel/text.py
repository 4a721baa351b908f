"""The form in which texts are searched and sorted."""

import unicodedata


def searchable(value: str) -> str:
    """``value`` in the form in which texts are searched and sorted: case-folded and without diacritics."""
    return "".join(c for c in unicodedata.normalize("NFKD", value.casefold()) if not unicodedata.combining(c))
