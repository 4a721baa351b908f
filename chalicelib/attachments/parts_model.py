"""The parts in which a file is sent: their size, and the checksum of the file that they make. Pure."""

import hashlib
from collections.abc import Iterable
from typing import NamedTuple

MOST_PARTS = 10_000  # S3, Multipart upload limits
_MIB = 1024 * 1024
_SMALLEST_PART = 16 * _MIB


class Part(NamedTuple):
    """A part of a file that S3 has; ``size`` in bytes."""

    number: int
    size: int
    etag: str
    sha256: bytes


def part_size_for(size: int) -> int:
    """The bytes of a part, in whole MiB, for a file of ``size`` bytes: S3 permits no more than `MOST_PARTS` parts."""
    needed = -(-size // MOST_PARTS)
    return max(_SMALLEST_PART, -(-needed // _MIB) * _MIB)


def checksum_of(parts: Iterable[bytes]) -> str:
    """The `File.sha256` of a file whose parts have these digests (Amazon S3 User Guide, composite checksums)."""
    digests = list(parts)
    if len(digests) == 1:
        return digests[0].hex()
    return f"{hashlib.sha256(b''.join(digests)).hexdigest()}-{len(digests)}"


def composite_of(sha256: str) -> bytes:
    """The SHA-256 that S3 reports for an object with this `File.sha256`: always that of the parts' digests."""
    digest, _, parts = sha256.partition("-")
    return bytes.fromhex(digest) if parts else hashlib.sha256(bytes.fromhex(digest)).digest()
