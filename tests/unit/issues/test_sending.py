"""From copies to mails and what SES tells of them (attacks 18 and 19)."""

from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError

from chalicelib.contacts import service as contacts
from chalicelib.issues import sending
from chalicelib.issues.model import DeliveryState, Issue
from chalicelib.issues.ses_events import handle
from chalicelib.issues.store import copies as copies_store
from chalicelib.issues.store.copies import CopyItem
from chalicelib.mail import mailer
from tests.unit.issues.scene import CONTEXT, NEWSLETTER, Cloud, a_reader, now_of, ses_event
from tests.unit.notifications.scene import queue_event

Stored = Callable[..., None]
CODE = NEWSLETTER.code


def fates(issue: Issue) -> dict[str, DeliveryState]:
    return {item.contact: DeliveryState(item.fate) for item in CopyItem.query(issue.id)}


def refuse(code: str) -> Callable[..., str]:
    def send(_: Any) -> str:
        raise ClientError({"Error": {"Code": code, "Message": "x@y.example is not liked"}}, "SendEmail")

    return send


def bounce(mail: dict[str, Any], kind: str = "Permanent") -> Any:
    (address,) = mail["Destination"]["ToAddresses"]
    told = {"bounceType": kind, "bounceSubType": "General", "bouncedRecipients": [{"emailAddress": address}]}
    return ses_event(mail, "Bounce", bounce=told)


def complaint(mail: dict[str, Any]) -> Any:
    (address,) = mail["Destination"]["ToAddresses"]
    return ses_event(mail, "Complaint", complaint={"complainedRecipients": [{"emailAddress": address}]})


def test_a_copy_is_in_its_reader_s_mail_once_however_often_the_queue_brings_it(
    stored: Stored, cloud_around: Cloud
) -> None:
    stored(a_reader(1), a_reader(2))
    issue = cloud_around.planned_issue()
    for _ in range(3):
        assert cloud_around.send(issue) == 0
    assert cloud_around.receivers(issue) == {"c1@alfa.example": 1, "c2@alfa.example": 1}
    assert now_of(issue).counts.sent == 2


def test_who_left_before_their_turn_gets_none(stored: Stored, cloud_around: Cloud) -> None:
    stored(a_reader(1), a_reader(2))
    issue = cloud_around.planned_issue()
    contacts.unsubscribe("ALFA", "c1", CODE)
    assert cloud_around.send(issue) == 0
    assert cloud_around.receivers(issue) == {"c2@alfa.example": 1}
    assert (now_of(issue).counts.sent, now_of(issue).counts.skipped, now_of(issue).counts.pending) == (1, 1, 0)


@pytest.mark.parametrize("code", ["TooManyRequestsException", "ThrottlingException", "LimitExceededException"])
def test_what_ses_throttles_comes_again_without_delay(
    stored: Stored, cloud_around: Cloud, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    stored(a_reader(1))
    issue = cloud_around.planned_issue()
    with monkeypatch.context() as throttled:
        throttled.setattr(mailer, "send", refuse(code))
        assert cloud_around.send(issue) == 1
    assert now_of(issue).counts.pending == 1
    assert cloud_around.send(issue) == 0
    assert now_of(issue).counts.sent == 1


@pytest.mark.parametrize("code", ["MessageRejected", "BadRequestException"])
def test_what_ses_rejects_for_good_is_recorded_and_not_tried_again(
    stored: Stored, cloud_around: Cloud, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    stored(a_reader(1))
    issue = cloud_around.planned_issue()
    with monkeypatch.context() as rejecting:
        rejecting.setattr(mailer, "send", refuse(code))
        assert cloud_around.send(issue) == 0
    assert cloud_around.send(issue) == 0
    assert now_of(issue).counts.failed == 1
    copy = copies_store.get(issue.id, "ALFA#c1")
    assert copy is not None
    assert (copy.fate, copy.reason) == (DeliveryState.FAILED, code)


def test_an_answer_that_does_not_come_holds_the_copy_until_ses_has_told(
    stored: Stored, cloud_around: Cloud, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored(a_reader(1))
    issue = cloud_around.planned_issue()
    send = mailer.send

    def unanswered(mail: Any) -> str:
        send(mail)
        raise TimeoutError

    with monkeypatch.context() as slow:
        slow.setattr(mailer, "send", unanswered)
        assert cloud_around.send(issue) == 1
    assert cloud_around.send(issue) == 1
    cloud_around.tell()
    assert cloud_around.send(issue) == 0
    assert cloud_around.receivers(issue) == {"c1@alfa.example": 1}
    assert now_of(issue).counts.sent == 1


def test_one_copy_that_fails_leaves_the_rest_of_the_batch_sent(
    stored: Stored, cloud_around: Cloud, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored(a_reader(1), a_reader(2))
    issue = cloud_around.planned_issue()
    send = mailer.send
    refusing = refuse("ThrottlingException")
    monkeypatch.setattr(mailer, "send", lambda mail: (refusing if mail.to.startswith("c1@") else send)(mail))
    assert cloud_around.send(issue) == 1
    assert fates(issue) == {"ALFA#c1": DeliveryState.PENDING, "ALFA#c2": DeliveryState.SENT}


def test_a_function_without_time_leaves_the_rest_to_the_next(stored: Stored, cloud_around: Cloud) -> None:
    stored(a_reader(1))
    issue = cloud_around.planned_issue()
    context: Any = type("Context", (), vars(CONTEXT) | {"get_remaining_time_in_millis": lambda _: 2_000})()
    keys = {"issue": issue.id, "contact": "ALFA#c1"}
    answer: Any = sending.handle(queue_event(keys), context)
    assert len(answer["batchItemFailures"]) == 1
    assert fates(issue) == {"ALFA#c1": DeliveryState.PENDING}


def test_a_bounce_is_counted_once_and_stops_the_address_everywhere(stored: Stored, cloud_around: Cloud) -> None:
    stored(a_reader(1), a_reader(2), a_reader(1, company="BETA")._replace(details=a_reader(1).details))
    issue = cloud_around.planned_issue()
    cloud_around.send(issue)
    event = bounce(next(m for m in cloud_around.accepted if m["Destination"]["ToAddresses"] == ["c1@alfa.example"]))
    handle(queue_event(event, event), CONTEXT)
    counts = now_of(issue).counts
    assert (counts.sent, counts.bounced, counts.pending) == (2, 1, 0)
    assert contacts.subscriber("ALFA", "c1", CODE) is None
    assert contacts.subscriber("BETA", "c1", CODE) is None
    assert contacts.subscriber("ALFA", "c2", CODE) is not None
    assert set(cloud_around.receivers(cloud_around.planned_issue())) == set()


def test_a_bounce_that_overtakes_the_sender_is_not_lost(stored: Stored, cloud_around: Cloud) -> None:
    stored(a_reader(1))
    issue = cloud_around.planned_issue()
    cloud_around.send(issue)
    item = CopyItem.get(issue.id, "ALFA#c1")
    mail = cloud_around.accepted[0]
    handle(queue_event(bounce(mail)), CONTEXT)
    cloud_around.tell()  # the Send event comes last
    assert fates(issue) == {"ALFA#c1": DeliveryState.BOUNCED}
    assert item.fate == DeliveryState.SENT.value
    assert now_of(issue).counts.bounced == 1


def test_a_full_mailbox_stops_nothing(stored: Stored, cloud_around: Cloud) -> None:
    stored(a_reader(1))
    issue = cloud_around.planned_issue()
    cloud_around.send(issue)
    handle(queue_event(bounce(cloud_around.accepted[0], "Transient")), CONTEXT)
    assert now_of(issue).counts.bounced == 0
    assert contacts.subscriber("ALFA", "c1", CODE) is not None


def test_a_complaint_stops_the_address(stored: Stored, cloud_around: Cloud) -> None:
    stored(a_reader(1))
    issue = cloud_around.planned_issue()
    cloud_around.send(issue)
    handle(queue_event(complaint(cloud_around.accepted[0])), CONTEXT)
    assert contacts.subscriber("ALFA", "c1", CODE) is None
    assert now_of(issue).counts.sent == 1


def test_events_of_other_mails_and_unknown_copies_harm_nothing(stored: Stored, cloud_around: Cloud) -> None:
    stored(a_reader(1))
    foreign = {"MessageId": "1", "EmailTags": [], "Destination": {"ToAddresses": ["c1@alfa.example"]}}
    unknown = foreign | {"EmailTags": [{"Name": n, "Value": "x"} for n in ("issue", "company", "contact")]}
    answer: Any = handle(queue_event(ses_event(foreign), ses_event(unknown), bounce(foreign)), CONTEXT)
    assert answer["batchItemFailures"] == []
    assert contacts.subscriber("ALFA", "c1", CODE) is None
    assert cloud_around.accepted == []


def test_the_log_names_ids_and_no_addresses(
    stored: Stored, cloud_around: Cloud, monkeypatch: pytest.MonkeyPatch, log: Any
) -> None:
    stored(a_reader(1), a_reader(2))
    issue = cloud_around.planned_issue()
    send = mailer.send
    refusing = refuse("MessageRejected")
    monkeypatch.setattr(mailer, "send", lambda mail: (refusing if mail.to.startswith("c1@") else send)(mail))
    cloud_around.send(issue)
    handle(queue_event(bounce(cloud_around.accepted[0])), CONTEXT)
    assert issue.id in log.getvalue()
    for private in ("@alfa.example", "Ioana", "liked", "Buletin"):
        assert private not in log.getvalue()
