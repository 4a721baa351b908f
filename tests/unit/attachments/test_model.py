"""Who may open a file, in how many parts it comes, and what its checksum is."""

import hashlib

import pytest

from chalicelib.attachments.model import (
    MOST_PARTS,
    VENDOR,
    File,
    FileKey,
    Package,
    Place,
    State,
    checksum_of,
    composite_of,
    may_open,
    owner_of_files,
    part_size_for,
    stored_key,
)
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import now
from tests.unit.attachments.scene import (
    ADMIN,
    ALFA,
    ANA,
    BETA,
    ELENA,
    EVERYBODY,
    MIHAI,
    ON_ANAS_TICKET,
    RADU,
    sent_by,
)

MIB = 1024 * 1024


IN_A_NOTE = ON_ANAS_TICKET._replace(internal=True)

MAY_OPEN = [
    (ANA, ON_ANAS_TICKET, {ANA, MIHAI, ELENA, ADMIN}),
    (RADU, ON_ANAS_TICKET, {RADU, MIHAI, ELENA, ADMIN}),
    (MIHAI, ON_ANAS_TICKET, {ANA, MIHAI, ELENA, ADMIN}),
    (MIHAI, IN_A_NOTE, {MIHAI, ELENA, ADMIN}),
    (ANA, None, {ANA}),
    (MIHAI, None, {MIHAI}),
    (ADMIN, Package("WMS"), set()),
]


@pytest.mark.parametrize(("sender", "place", "readers"), MAY_OPEN)
@pytest.mark.parametrize("reader", EVERYBODY, ids=lambda caller: caller.id)
def test_content_is_for_its_sender_for_consultants_and_theirs_for_the_opener(
    sender: Caller, place: Place | Package | None, readers: set[Caller], reader: Caller
) -> None:
    assert may_open(reader, sent_by(sender), place) is (reader in readers)


def test_a_file_s_id_begins_with_its_owner() -> None:
    assert owner_of_files(ANA) == ALFA
    assert owner_of_files(MIHAI) == VENDOR
    assert stored_key("ALFA-0a") == FileKey(ALFA, "0a")
    assert FileKey(VENDOR, "0a").id == "staff-0a"


def test_somebody_who_moved_to_another_company_has_left_their_files_behind() -> None:
    assert not may_open(ANA._replace(company=BETA), sent_by(ANA), ON_ANAS_TICKET)
    assert not may_open(ANA._replace(company=BETA), sent_by(MIHAI), ON_ANAS_TICKET)


@pytest.mark.parametrize("size", [1, 16 * MIB, 50 * 10**9, 160 * 10**9, 5 * 10**12])
def test_every_size_fits_the_number_of_parts_that_s3_takes(size: int) -> None:
    part = part_size_for(size)
    assert isinstance(part, int)
    assert part % MIB == 0
    assert -(-size // part) <= MOST_PARTS


@pytest.mark.parametrize(("size", "lengths"), [(1, [1]), (16 * MIB, [16 * MIB]), (16 * MIB + 1, [16 * MIB, 1])])
def test_all_parts_are_equal_but_the_last(size: int, lengths: list[int]) -> None:
    file = File(
        FileKey(ALFA, "1"), sent_by(ANA), "a", size, "", part_size_for(size), "", State.UPLOADING, now(), now()
    )
    assert [file.length_of(number) for number in range(1, file.parts + 1)] == lengths


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
