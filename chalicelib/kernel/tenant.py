"""The code of a client company, as the key under which all data of that company is stored.

Stores of company-owned data take only a `Tenant`, so it is a type error to give them a text of a request. For a
request, `chalicelib.kernel.caller.Caller.tenant` makes one; it knows which companies its caller may name.
"""

from typing import Final, NewType

Tenant = NewType("Tenant", str)

STAFF: Final = Tenant("@staff")  # the vendor's own people; no company can have such a code


def stored_tenant(code: str) -> Tenant:
    """The tenant for a code from our own tables, queues or signed tokens; never call it with a text of a request."""
    return Tenant(code)
