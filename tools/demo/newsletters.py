"""The newsletters of the procedure (chapter 6)."""

from typing import Any

NEWSLETTERS = {
    "000BR": "BUSINESS REPORT",
    "000CC": "NL CONTABILITATE COMERCIAL",
    "000CT": "NL CONTABILITATE TEHNIC",
    "000HC": "NL HR COMERCIAL",
    "000HT": "NL HR TEHNIC",
    "000LC": "NL LOGISTICA COMERCIAL",
    "000PC": "NL PRODUCTIE COMERCIAL",
    "000SC": "NL SALARIZARE COMERCIAL",
    "000ST": "NL SALARIZARE TEHNIC",
}


def newsletters() -> list[dict[str, Any]]:
    """Return the body of ``POST /newsletters`` for each newsletter."""
    return [{"code": code, "name": name} for code, name in NEWSLETTERS.items()]
