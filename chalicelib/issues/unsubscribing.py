"""Leaving a newsletter by the link in a mail: no sign-in, the token is the right to do just that."""

from typing import NamedTuple

from chalicelib.contacts import service as contacts
from chalicelib.issues.tokens import subscription_of
from chalicelib.newsletters import service as newsletters
from chalicelib.newsletters.model import Newsletter


class SubscriptionStatus(NamedTuple):
    """The newsletter of a link in a mail, and whether it still goes out to its reader."""

    newsletter: Newsletter
    is_subscribed: bool


def subscription(token: str) -> SubscriptionStatus:
    """What ``token`` can end; raises NotFound for a forged one."""
    found = subscription_of(token)
    return SubscriptionStatus(newsletters.newsletter(found.newsletter), contacts.subscriber(*found) is not None)


def unsubscribe(token: str) -> SubscriptionStatus:
    """Ends the subscription, however often it is called; raises NotFound for a forged token."""
    found = subscription_of(token)
    contacts.unsubscribe(*found)
    return SubscriptionStatus(newsletters.newsletter(found.newsletter), is_subscribed=False)
