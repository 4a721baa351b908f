"""Whose data it is: the code of a client company, as the key under which everything of that company is stored.

Stores of company-owned data take a `Tenant` and nothing else, so a text of a request is a type error there. Requests
get theirs from `chalicelib.kernel.caller.Caller.tenant`, which knows what its caller may reach.
"""

from typing import Final, NewType

Tenant = NewType("Tenant", str)

STAFF: Final = Tenant("@staff")  # the vendor's own people; no company can have such a code


def stored_tenant(code: str) -> Tenant:
    """The tenant with a code that our own tables, queues or signed tokens hold; never for a text of a request."""
    return Tenant(code)
