"""A newsletter with its readers, and the cloud around our functions: queues, streams, SES and its events."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from chalicelib.contacts.model import Contact, Details
from chalicelib.issues import copy_mails, due, planning, sending, ses_events
from chalicelib.issues import service as issues
from chalicelib.issues.model import Copy, Issue
from chalicelib.issues.pace import pace
from chalicelib.issues.service import Draft
from chalicelib.issues.ses_events import SesEvent
from chalicelib.issues.store import issues as issues_store
from chalicelib.issues.store.copies import COPIES, CopyItem
from chalicelib.kernel import clock
from chalicelib.kernel.dynamodb.reads import Query, everything
from chalicelib.kernel.process import aws
from chalicelib.kernel.process.settings import setting
from chalicelib.kernel.tenant import Tenant
from chalicelib.newsletters.model import Newsletter
from tests.queues import a_context, failures, queue_event
from tests.unit.callers import ADMIN, ALFA, unkeyed

if TYPE_CHECKING:
    from mypy_boto3_sqs.type_defs import MessageTypeDef

NEWSLETTER = Newsletter("000BR", "BUSINESS REPORT")


class AcceptedMail(NamedTuple):
    """A mail that SES took: its id, its receiver, and the tags that it was sent with."""

    id: str
    to: str
    tags: Mapping[str, str]


def a_reader(number: int, *newsletters: str, company: Tenant = ALFA, email: str | None = None) -> Contact:
    """A contact who is subscribed to `NEWSLETTER` unless the test says otherwise."""
    address = email or f"c{number}@{company.lower()}.example"
    details = Details(address, first_name="Ioana", last_name=f"Pop {number}")
    return Contact(f"c{number}", company, details, newsletters or (NEWSLETTER.code,), None, clock.now(), "test")


def an_issue(in_: timedelta = timedelta()) -> Issue:
    """An issue that is scheduled, for now unless the test says otherwise."""
    draft = Draft("Noutăți", "# Bună\n\nBuletin.", clock.now() + in_)
    return issues.schedule(ADMIN, NEWSLETTER.code, draft, unkeyed()).issue


def now_of(issue: Issue) -> Issue:
    """The issue as it is now."""
    found = issues_store.get(issue.key)
    assert found is not None
    return found


def copies_of(issue: Issue) -> list[Copy]:
    """The issue's copies, by contact."""
    return [COPIES.read(values) for values in everything(Query(CopyItem, issue.id))]


class Cloud:
    """What AWS does between our functions; a function that dies is started again with what it had.

    SES's events are held back until `report`, so that a test decides how late they are.
    """

    def __init__(self) -> None:
        self.accepted: list[AcceptedMail] = []
        self._reported = 0

    def receivers(self, issue: Issue) -> dict[str, int]:
        """How many mails of an issue SES took for each address."""
        return dict(Counter(mail.to for mail in self.accepted if mail.tags.get("issue") == issue.id))

    def find_due(self) -> None:
        """The minute has come."""
        due.queue_due_issues()

    def plan(self) -> None:
        """Everything on the queue of issues; what is left there by a function that died comes again."""
        while messages := self._waiting():
            for message in messages:
                event = queue_event(json.loads(message["Body"]))
                if not failures(planning.handle(event, a_context())):
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
        """Sends the copies in one batch, in a new process; answers how many are to come again."""
        copy_mails._text_of.cache_clear()
        pace.cache_clear()
        keys = [{"issue": copy.issue, "contact": copy.key} for copy in copies_of(issue)]
        return failures(sending.handle(queue_event(*keys), a_context()))

    def report(self) -> None:
        """SES reports the mails that it took since the last time, twice as it may."""
        fresh, self._reported = self.accepted[self._reported :], len(self.accepted)
        for event in map(ses_event, fresh):
            ses_events.handle(queue_event(event, event), a_context())

    def _waiting(self) -> "Sequence[MessageTypeDef]":
        answer = aws.sqs().receive_message(QueueUrl=_queue(), MaxNumberOfMessages=10, VisibilityTimeout=0)
        return answer.get("Messages", [])


def ses_event(mail: AcceptedMail, kind: str = "Send") -> SesEvent:
    """What SES reports of a mail that was sent with our call."""
    tags = {name: [value] for name, value in mail.tags.items()}
    return {"eventType": kind, "mail": {"messageId": mail.id, "tags": tags}}


def _queue() -> str:
    return setting("NEWSLETTER_ISSUES_QUEUE")
