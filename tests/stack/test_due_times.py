"""What the clock alone brings about on the deployed portal."""

from typing import Any

import boto3
import pytest

from tests.people import World
from tests.stack.mailbox import Mailbox, until

_LONG_AGO = "2026-01-05T09:00:00.000Z"
_SCHEDULE = 150  # seconds within which the schedule has run once, and what it found is mailed


@pytest.fixture
def heads(stack: dict[str, Any]) -> Any:
    """The tickets table, as only a test may touch it."""
    resource = boto3.resource(
        "dynamodb",
        endpoint_url=stack["endpoint_url"],
        region_name=stack["region"],
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )
    return resource.Table(stack["outputs"]["TicketsTable"])


def test_the_schedule_reminds_a_client_and_tells_the_desk_each_once(
    world: World, mailbox: Mailbox, heads: Any, stack: dict[str, Any]
) -> None:
    waiting, late = world.open()["id"], world.open(priority="HIGH")["id"]
    world.consultant.post(f"/tickets/{waiting}/needs-details", {"body": "Ce gestiune?"})
    _moved(heads, waiting, notice_at=f"{_LONG_AGO}#{waiting}")
    _moved(heads, late, notice_at=f"{_LONG_AGO}#{late}", response_due_at=_LONG_AGO)

    def both() -> Any:
        reminders = mailbox.mails(world.ana.email, f"[{waiting}] Reamintire")
        told = mailbox.mails(stack["desk_email"], f"[{late}] Termen de răspuns depășit")
        return (reminders, told) if reminders and told else None

    sent = until(both, patience=_SCHEDULE)
    assert sent, "the schedule found neither or one only"
    assert "Ce gestiune?" in sent[0][0].text
    ticket = world.ana.get(f"/tickets/{late}").json()
    assert ticket["due"]["response_breached"] is True
    assert "notice" not in heads.get_item(Key={"ticket": late, "item": "head"})["Item"]
    assert heads.get_item(Key={"ticket": waiting, "item": "head"})["Item"]["reminders"] == 1
    assert world.consultant.post(f"/tickets/{late}/take").json()["due"]["response_breached"] is True
    assert [len(mails) for mails in both()] == [1, 1]


def _moved(heads: Any, ticket: str, **values: str) -> None:
    """Moves stored times of a ticket, as if they had been long ago."""
    names = {f"#{name}": name for name in values}
    heads.update_item(
        Key={"ticket": ticket, "item": "head"},
        UpdateExpression="SET " + ", ".join(f"#{name} = :{name}" for name in values),
        ExpressionAttributeNames=names,
        ExpressionAttributeValues={f":{name}": value for name, value in values.items()},
    )
