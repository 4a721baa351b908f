"""The query strings of contacts: whose contacts, and the filters of a list."""

from typing import Annotated

from pydantic import Field

from chalicelib.contacts.model import ContactState, Filters
from chalicelib.kernel.text import searchable
from chalicelib.kernel.web.fields import CompanyCode
from chalicelib.kernel.web.schema import PageQuery, Query

_WORDS = 8  # of a search; more would only make the condition longer


class CompanyQuery(Query):
    """``company`` says whose contacts the call is about; staff must name one."""

    company: CompanyCode | None = None


class ListQuery(CompanyQuery):
    """The filters of a list; ``q`` has words that names, address, phone, title or function contain."""

    state: ContactState | None = None
    q: Annotated[str, Field(max_length=100)] | None = None

    def filters(self) -> Filters:
        """The filters in the form of the domain."""
        return Filters(self.state, tuple(searchable(self.q or "").split()[:_WORDS]))


class ContactsQuery(ListQuery, PageQuery):
    """A page of contacts."""
