"""Files that go to the deployed stack's bucket by presigned URLs."""

import httpx

from tests.people import Somebody
from tests.uploads import Link, Uploads, begin, links, parts_of

__all__ = ["begin", "download", "links", "parts_of", "put", "send", "upload"]


def put(link: Link, content: bytes) -> httpx.Response:
    """Sends the bytes of a part to the bucket."""
    return httpx.put(link["url"], content=content, headers=link["headers"], timeout=60)


def download(who: Somebody, file_id: str) -> httpx.Response:
    """The content as the link gives it."""
    answer = who.get(f"/attachments/{file_id}")
    assert answer.status_code == 200, answer.text
    return httpx.get(answer.json()["url"], timeout=60)


def _put_or_fail(link: Link, content: bytes) -> None:
    assert put(link, content).status_code == 200


_UPLOADS = Uploads(_put_or_fail)
send, upload = _UPLOADS.send, _UPLOADS.upload
