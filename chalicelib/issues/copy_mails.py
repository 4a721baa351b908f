"""The mails of an issue: one contact's copy."""

from functools import lru_cache

from chalicelib.contacts.model import Subscriber
from chalicelib.issues.layout import Written, render
from chalicelib.issues.model import Copy
from chalicelib.issues.store import issues as issues_store
from chalicelib.issues.tokens import Subscription, token_for
from chalicelib.kernel.process.settings import PORTAL_URL, setting
from chalicelib.mail.model import Mail
from chalicelib.newsletters import service


def copy_for(subscriber: Subscriber, copy: Copy) -> Mail:
    """The mail to ``subscriber``, in their language, with the links that end exactly this subscription."""
    token = token_for(Subscription(copy.company, copy.contact, copy.newsletter))
    portal = setting(PORTAL_URL).rstrip("/")
    content = render(_written(copy.newsletter, copy.issue), subscriber.language, f"{portal}/#/unsubscribe/{token}")
    return Mail(
        subscriber.email,
        content,
        unsubscribe=f"{portal}/api/unsubscribe/{token}",
        tags={"issue": copy.issue, "company": copy.company, "contact": copy.contact},
    )


@lru_cache(maxsize=4)
def _written(newsletter: str, issue: str) -> Written:
    """What an issue says; it cannot change once copies are sent."""
    found = issues_store.get(newsletter, issue)
    if found is None:
        raise LookupError(f"issue {issue} is gone")
    return Written(service.newsletter(newsletter).name, found.subject, issues_store.text(newsletter, issue))
