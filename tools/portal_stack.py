"""What a running stack says about itself: the file that `make run` writes for other programs."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parent.parent
STACK_FILE = REPOSITORY / ".local" / "stack.json"


@dataclass(frozen=True, slots=True)
class Account:
    """A person who may sign in; ``company`` is None for the vendor's own people."""

    role: str
    company: str | None
    email: str
    password: str
    first_name: str
    last_name: str


@dataclass(frozen=True, slots=True)
class Stack:
    """Addresses and accounts of one running portal; a new portal after `make reset` has another ``identity``."""

    portal_url: str
    api_url: str
    mailbox_url: str
    desk_email: str
    identity: str
    region: str
    endpoint_url: str
    outputs: dict[str, str]
    accounts: tuple[Account, ...]

    def accounts_of(self, role: str) -> tuple[Account, ...]:
        """Return the accounts with ``role``, in the order of the file."""
        return tuple(account for account in self.accounts if account.role == role)

    @property
    def admin(self) -> Account:
        """Return the first administrator; LookupError when the stack names none."""
        admins = self.accounts_of("admin")
        if not admins:
            raise LookupError("the stack names no account with the role admin")
        return admins[0]


def read_stack(path: Path = STACK_FILE) -> Stack:
    """Read the running stack's description; SystemExit with advice when nothing runs."""
    try:
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SystemExit(f"{path} is missing: start the portal with `make run` first") from None
    return Stack(
        portal_url=found["portal_url"].rstrip("/"),
        api_url=found["api_url"].rstrip("/"),
        mailbox_url=found.get("mailbox_url", ""),
        desk_email=found.get("desk_email", ""),
        identity=found["outputs"]["TicketsTable"],
        region=found["region"],
        endpoint_url=found["endpoint_url"],
        outputs=found["outputs"],
        accounts=tuple(_account(each) for each in found["accounts"]),
    )


def _account(found: dict[str, Any]) -> Account:
    first, _, last = found["email"].partition("@")[0].partition(".")
    return Account(
        role=found["role"],
        company=found.get("company"),
        email=found["email"],
        password=found["password"],
        first_name=found.get("first_name") or first.title(),
        last_name=found.get("last_name") or last.title() or first.title(),
    )
