"""Files as a client program sends them: announced, in parts, straight to the bucket."""

import hashlib
from typing import Any

import httpx

from tests.people import Somebody


def begin(who: Somebody, content: bytes, name: str = "dovezi.zip", **headers: str) -> dict[str, Any]:
    """Announces ``content``; answers how it is to be sent."""
    body = {"name": name, "size": len(content), "content_type": "application/zip"}
    answer = who.post("/uploads", body, **headers)
    assert answer.status_code == 201, answer.text
    begun: dict[str, Any] = answer.json()
    return begun


def parts_of(begun: dict[str, Any], content: bytes) -> dict[int, bytes]:
    """The parts of ``content`` by their numbers."""
    size = begun["part_size"]
    return {number: content[(number - 1) * size : number * size] for number in range(1, begun["parts"] + 1)}


def links(who: Somebody, begun: dict[str, Any], parts: dict[int, bytes]) -> list[dict[str, Any]]:
    """Where ``parts`` go."""
    wishes = [{"number": number, "sha256": hashlib.sha256(part).hexdigest()} for number, part in parts.items()]
    answer = who.post(f"/uploads/{begun['id']}/parts", wishes)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()
    return found


def put(link: dict[str, Any], content: bytes) -> httpx.Response:
    """Sends the bytes of a part to the bucket."""
    return httpx.put(link["url"], content=content, headers=link["headers"], timeout=60)


def send(who: Somebody, begun: dict[str, Any], parts: dict[int, bytes]) -> None:
    """Sends ``parts`` to the bucket."""
    for link in links(who, begun, parts):
        assert put(link, parts[link["number"]]).status_code == 200


def upload(who: Somebody, content: bytes = b"dovezi", name: str = "dovezi.zip") -> str:
    """A finished file; answers its id."""
    begun = begin(who, content, name)
    send(who, begun, parts_of(begun, content))
    answer = who.post(f"/uploads/{begun['id']}/complete")
    assert answer.status_code == 200, answer.text
    return str(begun["id"])


def download(who: Somebody, file_id: str) -> httpx.Response:
    """The content as the link gives it."""
    answer = who.get(f"/attachments/{file_id}")
    assert answer.status_code == 200, answer.text
    return httpx.get(answer.json()["url"], timeout=60)
