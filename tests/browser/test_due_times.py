"""Due times in plain words: the client's, the consultant's, and what is late by its text and not its colour alone."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import boto3
from playwright.sync_api import expect

from chalicelib.kernel.clock import to_iso
from tests.browser.scene import CONTAB, Scene
from tests.browser.visit import Visit

_MOMENT = re.compile(r"\d{1,2}\s\S+\s20\d\d, \d\d:\d\d")


def test_a_client_sees_until_when_they_are_answered_and_that_the_time_stands(scene: Scene, visit: Visit) -> None:
    ana, page = scene.client(), visit.page
    number = scene.open_ticket(ana)
    visit.sign_in(ana, "/mine")
    row = page.get_by_role("row").filter(has_text=number)
    expect(row).to_contain_text("Răspuns până la")
    visit.go(f"/tickets/{number}")
    about = page.get_by_role("complementary", name="Despre tichet")
    for label in ("Răspuns până la", "Rezolvare până la"):
        expect(about.locator("div").filter(has=page.get_by_text(label, exact=True)).last).to_contain_text(_MOMENT)

    scene.act(number, "needs-details", "Ce lună?")
    page.reload()
    expect(about).to_contain_text("Primul răspuns")
    expect(about).to_contain_text("așteptăm răspunsul dumneavoastră: timpul contractului stă")
    visit.go("/mine")
    expect(row).to_contain_text("Necesită detalii")
    expect(row).not_to_contain_text("până la")


def test_a_consultant_sees_what_is_late_first_and_by_how_much(
    scene: Scene, visit: Visit, stack: dict[str, Any]
) -> None:
    ana, page = scene.client(), visit.page
    calm, late = scene.open_ticket(ana), scene.open_ticket(ana)
    _make_late(stack, late)
    visit.sign_in(scene.consultant, f"/desk?product={CONTAB}")
    row = page.get_by_role("row").filter(has_text=late)
    expect(row).to_contain_text("depășit cu 3 ore")
    numbers = page.locator("tr[data-ticket]").evaluate_all("rows => rows.map((row) => row.dataset.ticket)")
    assert numbers[0] == late
    expect(page.get_by_role("row").filter(has_text=calm)).not_to_contain_text("depășit")

    visit.go(f"/tickets/{late}")
    about = page.get_by_role("complementary", name="Despre tichet")
    expect(about).to_contain_text("depășit cu 3 ore")
    scene.act(late, "needs-details", "Ce lună?")
    page.reload()
    expect(about).to_contain_text("în așteptarea clientului: timpul contractului stă")


def _make_late(stack: dict[str, Any], ticket: str) -> None:
    """As if the ticket's response had been due three hours ago."""
    resource: Any = boto3.resource(
        "dynamodb",
        endpoint_url=stack["endpoint_url"],
        region_name=stack["region"],
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )
    due = to_iso(datetime.now(UTC) - timedelta(hours=3, minutes=5))
    resource.Table(stack["outputs"]["TicketsTable"]).update_item(
        Key={"ticket": ticket, "item": "head"},
        UpdateExpression="SET response_due_at = :due, urgency = :urgency",
        ExpressionAttributeValues={":due": due, ":urgency": f"{due}#{ticket}"},
    )
