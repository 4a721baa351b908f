"""The people of the demonstration: the accounts that the stack was started with."""

import httpx

from tools.portal_calls import CallRecord
from tools.portal_client import PortalClient, Refused
from tools.portal_stack import Account, Stack


class DemoPeople:
    """The signed-in people, by their place in the stack's list of accounts."""

    def __init__(self, stack: Stack, transport: httpx.BaseTransport | None = None) -> None:
        self._stack = stack
        self._calls = CallRecord()
        self._transport = transport or httpx.HTTPTransport()
        self._clients: dict[str, PortalClient] = {}
        self.admin = self._of(stack.admin)

    def consultant(self, place: int) -> PortalClient:
        """Return a consultant; places past the last begin again. LookupError when there is none."""
        return self._of(_at(self._stack.accounts_of("consultant"), place))

    def client(self, company: str, place: int) -> PortalClient:
        """Return a user of a company, likewise."""
        users = tuple(each for each in self._stack.accounts_of("client") if each.company == company)
        return self._of(_at(users, place))

    def create_accounts(self) -> None:
        """Make everybody's account except the first administrator's, which exists already. Raises Refused."""
        for account in self._stack.accounts:
            if account != self._stack.admin:
                self._make(account)

    def _make(self, account: Account) -> None:
        person = {
            "email": account.email,
            "first_name": account.first_name,
            "last_name": account.last_name,
            "password": account.password,
        }
        try:
            if account.company:
                self.admin.post("/companies/{code}/users", account.company, body=person)
            else:
                self.admin.post("/staff", body=person | {"role": account.role})
        except Refused as refused:
            if refused.status != httpx.codes.CONFLICT:
                raise

    def _of(self, account: Account) -> PortalClient:
        if account.email not in self._clients:
            self._clients[account.email] = PortalClient(
                self._stack.api_url,
                account.email,
                account.password,
                calls=self._calls,
                transport=self._transport,
            )
        return self._clients[account.email]


def _at(accounts: tuple[Account, ...], place: int) -> Account:
    if not accounts:
        raise LookupError("the stack's accounts lack a client or a consultant of the demonstration")
    return accounts[place % len(accounts)]
