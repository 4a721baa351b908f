"""Files as a client program sends them: announced, in parts, straight to the bucket."""

import hashlib
from collections.abc import Callable
from typing import Any

from tests.people import Somebody

Link = dict[str, Any]


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


def links(who: Somebody, begun: dict[str, Any], parts: dict[int, bytes]) -> list[Link]:
    """Where ``parts`` go."""
    asked = [{"number": number, "sha256": hashlib.sha256(part).hexdigest()} for number, part in parts.items()]
    answer = who.post(f"/uploads/{begun['id']}/parts", asked)
    assert answer.status_code == 200, answer.text
    found: list[Link] = answer.json()
    return found


class Uploads:
    """Sends whole files; ``put`` brings the bytes of one part to the bucket, and raises where it is refused."""

    def __init__(self, put: Callable[[Link, bytes], None]) -> None:
        self._put = put

    def send(self, who: Somebody, begun: dict[str, Any], parts: dict[int, bytes]) -> None:
        """Sends ``parts`` to the bucket."""
        for link in links(who, begun, parts):
            self._put(link, parts[link["number"]])

    def upload(self, who: Somebody, content: bytes = b"dovezi", name: str = "dovezi.zip") -> str:
        """A finished file; answers its id."""
        begun = begin(who, content, name)
        self.send(who, begun, parts_of(begun, content))
        answer = who.post(f"/uploads/{begun['id']}/complete")
        assert answer.status_code == 200, answer.text
        return str(begun["id"])
