"""The mails of an issue: one contact's copy."""

from functools import lru_cache

from chalicelib.contacts.model import Subscriber
from chalicelib.issues.layout import IssueText, render
from chalicelib.issues.model import Copy, IssueKey
from chalicelib.issues.store import issues as issues_store
from chalicelib.issues.store import texts as texts_store
from chalicelib.issues.tokens import Subscription, token_for
from chalicelib.kernel.process.settings import PORTAL_URL, setting
from chalicelib.mail.model import Mail
from chalicelib.newsletters import service as newsletters


def copy_mail(subscriber: Subscriber, copy: Copy) -> Mail:
    """The mail to ``subscriber``, in their language, with the links that end exactly this subscription.

    Raises:
        LookupError: the issue is gone.
    """
    token = token_for(Subscription(copy.company, copy.contact, copy.newsletter))
    portal = setting(PORTAL_URL).rstrip("/")
    text = _text_of(IssueKey(copy.newsletter, copy.issue))
    return Mail(
        subscriber.email,
        render(text, subscriber.language, f"{portal}/#/unsubscribe/{token}"),
        unsubscribe=f"{portal}/api/unsubscribe/{token}",
        tags={"issue": copy.issue, "company": copy.company, "contact": copy.contact},
    )


@lru_cache(maxsize=4)
def _text_of(key: IssueKey) -> IssueText:
    """The text of an issue; it cannot change once copies are sent."""
    found = issues_store.get(key)
    if found is None:
        raise LookupError(f"issue {key.issue} is gone")
    return IssueText(newsletters.newsletter(key.newsletter).name, found.subject, texts_store.get(key))
