"""Leaving a newsletter by the link in a mail, without signing in; the token permits nothing else."""

from typing import NamedTuple

from chalicelib.contacts import service as contacts
from chalicelib.issues.tokens import subscription_of
from chalicelib.newsletters import service as newsletters
from chalicelib.newsletters.model import Newsletter


class SubscriptionStatus(NamedTuple):
    """The newsletter of a link in a mail, and whether its reader still receives it."""

    newsletter: Newsletter
    is_subscribed: bool


def subscription(token: str) -> SubscriptionStatus:
    """The subscription that ``token`` can end; raises NotFound for a forged token."""
    found = subscription_of(token)
    return SubscriptionStatus(newsletters.newsletter(found.newsletter), contacts.subscriber(*found) is not None)


def unsubscribe(token: str) -> SubscriptionStatus:
    """Ends the subscription; a second call changes nothing. Raises NotFound for a forged token."""
    found = subscription_of(token)
    contacts.unsubscribe(*found)
    return SubscriptionStatus(newsletters.newsletter(found.newsletter), is_subscribed=False)
