"""The bucket: people send content by presigned PUTs and get it by presigned GETs, never through a function.

The functions may not delete objects: they tag those that are no longer needed, and the bucket's lifecycle frees them.
"""

import base64
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import quote

from botocore.exceptions import ClientError

from chalicelib.attachments.model import File
from chalicelib.attachments.parts_model import Part, composite_of
from chalicelib.kernel.process.aws import s3
from chalicelib.kernel.process.settings import setting

if TYPE_CHECKING:
    from mypy_boto3_s3.type_defs import CompletedPartTypeDef

_PART_SECONDS = 15 * 60
_EXPIRED = {"TagSet": [{"Key": "expired", "Value": "yes"}]}  # infra/attachments.json frees what is tagged so
_VERDICT = "GuardDutyMalwareScanStatus"


class NoSuchUpload(Exception):
    """S3 has no such multipart upload: it was completed, or aborted."""


def begin(file: File) -> str:
    """Begins the multipart upload of ``file``; returns its id at S3."""
    answer = s3().create_multipart_upload(
        Bucket=_bucket(), Key=file.object_key, ContentType="application/octet-stream", ChecksumAlgorithm="SHA256"
    )
    return answer["UploadId"]


def part_link(file: File, number: int, sha256: str) -> str:
    """A presigned PUT for exactly the bytes of part ``number`` whose digest is ``sha256`` (base64)."""
    parameters = {
        "Bucket": _bucket(),
        "Key": file.object_key,
        "UploadId": file.multipart,
        "PartNumber": number,
        "ContentLength": file.length_of(number),
        "ChecksumSHA256": sha256,
    }
    return s3().generate_presigned_url("upload_part", Params=parameters, ExpiresIn=_PART_SECONDS)


def parts(file: File) -> Iterator[Part]:
    """The parts of ``file`` that S3 has, in order; raises NoSuchUpload."""
    pages = s3().get_paginator("list_parts").paginate(Bucket=_bucket(), Key=file.object_key, UploadId=file.multipart)
    try:
        for page in pages:
            for part in page.get("Parts", []):
                digest = base64.b64decode(part.get("ChecksumSHA256", ""))
                yield Part(part["PartNumber"], part["Size"], part["ETag"], digest)
    except ClientError as error:
        raise _as_no_such_upload(error) from error


def complete(file: File, arrived: list[Part]) -> None:
    """Makes one object of the parts; S3 compares every checksum. Raises NoSuchUpload."""
    listed: list[CompletedPartTypeDef] = [
        {
            "PartNumber": part.number,
            "ETag": part.etag,
            "ChecksumSHA256": base64.b64encode(part.sha256).decode(),
        }
        for part in arrived
    ]
    try:
        s3().complete_multipart_upload(
            Bucket=_bucket(), Key=file.object_key, UploadId=file.multipart, MultipartUpload={"Parts": listed}
        )
    except ClientError as error:
        raise _as_no_such_upload(error) from error


def abort(file: File) -> None:
    """Frees the parts that S3 has of ``file``, if there are any."""
    try:
        s3().abort_multipart_upload(Bucket=_bucket(), Key=file.object_key, UploadId=file.multipart)
    except ClientError as error:
        if error.response["Error"]["Code"] != "NoSuchUpload":
            raise


def is_finished(file: File) -> bool:
    """Whether S3 holds the finished object with the checksum that ``file`` has."""
    try:
        found = s3().head_object(Bucket=_bucket(), Key=file.object_key, ChecksumMode="ENABLED")
    except ClientError as error:
        if error.response["ResponseMetadata"]["HTTPStatusCode"] == 404:
            return False
        raise
    composite = base64.b64decode(found.get("ChecksumSHA256", "").partition("-")[0])
    return found["ContentLength"] == file.size and composite == composite_of(file.sha256)


def link(file: File, seconds: int) -> str:
    """A presigned GET that works for ``seconds``: a browser saves the content, and never shows it as a page."""
    parameters = {
        "Bucket": _bucket(),
        "Key": file.object_key,
        "ResponseContentDisposition": disposition(file.name),
        "ResponseContentType": "application/octet-stream",
        "ResponseCacheControl": "private, no-store",
    }
    return s3().generate_presigned_url("get_object", Params=parameters, ExpiresIn=seconds)


def disposition(name: str) -> str:
    """The Content-Disposition of a download called ``name`` (RFC 6266, with RFC 8187 for what is not ASCII)."""
    plain = name.encode("ascii", "replace").decode().translate(str.maketrans('"\\%?', "____"))
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def mark_expired(file: File) -> None:
    """Tags the finished object, if there is one, so that the bucket's lifecycle frees it."""
    try:
        s3().put_object_tagging(Bucket=_bucket(), Key=file.object_key, Tagging=_EXPIRED)  # type: ignore[arg-type]
    except ClientError as error:
        if error.response["Error"]["Code"] != "NoSuchKey":
            raise


def verdict(file: File) -> str | None:
    """The verdict that the malware scan wrote on the object, or None while there is none
    (https://docs.aws.amazon.com/guardduty/latest/ug/monitoring-malware-protection-s3-scans-gdu.html).
    """
    tags = s3().get_object_tagging(Bucket=_bucket(), Key=file.object_key)["TagSet"]
    return next((tag["Value"] for tag in tags if tag["Key"] == _VERDICT), None)


def _bucket() -> str:
    return setting("ATTACHMENTS_BUCKET")


def _as_no_such_upload(error: ClientError) -> Exception:
    return NoSuchUpload() if error.response["Error"]["Code"] == "NoSuchUpload" else error
