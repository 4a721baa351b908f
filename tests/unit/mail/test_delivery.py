"""A mail is sent once, however often it is asked for; one that could not be sent is still due."""

import io
import json
from collections.abc import Iterator
from datetime import timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest
from aws_lambda_powertools.utilities.idempotency.exceptions import IdempotencyAlreadyInProgressError

from chalicelib.kernel.clock import epoch, now
from chalicelib.kernel.dynamodb.tables import connection
from chalicelib.kernel.process import aws
from chalicelib.kernel.process.telemetry import flush
from chalicelib.mail import delivery
from chalicelib.mail import service as mail
from chalicelib.mail.model import Content, Mail

if TYPE_CHECKING:
    from chalicelib.kernel.process.event_functions import Context

pytestmark = pytest.mark.usefixtures("cloud")

MAIL = Mail("ana@alfa.example", Content("Subiect", "text", "<p>text</p>"))


class Written:
    """Composes `MAIL`, and counts how often."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> Mail:
        self.times += 1
        return MAIL


@pytest.fixture
def sent() -> Iterator[list[dict[str, Any]]]:
    """What was handed to SES, as it was handed over."""
    calls: list[dict[str, Any]] = []

    def keep(params: dict[str, Any], **_: object) -> None:
        calls.append(params)

    events = aws.ses().meta.events
    events.register("provide-client-params.sesv2.SendEmail", keep)
    yield calls
    events.unregister("provide-client-params.sesv2.SendEmail", keep)


@pytest.fixture(autouse=True)
def begun() -> None:
    """A function that sends mails, with ten seconds left."""
    mail.register_context(context(10_000))


def context(milliseconds: int) -> "Context":
    """A function that has so much time left."""
    left = SimpleNamespace(get_remaining_time_in_millis=lambda: milliseconds)
    return cast("Context", left)


def records() -> list[dict[str, Any]]:
    client: Any = connection().client
    items: list[dict[str, Any]] = client.scan(TableName="Mails")["Items"]
    return items


def test_a_mail_is_written_and_sent_once(sent: list[Any]) -> None:
    write = Written()
    for _ in range(3):
        mail.send_once("ALFA-1/message#00000001/ana", "taken", write)
    assert (len(sent), write.times) == (1, 1)


def test_other_mails_are_sent_too(sent: list[Any]) -> None:
    for key in ("ALFA-1/message#00000001/ana", "ALFA-1/message#00000001/desk", "ALFA-1/message#00000002/ana"):
        mail.send_once(key, "taken", Written())
    assert len(sent) == 3


def test_a_mail_that_could_not_be_sent_is_still_due(sent: list[Any]) -> None:
    def fail() -> Mail:
        raise ConnectionError

    with pytest.raises(ConnectionError):
        mail.send_once("key", "taken", fail)
    assert sent == []
    mail.send_once("key", "taken", Written())
    assert len(sent) == 1


def test_a_mail_that_is_on_its_way_is_not_sent_by_another_function() -> None:
    def meanwhile() -> Mail:
        with pytest.raises(IdempotencyAlreadyInProgressError):
            mail.send_once("key", "taken", Written())
        return MAIL

    mail.send_once("key", "taken", meanwhile)


def test_a_mail_of_a_function_whose_time_is_over_is_sent_by_another(sent: list[Any]) -> None:
    mail.register_context(context(0))
    other = Written()

    def meanwhile() -> Mail:
        mail.send_once("key", "taken", other)
        return MAIL

    mail.send_once("key", "taken", meanwhile)
    assert (other.times, len(sent)) == (1, 2)


def test_that_a_mail_was_sent_is_remembered_for_a_month() -> None:
    before = epoch(now())
    mail.send_once("ALFA-1/message#00000001/ana", "taken", Written())
    (record,) = records()
    assert record["id"]["S"].startswith("mail#")
    assert record["status"]["S"] == "COMPLETED"
    month = int(timedelta(days=30).total_seconds())
    assert before + month <= int(record["expiration"]["N"]) <= epoch(now()) + month


def test_a_digest_that_is_safe_tells_mails_apart() -> None:
    mail.send_once("key", "taken", Written())
    (record,) = records()
    assert len(record["id"]["S"].rpartition("#")[2]) == 64, "SHA-256 in hexadecimal"
    assert delivery._config.hash_function == "sha256"


def test_a_sent_mail_is_logged_and_counted_by_its_kind(log: io.StringIO, capsys: pytest.CaptureFixture[str]) -> None:
    mail.send_once("ALFA-1/message#00000001/ana", "needs_details", Written())
    flush()
    assert '"MailSentNeedsDetails":[1.0]' in capsys.readouterr().out
    (line,) = [json.loads(line) for line in log.getvalue().splitlines()]
    assert {name: line[name] for name in ("message", "mail", "template")} == {
        "message": "mail sent",
        "mail": "ALFA-1/message#00000001/ana",
        "template": "needs_details",
    }
    assert line["ses_message"]
