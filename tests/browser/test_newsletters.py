"""An administrator writes, tries, schedules and cancels an issue; a reader leaves without signing in."""

import itertools
import re
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, expect

from chalicelib.contacts import service as contacts
from chalicelib.issues.tokens import Subscription, token_for
from chalicelib.kernel.tenant import stored_tenant
from tests.browser.scene import Scene
from tests.browser.test_accessibility import serious_findings
from tests.browser.visit import Visit
from tests.people import PASSWORD, Somebody
from tests.stack.inside import inside
from tests.stack.mailbox import Mailbox
from tests.stack.readers import a_reader, put

_numbers = itertools.count(1)
_BODY = "# Noutăți\n\n**Salariul minim** se modifică: [detalii](https://lege.example/a).\n\n<script>alert(1)</script>"
_A_MINUTE = 100  # seconds until the schedule has fired


@pytest.fixture
def admin(scene: Scene) -> Somebody:
    """An administrator with the tests' password."""
    email = f"redactor{next(_numbers)}@wizrom.example"
    person = {"email": email, "first_name": "Ioana", "last_name": "Marinescu", "role": "admin", "password": PASSWORD}
    assert scene.admin.post("/staff", person).status_code == 201
    return Somebody(scene.http, email)


@pytest.fixture
def newsletter(scene: Scene) -> str:
    """The code of a new newsletter."""
    code = f"0{next(_numbers)}WEB"
    assert scene.admin.post("/newsletters", {"code": code, "name": "BUSINESS REPORT"}).status_code == 201
    return code


def _write(page: Page, at: datetime) -> None:
    page.get_by_label("Subiect").fill("Noutăți legislative")
    page.get_by_label("Text (Markdown)").fill(_BODY)
    page.get_by_label("Data și ora trimiterii").fill(at.strftime("%Y-%m-%dT%H:%M"))


def _in_romania(**later: int) -> datetime:
    return datetime.now(ZoneInfo("Europe/Bucharest")) + timedelta(**later)


# Far from Romania, to see that the time is Romania's all the same.
@pytest.mark.parametrize("context", [{"timezone_id": "America/New_York"}], indirect=True)
def test_an_issue_is_written_seen_tried_scheduled_and_cancelled(
    scene: Scene, admin: Somebody, newsletter: str, visit: Visit, mailbox: Mailbox
) -> None:
    page = visit.page
    visit.sign_in(admin, "/newsletters")
    page.get_by_role("row").filter(has_text=newsletter).get_by_role("link").click()
    page.get_by_role("link", name="Ediție nouă").click()
    at = _in_romania(days=2)
    _write(page, at)
    preview = page.frame_locator("iframe")
    expect(preview.get_by_role("heading", name="Noutăți")).to_be_visible()
    expect(preview.get_by_text("<script>alert(1)</script>")).to_be_visible()
    expect(preview.get_by_text("Dezabonare")).to_be_visible()
    expect(preview.locator("body")).to_have_css("padding", "24px 16px")
    assert serious_findings(page) == []
    visit.button("Trimite-mi un test").click()
    visit.sees(f"Testul a plecat la {admin.email}.")
    (mail,) = mailbox.expect(1, to=admin.email, about="[TEST] Noutăți legislative")
    assert "<strong>Salariul minim</strong>" in mail.html

    visit.button("Planifică").click()
    visit.sees("Pleacă singură")
    visit.sees(at.strftime("%H:%M"))
    (issue,) = scene.admin.get(f"/newsletters/{newsletter}/issues").json()["items"]
    assert datetime.fromisoformat(issue["send_at"]) == at.replace(second=0, microsecond=0)
    visit.button("Anulează ediția").click()
    visit.button("Da, anulează").click()
    visit.sees("Ediția a fost anulată")
    assert scene.admin.get(f"/newsletters/{newsletter}/issues").json()["items"][0]["state"] == "cancelled"


def test_an_issue_goes_out_and_its_reader_leaves_by_the_link(
    scene: Scene, admin: Somebody, newsletter: str, visit: Visit, mailbox: Mailbox, stack: dict[str, Any]
) -> None:
    reader = a_reader(scene.company, 1, newsletter, email=f"cititor-{newsletter.lower()}@web.example")
    with inside(stack):
        put([reader])
    page = visit.page
    visit.sign_in(admin, f"/newsletters/{newsletter}/new")
    _write(page, _in_romania())
    visit.button("Planifică").click()
    expect(page.get_by_text("Trimis", exact=True)).to_be_visible(timeout=_A_MINUTE * 1000)
    expect(page.get_by_role("definition").first).to_have_text("1")

    (mail,) = mailbox.expect(1, to=reader.details.email)
    link = re.search(r"\S+/#(/unsubscribe/\S+)", mail.text)
    assert link is not None
    stranger = visit.page.context.browser
    assert stranger is not None
    context = stranger.new_context(locale="en-GB")
    guest = Visit.begin(context, visit.portal)
    guest.go(link[1])
    expect(guest.heading(re.compile("BUSINESS REPORT"))).to_be_visible()
    assert serious_findings(guest.page) == []
    guest.page.get_by_role("button", name=re.compile("Dezabonează|Unsubscribe")).click()
    expect(guest.page.get_by_role("status")).to_contain_text("BUSINESS REPORT")
    assert guest.complaints == []
    context.close()
    with inside(stack):
        assert contacts.subscriber(reader.company, reader.id, newsletter) is None


def test_a_forged_link_says_so(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UNSUBSCRIBE_KEY", "not the portal's")
    forged = token_for(Subscription(stored_tenant("ALFA"), "c1", "000BR"))
    visit.go(f"/unsubscribe/{forged}")
    expect(visit.heading("Legătura nu este bună")).to_be_visible()
