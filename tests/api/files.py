"""Files that go to moto's bucket."""

import os
from urllib.parse import parse_qs, unquote, urlsplit

from tests.bucket import put_part
from tests.uploads import Link, Uploads, begin, links, parts_of

__all__ = ["begin", "links", "parts_of", "send", "upload"]


def _put(link: Link, content: bytes) -> None:
    """Sends the bytes of a part to where its presigned URL leads."""
    url = urlsplit(link["url"])
    key = unquote(url.path).removeprefix(f"/{os.environ['ATTACHMENTS_BUCKET']}").removeprefix("/")
    query = parse_qs(url.query)
    put_part(key, query["uploadId"][0], int(query["partNumber"][0]), content)


_UPLOADS = Uploads(_put)
send, upload = _UPLOADS.send, _UPLOADS.upload
