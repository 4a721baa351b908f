"""What the malware scan says becomes the state of a file, once."""

import pytest

from chalicelib.attachments import service as attachments
from chalicelib.attachments.model import State
from chalicelib.attachments.problems import FileChanged
from chalicelib.kernel.dynamodb.transactions import Transaction
from chalicelib.kernel.process.aws import s3
from tests.unit.attachments.scene import ANA, MIHAI, World, a_file, attached, read, stored


@pytest.mark.usefixtures("world")
def test_a_file_that_waits_is_found_by_its_name_in_the_bucket() -> None:
    for caller in (ANA, MIHAI):
        file = stored(caller, State.CHECKING)
        assert attachments.file_awaiting_verdict(file.object_key) == file
    assert attachments.file_awaiting_verdict(stored(ANA, State.READY).object_key) is None
    assert attachments.file_awaiting_verdict(a_file(ANA).object_key) is None


@pytest.mark.parametrize(
    ("tag", "state"),
    [
        ("NO_THREATS_FOUND", State.READY),
        ("THREATS_FOUND", State.INFECTED),
        ("UNSUPPORTED", State.UNCHECKED),
        ("FAILED", State.UNCHECKED),
        ("anything new", State.UNCHECKED),
    ],
)
def test_only_a_clear_verdict_is_good(world: World, tag: str, state: State) -> None:
    file = stored(ANA, State.CHECKING)
    s3().put_object(Bucket=world.bucket, Key=file.object_key, Body=b"text")
    assert attachments.verdict_of(file) is None
    tags = [{"Key": "GuardDutyMalwareScanStatus", "Value": tag}]
    s3().put_object_tagging(Bucket=world.bucket, Key=file.object_key, Tagging={"TagSet": tags})  # type: ignore[typeddict-item]
    assert attachments.verdict_of(file) is state


@pytest.mark.usefixtures("world")
def test_a_verdict_is_written_once() -> None:
    file = stored(ANA, State.CHECKING)
    transaction = Transaction()
    attachments.put_verdict(transaction, file, State.INFECTED)
    transaction.commit()
    assert read(file).state is State.INFECTED
    again = Transaction()
    attachments.put_verdict(again, file, State.READY)
    with pytest.raises(FileChanged):
        again.commit()


@pytest.mark.usefixtures("world")
def test_a_verdict_on_a_file_that_was_attached_meanwhile_is_refused() -> None:
    file = stored(ANA, State.CHECKING)
    attached(ANA, file)
    transaction = Transaction()
    attachments.put_verdict(transaction, file, State.READY)
    with pytest.raises(FileChanged):
        transaction.commit()
    retried = Transaction()
    attachments.put_verdict(retried, read(file), State.READY)
    retried.commit()
    assert read(file).state is State.READY
