"""From copies to mails, and what SES reports of them."""

import io
import json
import re
from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import NoReturn

import pytest
from botocore.exceptions import ClientError

from chalicelib.contacts import service as contacts
from chalicelib.contacts.model import Undeliverable
from chalicelib.contacts.store import contacts as contacts_store
from chalicelib.issues import sending
from chalicelib.issues.model import DeliveryState, Issue
from chalicelib.issues.ses_events import SesEvent, handle
from chalicelib.issues.store import copies as copies_store
from chalicelib.kernel import clock
from chalicelib.mail import service as mails
from chalicelib.mail.model import Mail
from tests.queues import a_context, failures, queue_event
from tests.unit.callers import ALFA, BETA
from tests.unit.issues.scene import NEWSLETTER, AcceptedMail, Cloud, a_reader, copies_of, now_of, ses_event

Stored = Callable[..., None]
CODE = NEWSLETTER.code


def states(issue: Issue) -> dict[str, DeliveryState]:
    return {copy.key: copy.state for copy in copies_of(issue)}


def report(*events: SesEvent) -> int:
    """What SES reports arrives in one batch; answers how many events are to come again."""
    return failures(handle(queue_event(*events), a_context()))


def refuse(code: str) -> Callable[[Mail], NoReturn]:
    def send(_: Mail) -> NoReturn:
        raise ClientError({"Error": {"Code": code, "Message": "x@y.example is not liked"}}, "SendEmail")

    return send


def refuse_first(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """SES takes every mail but those to the contact c1."""
    send, refusing = mails.send, refuse(code)
    monkeypatch.setattr(mails, "send", lambda mail: (refusing if mail.to.startswith("c1@") else send)(mail))


def bounce(mail: AcceptedMail, kind: str = "Permanent") -> SesEvent:
    event = ses_event(mail, "Bounce")
    event["bounce"] = {
        "bounceType": kind,
        "bounceSubType": "General",
        "bouncedRecipients": [{"emailAddress": mail.to}],
    }
    return event


def complaint(mail: AcceptedMail) -> SesEvent:
    event = ses_event(mail, "Complaint")
    event["complaint"] = {"complainedRecipients": [{"emailAddress": mail.to}]}
    return event


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
    contacts.unsubscribe(ALFA, "c1", CODE)
    assert cloud_around.send(issue) == 0
    assert cloud_around.receivers(issue) == {"c2@alfa.example": 1}
    assert (now_of(issue).counts.sent, now_of(issue).counts.skipped, now_of(issue).counts.pending) == (1, 1, 0)


@pytest.mark.parametrize(
    "code", ["TooManyRequestsException", "ThrottlingException", "LimitExceededException", "SendingPausedException"]
)
def test_what_ses_throttles_comes_again_without_delay(
    stored: Stored, cloud_around: Cloud, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    stored(a_reader(1))
    issue = cloud_around.planned_issue()
    with monkeypatch.context() as throttled:
        throttled.setattr(mails, "send", refuse(code))
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
        rejecting.setattr(mails, "send", refuse(code))
        assert cloud_around.send(issue) == 0
    assert cloud_around.send(issue) == 0
    assert now_of(issue).counts.failed == 1
    copy = copies_store.get(issue.id, "ALFA#c1")
    assert copy is not None
    assert (copy.state, copy.reason) == (DeliveryState.FAILED, code)


def test_an_answer_that_does_not_come_holds_the_copy_until_ses_has_reported_it(
    stored: Stored, cloud_around: Cloud, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored(a_reader(1))
    issue = cloud_around.planned_issue()
    send = mails.send

    def unanswered(mail: Mail) -> NoReturn:
        send(mail)
        raise TimeoutError

    with monkeypatch.context() as slow:
        slow.setattr(mails, "send", unanswered)
        assert cloud_around.send(issue) == 1
    assert cloud_around.send(issue) == 1
    cloud_around.report()
    assert cloud_around.send(issue) == 0
    assert cloud_around.receivers(issue) == {"c1@alfa.example": 1}
    assert now_of(issue).counts.sent == 1


def test_one_copy_that_fails_leaves_the_rest_of_the_batch_sent(
    stored: Stored, cloud_around: Cloud, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored(a_reader(1), a_reader(2))
    issue = cloud_around.planned_issue()
    refuse_first(monkeypatch, "ThrottlingException")
    assert cloud_around.send(issue) == 1
    assert states(issue) == {"ALFA#c1": DeliveryState.PENDING, "ALFA#c2": DeliveryState.SENT}


def test_a_function_without_time_leaves_the_rest_to_the_next(stored: Stored, cloud_around: Cloud) -> None:
    stored(a_reader(1))
    issue = cloud_around.planned_issue()
    keys = {"issue": issue.id, "contact": "ALFA#c1"}
    assert failures(sending.handle(queue_event(keys), a_context(milliseconds=2_999))) == 1
    assert states(issue) == {"ALFA#c1": DeliveryState.PENDING}
    assert failures(sending.handle(queue_event(keys), a_context(milliseconds=3_000))) == 0
    assert states(issue) == {"ALFA#c1": DeliveryState.SENT}


def test_a_claim_holds_until_the_function_has_ended_and_ses_has_reported(
    stored: Stored, cloud_around: Cloud, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored(a_reader(1))
    issue = cloud_around.planned_issue()
    monkeypatch.setattr(mails, "send", refuse("InternalFailure"))
    before = clock.now()
    assert cloud_around.send(issue) == 1
    (copy,) = copies_of(issue)
    assert copy.state is DeliveryState.CLAIMED
    assert copy.claim is not None
    assert re.fullmatch(r"[0-9a-f]{16}", copy.claim.attempt)
    until = before + timedelta(seconds=30 + 90)  # what the function has left, and what an event may take
    assert until <= copy.claim.until <= until + timedelta(seconds=10)


def test_a_copy_that_waits_for_nobody_is_not_there(cloud_around: Cloud, log: io.StringIO) -> None:
    keys = {"issue": "0000000000000-00000000", "contact": "ALFA#c1"}
    assert failures(sending.handle(queue_event(keys), a_context())) == 0
    assert cloud_around.accepted == []
    (line,) = map(json.loads, log.getvalue().splitlines())
    assert (line["message"], line["issue"], line["contact"]) == ("no such copy", keys["issue"], keys["contact"])


def test_an_address_that_no_header_can_hold_is_recorded_as_failed(
    stored: Stored, cloud_around: Cloud, counted: list[str]
) -> None:
    stored(a_reader(1, email="ș@alfa.example"), a_reader(2))
    issue = cloud_around.planned_issue()
    counted.clear()
    assert cloud_around.send(issue) == 0
    copy = copies_store.get(issue.id, "ALFA#c1")
    assert copy is not None
    assert (copy.state, copy.reason, copy.message) == (DeliveryState.FAILED, "address", None)
    assert cloud_around.receivers(issue) == {"c2@alfa.example": 1}
    assert counted == ["NewsletterFailed", "NewsletterSent"]


def test_a_copy_keeps_the_id_that_ses_gave_its_mail(stored: Stored, cloud_around: Cloud) -> None:
    stored(a_reader(1))
    issue = cloud_around.planned_issue()
    cloud_around.send(issue)
    (copy,) = copies_of(issue)
    (mail,) = cloud_around.accepted
    assert (copy.message, copy.reason, copy.claim) == (mail.id, None, None)
    assert mail.tags == {"issue": issue.id, "company": ALFA, "contact": "c1"}


def test_each_mail_waits_for_its_turn(stored: Stored, cloud_around: Cloud, monkeypatch: pytest.MonkeyPatch) -> None:
    stored(a_reader(1), a_reader(2))
    issue = cloud_around.planned_issue()
    contacts.unsubscribe(ALFA, "c2", CODE)
    waits: list[None] = []
    monkeypatch.setattr(sending, "pace", lambda: SimpleNamespace(wait=lambda: waits.append(None)))
    cloud_around.send(issue)
    assert len(waits) == 1


def test_a_bounce_is_counted_once_and_stops_the_address_everywhere(stored: Stored, cloud_around: Cloud) -> None:
    stored(a_reader(1), a_reader(2), a_reader(1, company=BETA, email="c1@alfa.example"))
    issue = cloud_around.planned_issue()
    cloud_around.send(issue)
    event = bounce(next(mail for mail in cloud_around.accepted if mail.to == "c1@alfa.example"))
    report(event, event)
    counts = now_of(issue).counts
    assert (counts.sent, counts.bounced, counts.pending) == (2, 1, 0)
    assert contacts.subscriber(ALFA, "c1", CODE) is None
    assert contacts.subscriber(BETA, "c1", CODE) is None
    assert contacts.subscriber(ALFA, "c2", CODE) is not None
    assert set(cloud_around.receivers(cloud_around.planned_issue())) == set()


def test_a_bounce_that_overtakes_the_sender_is_not_lost(stored: Stored, cloud_around: Cloud) -> None:
    stored(a_reader(1))
    issue = cloud_around.planned_issue()
    cloud_around.send(issue)
    report(bounce(cloud_around.accepted[0]))
    cloud_around.report()  # the Send event comes last
    assert states(issue) == {"ALFA#c1": DeliveryState.BOUNCED}
    assert now_of(issue).counts.bounced == 1


def test_a_full_mailbox_stops_nothing(stored: Stored, cloud_around: Cloud) -> None:
    stored(a_reader(1))
    issue = cloud_around.planned_issue()
    cloud_around.send(issue)
    report(bounce(cloud_around.accepted[0], "Transient"))
    assert now_of(issue).counts.bounced == 0
    assert contacts.subscriber(ALFA, "c1", CODE) is not None


def test_a_complaint_stops_the_address(stored: Stored, cloud_around: Cloud) -> None:
    stored(a_reader(1))
    issue = cloud_around.planned_issue()
    cloud_around.send(issue)
    report(complaint(cloud_around.accepted[0]))
    contact = contacts_store.get(ALFA, "c1")
    assert contact is not None
    assert contact.undeliverable is Undeliverable.COMPLAINT
    assert now_of(issue).counts.sent == 1


@pytest.mark.parametrize(
    ("kind", "state", "reason"),
    [
        ("Send", DeliveryState.SENT, None),
        ("Delivery", DeliveryState.SENT, None),
        ("Reject", DeliveryState.FAILED, "Reject"),
        ("Open", DeliveryState.PENDING, None),
    ],
)
def test_what_ses_reports_is_recorded_although_the_sender_died(
    stored: Stored, cloud_around: Cloud, log: io.StringIO, kind: str, state: DeliveryState, reason: str | None
) -> None:
    stored(a_reader(1))
    issue = cloud_around.planned_issue()
    tags = {"issue": issue.id, "company": ALFA, "contact": "c1"}
    assert report(ses_event(AcceptedMail("m1", "c1@alfa.example", tags), kind)) == 0
    (copy,) = copies_of(issue)
    assert (copy.state, copy.reason) == (state, reason)
    assert copy.message == ("m1" if state is DeliveryState.SENT else None)
    ignored = [one["kind"] for one in map(json.loads, log.getvalue().splitlines()) if "kind" in one]
    assert ignored == (["Open"] if kind == "Open" else [])


def test_a_bounce_says_why(stored: Stored, cloud_around: Cloud, log: io.StringIO) -> None:
    stored(a_reader(1))
    issue = cloud_around.planned_issue()
    cloud_around.send(issue)
    report(bounce(cloud_around.accepted[0]))
    (copy,) = copies_of(issue)
    assert (copy.state, copy.reason) == (DeliveryState.BOUNCED, "General")
    contact = contacts_store.get(ALFA, "c1")
    assert contact is not None
    assert contact.undeliverable is Undeliverable.BOUNCE
    told = json.loads(log.getvalue().splitlines()[-1])
    assert (told["message"], told["reason"], told["addresses"]) == ("address stopped", "bounce", 1)


@pytest.mark.parametrize("lacking", ["issue", "company", "contact"])
def test_a_mail_without_the_tags_of_a_copy_is_none(stored: Stored, cloud_around: Cloud, lacking: str) -> None:
    stored(a_reader(1))
    issue = cloud_around.planned_issue()
    tags = {"issue": issue.id, "company": ALFA, "contact": "c1"}
    del tags[lacking]
    assert report(ses_event(AcceptedMail("m1", "c1@alfa.example", tags))) == 0
    assert states(issue) == {"ALFA#c1": DeliveryState.PENDING}


def test_events_of_other_mails_and_unknown_copies_harm_nothing(stored: Stored, cloud_around: Cloud) -> None:
    stored(a_reader(1))
    foreign = AcceptedMail("1", "c1@alfa.example", {})
    unknown = foreign._replace(tags={"issue": "x", "company": "x", "contact": "x"})
    untagged = ses_event(foreign)
    del untagged["mail"]["tags"]
    assert (
        report(ses_event(foreign), untagged, ses_event(unknown), ses_event(unknown, "Reject"), bounce(foreign)) == 0
    )
    assert contacts.subscriber(ALFA, "c1", CODE) is None
    assert cloud_around.accepted == []


def test_the_log_names_ids_and_no_addresses(
    stored: Stored, cloud_around: Cloud, monkeypatch: pytest.MonkeyPatch, log: io.StringIO
) -> None:
    stored(a_reader(1), a_reader(2))
    issue = cloud_around.planned_issue()
    refuse_first(monkeypatch, "MessageRejected")
    cloud_around.send(issue)
    report(bounce(cloud_around.accepted[0]))
    told = {one["message"]: one for one in map(json.loads, log.getvalue().splitlines())}
    refused, sent = told["copy refused"], told["copy sent"]
    assert (refused["issue"], refused["contact"], refused["error"]) == (issue.id, "ALFA#c1", "MessageRejected")
    assert (sent["issue"], sent["contact"]) == (issue.id, "ALFA#c2")
    assert sent["ses_message"] == cloud_around.accepted[0].id
    for private in ("@alfa.example", "Ioana", "liked", "Buletin"):
        assert private not in log.getvalue()
