"""Opening a file: for few, and never without an entry in the ledger."""

import pytest

from chalicelib.attachments import reading
from chalicelib.attachments.model import Place, State
from chalicelib.attachments.problems import StillChecked
from chalicelib.audit import service as audit
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.clock import now
from chalicelib.kernel.problems import NotFound
from tests.unit.attachments.scene import ADMIN, ANA, MARIA, MIHAI, RADU, attached, stored

pytestmark = pytest.mark.usefixtures("world")


def test_every_link_is_recorded_in_the_ledger_and_in_the_audit_trail() -> None:
    file = stored(ANA)
    attached(ANA, file)
    for reader in (ANA, MIHAI):
        found, link = reading.link(reader, file.id)
        assert isinstance(found.place, Place)
        assert f"X-Amz-Expires={reading.LINK_SECONDS}" in link
    first = reading.downloads(ANA, file.id, 1, None)
    rest = reading.downloads(ANA, file.id, 1, first.next)
    assert [(e.person, e.company, e.sha256) for e in first.items + rest.items] == [
        ("mihai", None, file.sha256),
        ("ana", "ALFA", file.sha256),
    ]
    assert rest.next is None
    trail = audit.entries(now().date(), 10, None).items
    assert {(e.action, e.subject, e.company) for e in trail} == {("attachment.downloaded", file.id, "ALFA")}


@pytest.mark.parametrize("reader", [RADU, MARIA], ids=lambda caller: caller.id)
def test_for_others_there_is_no_file_and_no_ledger(reader: Caller) -> None:
    file = stored(ANA)
    attached(ANA, file)
    for work in (lambda: reading.link(reader, file.id), lambda: reading.downloads(reader, file.id, 1, None)):
        with pytest.raises(NotFound):
            work()
    assert reading.downloads(ADMIN, file.id, 1, None).items == []


def test_nobody_opens_a_file_before_its_verdict() -> None:
    with pytest.raises(StillChecked):
        reading.link(ANA, stored(ANA, State.CHECKING).id)
