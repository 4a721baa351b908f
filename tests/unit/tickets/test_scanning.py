"""A verdict comes before or after the file is attached, or while it is; news of it may come again."""

import pytest

from chalicelib.attachments import service as attachments
from chalicelib.attachments.model import File, Place, State
from chalicelib.attachments.problems import FileChanged
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.tickets import scanning
from chalicelib.tickets import service as tickets
from tests.unit.attachments.scene import ANA, ON_ANAS_TICKET, a_file

FILE = a_file(ANA, State.CHECKING)
EVENT = {"detail": {"s3ObjectDetails": {"bucketName": "files", "objectKey": FILE.object_key}}}


class Scan:
    """Files and tickets as `scanning` sees them; keeps what was written."""

    def __init__(self, file: File | None, verdict: State | None) -> None:
        self.file = file
        self.verdict = verdict
        self.changes = 0  # how often the file still changes between reading and writing
        self.written: list[tuple[object, State]] = []

    def file_awaiting_verdict(self, object_key: str) -> File | None:
        assert object_key == FILE.object_key
        return self.file

    def verdict_of(self, _: File) -> State | None:
        return self.verdict

    def put_verdict(self, _: Transaction, file: File, state: State) -> None:
        if self.changes:
            self.changes -= 1
            raise FileChanged
        self.written.append((file.id, state))

    def put_file_state(self, _: Transaction, place: Place, state: State) -> None:
        self.written.append((place, state))


@pytest.fixture
def scan(cloud: None, monkeypatch: pytest.MonkeyPatch) -> Scan:  # noqa: ARG001
    """A file that waits for its verdict, which is good."""
    found = Scan(FILE, State.READY)
    for name in ("file_awaiting_verdict", "verdict_of", "put_verdict"):
        monkeypatch.setattr(attachments, name, getattr(found, name))
    monkeypatch.setattr(tickets, "put_file_state", found.put_file_state)
    return found


def test_a_file_that_is_not_attached_is_marked_alone(scan: Scan) -> None:
    scanning.record_verdict(EVENT)
    assert scan.written == [(FILE.id, State.READY)]


def test_an_attached_file_is_marked_in_its_message_too(scan: Scan) -> None:
    scan.file, scan.verdict = FILE._replace(place=ON_ANAS_TICKET), State.INFECTED
    scanning.record_verdict(EVENT)
    assert scan.written == [(FILE.id, State.INFECTED), (ON_ANAS_TICKET, State.INFECTED)]


def test_news_of_a_file_that_does_not_wait_changes_nothing(scan: Scan) -> None:
    scan.file = None
    scanning.record_verdict(EVENT)
    assert scan.written == []


def test_news_before_the_tag_must_come_again(scan: Scan) -> None:
    scan.verdict = None
    with pytest.raises(scanning.NoVerdict):
        scanning.record_verdict(EVENT)


def test_a_file_that_is_attached_at_this_moment_is_read_again(scan: Scan) -> None:
    scan.changes = 2
    scanning.record_verdict(EVENT)
    assert scan.written == [(FILE.id, State.READY)]
    scan.changes = 3
    with pytest.raises(FileChanged):
        scanning.record_verdict(EVENT)
