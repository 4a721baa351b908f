"""The newsletters of the procedure (chapter 6), and an issue that waits for its time."""

from datetime import UTC, datetime, timedelta
from typing import Any

from tools.portal_client import PortalClient

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


WAITING = ("000SC", "Noutăți în salarizare")
_TEXT = """# Ce se schimbă de la 1 ianuarie

Bună ziua,

**Salariul minim** și *deducerea personală* se modifică. Pe scurt:

- actualizați WizSalary înainte de primul stat de plată al anului;
- verificați grilele de salarizare;
- la întrebări, deschideți un tichet pe produsul WizSalary Salarizare.

Textul legii: [Monitorul Oficial](https://monitoruloficial.ro/).
"""


def schedule_issue(admin: PortalClient, now: datetime | None = None) -> None:
    """Schedule an issue for two weeks from now, unless it was written before. Raises Refused."""
    code, subject = WAITING
    if any(issue["subject"] == subject for issue in admin.items("/newsletters/{code}/issues", code)):
        return
    morning = (now or datetime.now(UTC)).replace(hour=7, minute=0, second=0, microsecond=0) + timedelta(days=14)
    body = {"subject": subject, "body": _TEXT, "send_at": morning.isoformat().replace("+00:00", "Z")}
    admin.post("/newsletters/{code}/issues", code, body=body)
