"""The tokens of links that end a subscription: signed, bound to one contact and newsletter, valid for ever.

RFC 8058 asks that a link works long after the mail was sent. All that a link can do is to end that one subscription.
"""

from typing import NamedTuple

from itsdangerous import BadData, URLSafeSerializer

from chalicelib.kernel.problems import NotFound
from chalicelib.kernel.process.settings import setting
from chalicelib.kernel.tenant import Tenant, stored_tenant


class Subscription(NamedTuple):
    """A contact's subscription to a newsletter."""

    company: Tenant
    contact: str
    newsletter: str


def token_for(subscription: Subscription) -> str:
    """The token that ends ``subscription``."""
    text: str = _signer().dumps(list(subscription))
    return text


def subscription_of(token: str) -> Subscription:
    """The subscription that ``token`` was made for; raises NotFound for a forged token."""
    try:
        company, contact, newsletter = _signer().loads(token)
    except BadData:
        raise NotFound from None
    return Subscription(stored_tenant(company), contact, newsletter)


def _signer() -> URLSafeSerializer:
    return URLSafeSerializer(setting("UNSUBSCRIBE_KEY"), salt="unsubscribe")
