"""Update packages as administrators publish them."""

from typing import Any

from tests.people import Somebody


def a_package(**changes: Any) -> dict[str, Any]:
    """The body of an ordinary POST /updates, but for its upload."""
    return {
        "product": "WMS",
        "topic": "BUG",
        "title": "Coduri TVA noi",
        "version": "2026.1",
        "notes": "Se instalează **înainte** de închiderea lunii.",
    } | changes


def publish(admin: Somebody, upload: str, **changes: Any) -> dict[str, Any]:
    """A package that ``admin`` has just published, whose content is their finished ``upload``."""
    answer = admin.post("/updates", a_package(upload=upload, **changes))
    assert answer.status_code == 201, answer.text
    update: dict[str, Any] = answer.json()
    return update
