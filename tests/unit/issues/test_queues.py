"""What is put on the queue of issues."""

import json
from types import SimpleNamespace
from typing import Any

import pytest

from chalicelib.issues import due
from chalicelib.issues.model import IssueKey
from chalicelib.issues.queues import put_issues
from chalicelib.kernel.process import messages
from chalicelib.kernel.process.messages import NotQueued

QUEUE = "https://sqs.example/issues"


class Queue:
    """Takes messages; refuses those to issues of ``refused``, each with its reason."""

    def __init__(self) -> None:
        self.calls: list[list[tuple[str, dict[str, str]]]] = []
        self.refused: dict[str, str] = {}

    def send_message_batch(self, *, QueueUrl: str, Entries: list[dict[str, str]]) -> Any:  # noqa: N803  AWS's names
        """As SQS does it."""
        assert QueueUrl == QUEUE
        messages = [(entry["Id"], json.loads(entry["MessageBody"])) for entry in Entries]
        self.calls.append(messages)
        failed = [{"Id": id, "Code": self.refused[m["issue"]]} for id, m in messages if m["issue"] in self.refused]
        return {"Failed": failed} if failed else {}


@pytest.fixture
def queue(monkeypatch: pytest.MonkeyPatch) -> Queue:
    """The queue of issues to be planned."""
    one = Queue()
    monkeypatch.setattr(messages, "sqs", lambda: one)
    monkeypatch.setenv("NEWSLETTER_ISSUES_QUEUE", QUEUE)
    return one


def keys(number: int) -> list[IssueKey]:
    return [IssueKey("000BR", f"{n}-a") for n in range(number)]


def test_issues_are_put_on_the_queue_ten_at_a_time(queue: Queue) -> None:
    put_issues(keys(23))
    assert [len(call) for call in queue.calls] == [10, 10, 3]
    messages = [message for call in queue.calls for _, message in call]
    assert messages == [{"newsletter": "000BR", "issue": f"{n}-a"} for n in range(23)]
    assert all(len({id for id, _ in call}) == len(call) for call in queue.calls)


def test_no_issue_is_no_call(queue: Queue) -> None:
    put_issues([])
    assert queue.calls == []


def test_what_the_queue_refuses_is_told_by_its_reasons(queue: Queue) -> None:
    queue.refused = {"1-a": "Throttled", "3-a": "InternalError", "4-a": "Throttled"}
    with pytest.raises(NotQueued, match=r"^InternalError, Throttled$"):
        put_issues(keys(5))


def test_every_minute_puts_up_to_a_hundred_due_issues_on_the_queue(
    queue: Queue, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []

    def waiting(until: object, limit: int) -> list[IssueKey]:
        asked.append(until)
        return keys(limit)

    monkeypatch.setattr(due, "issues_store", SimpleNamespace(due=waiting))
    monkeypatch.setattr(due, "now", lambda: "now")
    due.queue_due_issues()
    assert (asked, sum(map(len, queue.calls))) == (["now"], 100)
