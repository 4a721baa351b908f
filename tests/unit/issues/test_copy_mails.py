"""The mail of a copy."""

from collections.abc import Iterator

import pytest

from chalicelib.contacts.model import Subscriber
from chalicelib.issues import copy_mails
from chalicelib.issues import service as issues
from chalicelib.issues.copy_mails import copy_mail
from chalicelib.issues.model import Copy, DeliveryState, Issue
from chalicelib.issues.service import IssueChanges
from chalicelib.issues.tokens import Subscription, token_for
from chalicelib.kernel.language import Language
from tests.unit.callers import ADMIN, ALFA
from tests.unit.issues.scene import NEWSLETTER, an_issue

READER = Subscriber(ALFA, "c1", "c1@alfa.example", "Ioana Pop", Language.EN)


@pytest.fixture(autouse=True)
def _new_process(newsletters_cloud: None) -> Iterator[None]:  # noqa: ARG001
    """Nothing is remembered of issues before."""
    copy_mails._text_of.cache_clear()
    yield
    copy_mails._text_of.cache_clear()


def copy_of(issue: Issue) -> Copy:
    return Copy(issue.id, issue.newsletter, ALFA, "c1", DeliveryState.CLAIMED)


def test_a_copy_is_written_in_its_reader_s_language_with_the_link_that_ends_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PORTAL_URL", "https://portal.example/")
    issue = an_issue()
    mail = copy_mail(READER, copy_of(issue))
    token = token_for(Subscription(ALFA, "c1", NEWSLETTER.code))
    assert (mail.to, mail.content.subject, mail.thread) == ("c1@alfa.example", "Noutăți", None)
    assert mail.unsubscribe == f"https://portal.example/api/unsubscribe/{token}"
    for body in (mail.content.html, mail.content.text):
        assert f"https://portal.example/#/unsubscribe/{token}" in body
        assert f"You receive this e-mail as a subscriber of {NEWSLETTER.name}." in body
    assert "<h1>Bună</h1>" in mail.content.html
    assert "# Bună\n\nBuletin." in mail.content.text
    assert mail.tags == {"issue": issue.id, "company": ALFA, "contact": "c1"}


def test_an_issue_is_read_once_for_many_copies(monkeypatch: pytest.MonkeyPatch) -> None:
    issue = an_issue()
    first = copy_mail(READER, copy_of(issue))
    monkeypatch.setattr(copy_mails, "issues_store", None)
    second = copy_mail(READER._replace(email="c2@alfa.example"), copy_of(issue))
    assert (second.to, second.content) == ("c2@alfa.example", first.content)


def test_each_issue_has_its_own_text() -> None:
    one, other = an_issue(), an_issue()
    issues.change(ADMIN, other.key, IssueChanges(subject="Altul"))
    assert [copy_mail(READER, copy_of(issue)).content.subject for issue in (one, other)] == ["Noutăți", "Altul"]


def test_a_copy_of_an_issue_that_is_gone_cannot_be_written() -> None:
    gone = Copy("1-a", NEWSLETTER.code, ALFA, "c1", DeliveryState.CLAIMED)
    with pytest.raises(LookupError, match=r"^issue 1-a is gone$"):
        copy_mail(READER, gone)
