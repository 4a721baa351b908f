"""A whole portal on this machine: emulator, deployment, first administrator, and a file that describes it."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tools.accounts import ACCOUNTS, DESK_EMAIL, MAIL_DOMAIN, MAIL_SENDER, as_json
from tools.bundle import REPOSITORY, build, fingerprint
from tools.cloud import Cloud
from tools.deployment import deploy, outputs_of
from tools.emulator import Emulator, free_port
from tools.first_admin import Admin, ensure_admin

HOME = REPOSITORY / ".local"
STACK_NAME = "ticket-portal-local"
# The emulator answers a registered host name with its API; an address needs no resolver anywhere.
_DOMAIN = "127.0.0.1"

Say = Callable[[str], None]


def bring_up(emulator: Emulator, say: Say = lambda _: None, project: Path = REPOSITORY) -> dict[str, Any]:
    """Start ``emulator``, deploy what has changed; return the description, also written to stack.json."""
    say("Starting the AWS emulator")
    emulator.start()
    return bring_up_to_date(emulator, say, project)


def bring_up_to_date(emulator: Emulator, say: Say = lambda _: None, project: Path = REPOSITORY) -> dict[str, Any]:
    """Deploy to an ``emulator`` that runs what has changed since the last time; return the description."""
    parameters = local_parameters(emulator.port, project)
    current = fingerprint(json.dumps(parameters), project=project)
    outputs = _deployed(emulator, current)
    if not outputs:
        say("Building the functions")
        template = build(emulator.home / "bundle", emulator.cloud, project)
        say("Deploying the stack")
        outputs = deploy(emulator.cloud, STACK_NAME, template, parameters)
        (emulator.home / "deployed").write_text(current)
    _ensure_first_admin(emulator.cloud, outputs)
    return _describe(emulator, outputs)


@contextmanager
def fresh_stack(home: Path, project: Path = REPOSITORY) -> Iterator[dict[str, Any]]:
    """A new portal on a free port with its files under the empty folder ``home``, stopped at the end."""
    emulator = Emulator(home, free_port())
    try:
        yield bring_up(emulator, project=project)
    finally:
        emulator.stop()


def local_parameters(port: int, project: Path = REPOSITORY) -> dict[str, str]:
    """The stack's parameters on this machine."""
    found: dict[str, str] = json.loads((project / "infra" / "stages" / "local.json").read_text(encoding="utf-8"))
    return found | {
        "DeskEmail": DESK_EMAIL,
        "FilesOrigin": f"http://localhost:{port}",
        "MailIdentity": MAIL_DOMAIN,
        "MailSender": MAIL_SENDER,
        "PortalDomain": _DOMAIN,
        "PortalUrl": f"http://{_DOMAIN}:{port}",
    }


def _deployed(emulator: Emulator, current: str) -> dict[str, str]:
    record = emulator.home / "deployed"
    if not record.exists() or record.read_text() != current:
        return {}
    # The emulator may have been killed before it wrote its state: believe what it knows, not the record.
    return outputs_of(emulator.cloud, STACK_NAME)


def _ensure_first_admin(cloud: Cloud, outputs: dict[str, str]) -> None:
    first = next(account for account in ACCOUNTS if account.role == "admin")
    ensure_admin(cloud, outputs, Admin(first.email, first.first_name, first.last_name, first.password))


def _describe(emulator: Emulator, outputs: dict[str, str]) -> dict[str, Any]:
    portal = outputs["PortalUrl"]
    described = {
        "portal_url": portal,
        "api_url": f"{portal}/api",
        "mailbox_url": f"{emulator.cloud.endpoint_url}/_ministack/ses/messages",
        "mailbox_page_url": emulator.mail_page,
        "desk_email": DESK_EMAIL,
        "endpoint_url": emulator.cloud.endpoint_url,
        "region": emulator.cloud.region,
        "stack_name": STACK_NAME,
        "log": str(emulator.log),
        "outputs": outputs,
        "accounts": as_json(),
    }
    text = json.dumps(described, indent=2, ensure_ascii=False)
    (emulator.home / "stack.json").write_text(f"{text}\n", encoding="utf-8")
    return described
