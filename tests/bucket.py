"""The bucket on moto, which takes no presigned PUT and lists no checksums of parts: both are made up for here."""

import base64
import hashlib
import os
from typing import Any

from chalicelib.kernel.process import aws

_checksums: dict[str, str] = {}  # of the parts that were sent, by their ETags


def put_part(key: str, upload: str, number: int, content: bytes) -> None:
    """Sends part ``number`` of the object ``key``; from then on S3 lists it with its checksum."""
    s3 = aws.s3()
    answer = s3.upload_part(
        Bucket=os.environ["ATTACHMENTS_BUCKET"], Key=key, UploadId=upload, PartNumber=number, Body=content
    )
    _checksums[answer["ETag"]] = base64.b64encode(hashlib.sha256(content).digest()).decode()
    s3.meta.events.register("after-call.s3.ListParts", _list_checksums, unique_id="checksums of parts")


def _list_checksums(parsed: dict[str, Any], **_: object) -> None:
    for part in parsed.get("Parts", []):
        if part["ETag"] in _checksums:
            part["ChecksumSHA256"] = _checksums[part["ETag"]]
