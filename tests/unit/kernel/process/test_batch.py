"""Reading a queue: what fails comes again, and nothing private is logged."""

import io
import json
from types import SimpleNamespace
from typing import Any

import pytest
from aws_lambda_powertools.utilities.batch.exceptions import UnexpectedBatchTypeError
from botocore.exceptions import ClientError

from chalicelib.kernel.process import batch
from chalicelib.kernel.process.batch import Keys, each
from chalicelib.kernel.process.telemetry import logger

ADDRESS = "ana@alfa.example"  # not written out below: the lines of this file are part of what is logged
CONTEXT: Any = SimpleNamespace(get_remaining_time_in_millis=lambda: 10_000)


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """What is logged."""
    written = io.StringIO()
    monkeypatch.setattr(logger.registered_handler, "stream", written)
    return written


@pytest.fixture
def flushed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A mark for each time that metrics were written."""
    marks: list[str] = []
    monkeypatch.setattr(batch, "flush", lambda: marks.append("flushed"))
    return marks


def queue_event(*bodies: object) -> dict[str, Any]:
    return {
        "Records": [
            {"messageId": f"m{place}", "receiptHandle": "r", "body": json.dumps(body), "eventSource": "aws:sqs"}
            for place, body in enumerate(bodies)
        ]
    }


def test_every_record_is_dealt_with(flushed: list[str]) -> None:
    dealt: list[Keys] = []
    assert each(queue_event({"ticket": "A-1"}, {"ticket": "A-2"}), CONTEXT, dealt.append) == {"batchItemFailures": []}
    assert dealt == [{"ticket": "A-1"}, {"ticket": "A-2"}]
    assert flushed == ["flushed"]


def _fail_on_two(keys: Keys) -> None:
    if keys["ticket"] == "A-2":
        raise ValueError(ADDRESS)


def test_a_record_that_fails_comes_again_and_the_others_do_not(log: io.StringIO) -> None:
    event = queue_event(
        {"ticket": "A-1"}, {"ticket": "A-2", "item": "message#1", "email": ADDRESS}, {"ticket": "A-3"}
    )
    assert each(event, CONTEXT, _fail_on_two) == {"batchItemFailures": [{"itemIdentifier": "m1"}]}
    (line,) = [json.loads(text) for text in log.getvalue().splitlines()]
    assert (line["message"], line["level"]) == ("event failed", "ERROR")
    assert line["record"] == "m1"
    assert line["event"] == {"ticket": "A-2", "item": "message#1"}
    assert line["error"] == "ValueError"
    assert any("_fail_on_two" in frame for frame in line["stack"])
    assert ADDRESS not in log.getvalue()


@pytest.mark.parametrize("name", ["ticket", "item", "purpose", "newsletter", "issue", "contact"])
def test_what_names_a_record_is_logged(name: str, log: io.StringIO) -> None:
    def fail(_: Keys) -> None:
        raise KeyError

    each(queue_event({name: "x"}, {name: "y"}), CONTEXT, fail)
    lines = [json.loads(text) for text in log.getvalue().splitlines()]
    assert [line["event"] for line in lines] == [{name: "x"}, {name: "y"}]


def test_what_aws_refuses_is_named_by_its_code(log: io.StringIO) -> None:
    def fail(_: Keys) -> None:
        raise ClientError({"Error": {"Code": "MessageRejected", "Message": ADDRESS}}, "SendEmail")

    assert each(queue_event({"ticket": "x"}), CONTEXT, fail) == {"batchItemFailures": [{"itemIdentifier": "m0"}]}
    line = json.loads(log.getvalue())
    assert line["error"] == "MessageRejected"
    assert ADDRESS not in log.getvalue()


def test_metrics_are_written_even_where_reading_fails(flushed: list[str]) -> None:
    with pytest.raises(UnexpectedBatchTypeError):
        each({}, CONTEXT, lambda _: None)
    assert flushed == ["flushed"]
