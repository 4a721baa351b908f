"""Update packages as administrators publish them."""

import hashlib
from typing import Any

import httpx

from tests.stack.people import Somebody


def an_upload(who: Somebody, content: bytes = b"pachet", name: str = "actualizare.zip") -> str:
    """A finished upload of ``who``; answers its id."""
    begun = who.post("/uploads", {"name": name, "size": len(content), "content_type": "application/zip"}).json()
    pieces = [content[at : at + begun["part_size"]] for at in range(0, len(content), begun["part_size"])]
    wishes = [{"number": n, "sha256": hashlib.sha256(p).hexdigest()} for n, p in enumerate(pieces, start=1)]
    for link, piece in zip(who.post(f"/uploads/{begun['id']}/parts", wishes).json(), pieces, strict=True):
        assert httpx.put(link["url"], content=piece, headers=link["headers"]).status_code == 200
    assert who.post(f"/uploads/{begun['id']}/complete").status_code == 200
    found: str = begun["id"]
    return found


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
    answer = admin.post("/updates", a_package(upload=an_upload(admin, content, name), **changes))
    assert answer.status_code == 201, answer.text
    return answer.json()
