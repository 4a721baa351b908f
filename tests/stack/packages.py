"""Update packages as administrators publish them."""

from typing import Any

from tests.people import Somebody
from tests.stack.files import upload


def a_package(**changes: Any) -> dict[str, Any]:
    """The body of an ordinary POST /updates, but for its upload."""
    return {
        "product": "WMS",
        "topic": "BUG",
        "title": "Coduri TVA noi",
        "version": "2026.1",
        "notes": "Se instalează **înainte** de închiderea lunii.",
    } | changes


def published(admin: Somebody, content: bytes = b"pachet", name: str = "actualizare.zip", **changes: Any) -> Any:
    """A package that ``admin`` has just published."""
    answer = admin.post("/updates", a_package(upload=upload(admin, content, name), **changes))
    assert answer.status_code == 201, answer.text
    return answer.json()
