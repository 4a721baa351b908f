"""Leaving a newsletter by the link in a mail: no sign-in, the token is the right to do just that."""

from chalicelib.contacts import service as contacts
from chalicelib.issues.tokens import subscription_of
from chalicelib.newsletters import service
from chalicelib.newsletters.model import Newsletter


def subscription(token: str) -> tuple[Newsletter, bool]:
    """The newsletter that ``token`` can end, and whether it still goes out; raises NotFound for a forged one."""
    found = subscription_of(token)
    return service.newsletter(found.newsletter), contacts.subscriber(*found) is not None


def unsubscribe(token: str) -> Newsletter:
    """Ends the subscription, however often it is asked; raises NotFound for a forged token."""
    found = subscription_of(token)
    contacts.unsubscribe(*found)
    return service.newsletter(found.newsletter)
