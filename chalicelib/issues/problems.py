"""What can be wrong with an issue besides its fields."""

from chalicelib.kernel.language import Text
from chalicelib.kernel.problems import Conflict, Unavailable


class IssueNotScheduled(Conflict):
    """An issue that is being sent, was sent, or was cancelled."""

    slug = "issue-not-scheduled"
    title = Text("Ediția nu mai așteaptă", "The issue no longer waits")
    detail = Text(
        "Ediția a început să fie trimisă sau a fost anulată și nu mai poate fi schimbată. Scrieți o ediție nouă.",
        "The issue is on its way or was cancelled and cannot be changed any more. Write a new one.",
    )


class NotSent(Unavailable):
    """SES did not take the test mail."""

    slug = "mail-not-sent"
    title = Text("E-mailul nu a plecat", "The mail was not sent")
    detail = Text(
        "Serviciul de e-mail nu a primit mesajul. Încercați din nou peste un minut.",
        "The mail service did not take the message. Try again in a minute.",
    )
