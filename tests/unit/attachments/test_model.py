"""Who may open a file, and how long its parts are."""

import pytest

from chalicelib.attachments.model import (
    VENDOR,
    File,
    FileKey,
    Package,
    Place,
    State,
    may_open,
    owner_of_files,
    stored_key,
)
from chalicelib.attachments.parts_model import part_size_for
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


@pytest.mark.parametrize(("size", "lengths"), [(1, [1]), (16 * MIB, [16 * MIB]), (16 * MIB + 1, [16 * MIB, 1])])
def test_all_parts_are_equal_but_the_last(size: int, lengths: list[int]) -> None:
    file = File(
        FileKey(ALFA, "1"), sent_by(ANA), "a", size, "", part_size_for(size), "", State.UPLOADING, now(), now()
    )
    assert [file.length_of(number) for number in range(1, file.parts + 1)] == lengths
