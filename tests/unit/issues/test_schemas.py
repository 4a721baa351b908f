"""An issue as the HTTP contract shows it."""

from chalicelib.issues.model import Counts, Issue, IssueState, IssueWithText
from chalicelib.issues.schemas import shown_whole
from chalicelib.kernel.clock import from_iso

MOMENT = "2026-03-01T12:00:00.000Z"


def test_an_issue_is_shown_with_its_counts_and_its_text() -> None:
    issue = Issue(
        "1-a",
        "000BR",
        "Noutăți",
        from_iso(MOMENT),
        IssueState.SENDING,
        from_iso(MOMENT),
        "Ada Rusu",
        counts=Counts(5, 1, 2, 3, 4),
    )
    assert shown_whole(IssueWithText(issue, "Text")).model_dump() == {
        "id": "1-a",
        "newsletter": "000BR",
        "subject": "Noutăți",
        "send_at": MOMENT,
        "state": "sending",
        "created_at": MOMENT,
        "created_by": "Ada Rusu",
        "product": None,
        "sent": 5,
        "failed": 1,
        "bounced": 2,
        "skipped": 3,
        "pending": 4,
        "body": "Text",
    }
