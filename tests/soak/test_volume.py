"""A newsletter with many subscribers: pages of copies, batches of mails, and everybody gets one."""

from typing import Any

from chalicelib.kernel.clock import now, to_iso
from tests.people import World
from tests.stack.inside import inside
from tests.stack.mailbox import Mailbox, until
from tests.stack.readers import a_reader, put

READERS = 5_000
_A_SECOND = 8  # mails; twice as many and more on two cores that do nothing else
_CODE, _SUBJECT = "005KNL", "Cinci mii"


def test_five_thousand_get_one_each(world: World, mailbox: Mailbox, stack: dict[str, Any]) -> None:
    assert world.admin.post("/newsletters", {"code": _CODE, "name": _SUBJECT}).status_code == 201
    with inside(stack):
        put([a_reader(world.beta, 1_000 + number, _CODE) for number in range(READERS)])
    issue = {"subject": _SUBJECT, "body": "Buletin.", "send_at": to_iso(now())}
    answer = world.admin.post(f"/newsletters/{_CODE}/issues", issue)
    path = f"/newsletters/{_CODE}/issues/{answer.json()['id']}"

    assert until(lambda: world.admin.get(path).json()["state"] == "sent" or None, READERS / _A_SECOND, pause=2)
    receivers = [mail.to for mail in mailbox.mails(about=_SUBJECT)]
    assert len(receivers) == len(set(receivers)) == world.admin.get(path).json()["sent"] == READERS
