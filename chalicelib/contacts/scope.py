"""Whose contacts a caller may work with."""

import re

from chalicelib.contacts.model import Contact
from chalicelib.contacts.problems import company_missing
from chalicelib.contacts.store import contacts as store
from chalicelib.contracts import service as contracts
from chalicelib.kernel.caller import Caller
from chalicelib.kernel.problems import NotFound

_ID = re.compile(r"[0-9a-f]{16}")


def company_of(caller: Caller, company: str | None) -> str:
    """The company whose contacts are meant: a client's own; staff name one.

    Raises:
        NotFound: a client names another company, or there is no such company.
        Invalid: staff name none.
    """
    if not caller.is_staff:
        if company not in (None, caller.company):
            raise NotFound
        return caller.company
    if company is None:
        raise company_missing()
    contracts.require_company(company)
    return company


def contact_of(company: str, contact: str) -> Contact:
    """The contact of ``company``; raises NotFound."""
    found = store.get(company, contact) if _ID.fullmatch(contact) else None
    if found is None:
        raise NotFound
    return found
