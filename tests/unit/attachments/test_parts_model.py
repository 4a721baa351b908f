"""How large the parts of a file are, and what its checksum is."""

import hashlib

import pytest

from chalicelib.attachments.parts_model import MOST_PARTS, checksum_of, composite_of, part_size_for

MIB = 1024 * 1024


@pytest.mark.parametrize("size", [1, 16 * MIB, 50 * 10**9, 160 * 10**9, 5 * 10**12])
def test_every_size_fits_the_number_of_parts_that_s3_takes(size: int) -> None:
    part = part_size_for(size)
    assert part % MIB == 0
    assert -(-size // part) <= MOST_PARTS


def test_one_part_has_the_checksum_of_the_whole_file() -> None:
    digest = hashlib.sha256(b"bytes").digest()
    assert checksum_of([digest]) == digest.hex()


def test_more_parts_have_the_checksum_that_s3_calls_composite() -> None:
    digests = [hashlib.sha256(part).digest() for part in (b"one", b"two")]
    assert checksum_of(digests) == f"{hashlib.sha256(b''.join(digests)).hexdigest()}-2"


@pytest.mark.parametrize("parts", [[b"one"], [b"one", b"two"]])
def test_either_tells_what_s3_keeps_for_the_object(parts: list[bytes]) -> None:
    digests = [hashlib.sha256(part).digest() for part in parts]
    assert composite_of(checksum_of(digests)) == hashlib.sha256(b"".join(digests)).digest()
