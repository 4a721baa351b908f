"""A newsletter with its readers, and the cloud around our functions: queues, streams, SES and its events."""

import json
from collections import Counter
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

from chalicelib.contacts.model import Contact, Details
from chalicelib.issues import copy_mails as letters
from chalicelib.issues import due, planning, sending
from chalicelib.issues import service as issues
from chalicelib.issues import ses_events as outcomes
from chalicelib.issues.model import Issue
from chalicelib.issues.pace import pace
from chalicelib.issues.service import Draft
from chalicelib.issues.store import issues as issues_store
from chalicelib.issues.store.copies import CopyItem
from chalicelib.kernel import clock
from chalicelib.kernel.caller import STAFF, Caller, Role
from chalicelib.kernel.process import aws
from chalicelib.kernel.process.settings import setting
from chalicelib.newsletters.model import Newsletter
from tests.unit.notifications.scene import queue_event

ADMIN = Caller("ada", "ada@wizrom.example", "Ada Pop", Role.ADMIN, STAFF)
NEWSLETTER = Newsletter("000BR", "BUSINESS REPORT")
CONTEXT = SimpleNamespace(get_remaining_time_in_millis=lambda: 30_000, function_name="f", aws_request_id="1")


def a_reader(number: int, *newsletters: str, company: str = "ALFA", **changes: Any) -> Contact:
    """A contact who is subscribed to `NEWSLETTER` unless told otherwise."""
    details = Details(email=f"c{number}@{company.lower()}.example", first_name="Ioana", last_name=f"Pop {number}")
    contact = Contact(f"c{number}", company, details, newsletters or (NEWSLETTER.code,), None, clock.now(), "test")
    return contact._replace(**changes)


def an_issue(in_: timedelta = timedelta()) -> Issue:
    """An issue that is scheduled, for now unless told otherwise."""
    draft = Draft("Noutăți", "# Bună\n\nBuletin.", clock.now() + in_)
    issue, _ = issues.schedule(ADMIN, NEWSLETTER.code, draft, None, lambda *_: "")
    return issue


def now_of(issue: Issue) -> Issue:
    """The issue as it is now."""
    found = issues_store.get(issue.newsletter, issue.id)
    assert found is not None
    return found


class Cloud:
    """What AWS does between our functions; a function that dies is started again with what it had.

    SES's events are held back until `tell`, so that a test decides how late they are.
    """

    def __init__(self) -> None:
        self.accepted: list[dict[str, Any]] = []
        self._told = 0

    def receivers(self, issue: Issue) -> dict[str, int]:
        """How many mails of an issue SES took for each address."""
        mails = [mail for mail in self.accepted if {"Name": "issue", "Value": issue.id} in mail["EmailTags"]]
        return dict(Counter(mail["Destination"]["ToAddresses"][0] for mail in mails))

    def find_due(self) -> None:
        """The minute has come."""
        due.hand_out()

    def plan(self) -> None:
        """Everything on the queue of issues; what is left there by a function that died comes again."""
        while messages := self._waiting():
            for message in messages:
                answer: Any = planning.handle(queue_event(json.loads(message["Body"])), CONTEXT)
                if not answer["batchItemFailures"]:
                    aws.sqs().delete_message(QueueUrl=_queue(), ReceiptHandle=message["ReceiptHandle"])

    def lose_queue(self) -> None:
        """Everything on the queue of issues is gone, as after too many failures."""
        aws.sqs().purge_queue(QueueUrl=_queue())

    def planned_issue(self) -> Issue:
        """An issue with its copies, none of them sent."""
        issue = an_issue()
        self.find_due()
        self.plan()
        return issue

    def send(self, issue: Issue) -> int:
        """What the stream told of copies, in one batch for a new process; answers how many are to come again."""
        for forget in (letters._written, pace):
            forget.cache_clear()
        keys = [{"issue": item.issue, "contact": item.contact} for item in CopyItem.query(issue.id)]
        answer: Any = sending.handle(queue_event(*keys), CONTEXT)
        return len(answer["batchItemFailures"])

    def tell(self) -> None:
        """SES tells of the mails that it took since the last time, twice as it may."""
        fresh, self._told = self.accepted[self._told :], len(self.accepted)
        for event in map(ses_event, fresh):
            outcomes.handle(queue_event(event, event), CONTEXT)

    def _waiting(self) -> list[Any]:
        answer = aws.sqs().receive_message(QueueUrl=_queue(), MaxNumberOfMessages=10, VisibilityTimeout=0)
        return list(answer.get("Messages", []))


def ses_event(mail: dict[str, Any], kind: str = "Send", **more: Any) -> Any:
    """What SES tells of a mail that was sent with our call."""
    tags = {tag["Name"]: [tag["Value"]] for tag in mail["EmailTags"]}
    told = {"messageId": mail["MessageId"], "destination": mail["Destination"]["ToAddresses"], "tags": tags}
    return {"eventType": kind, "mail": told} | more


def _queue() -> str:
    return setting("NEWSLETTER_ISSUES_QUEUE")
