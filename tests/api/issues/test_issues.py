"""Issues of newsletters: scheduled, shown, changed, cancelled, and what is refused."""

import itertools
from datetime import timedelta
from typing import Any

import pytest

from chalicelib.kernel.clock import now, to_iso
from tests.people import World

HOUR = timedelta(hours=1)
_numbers = itertools.count(1)


@pytest.fixture
def newsletter(world: World) -> str:
    """The code of a new newsletter."""
    code = f"00{next(_numbers)}NL"
    assert world.admin.post("/newsletters", {"code": code, "name": f"NL {code}"}).status_code == 201
    return code


def an_issue(**changes: Any) -> dict[str, Any]:
    return {"subject": "Noutăți", "body": "# Noutăți\n\nBuletin.", "send_at": to_iso(now() + HOUR)} | changes


def schedule(world: World, newsletter: str, **changes: Any) -> str:
    """Schedules an issue and answers its path."""
    answer = world.admin.post(f"/newsletters/{newsletter}/issues", an_issue(**changes))
    assert answer.status_code == 201, answer.text
    return f"/newsletters/{newsletter}/{answer.headers['location']}"


def test_a_scheduled_issue_is_shown_as_written_and_has_no_copies_yet(world: World, newsletter: str) -> None:
    body = an_issue(product="WMS")
    answer = world.admin.post(f"/newsletters/{newsletter}/issues", body)
    issue = answer.json()
    assert answer.headers["location"] == f"issues/{issue['id']}"
    none_yet = dict.fromkeys(("sent", "failed", "bounced", "skipped", "pending"), 0)
    assert issue == issue | body | none_yet | {"newsletter": newsletter, "state": "scheduled"}
    assert world.admin.get(f"/newsletters/{newsletter}/issues/{issue['id']}").json() == issue
    (listed,) = world.admin.all(f"/newsletters/{newsletter}/issues")
    assert listed == {name: value for name, value in issue.items() if name != "body"}
    trail = [(e["actor"]["id"], e["action"]) for e in world.admin.all("/audit") if issue["id"] in e["subject"]]
    assert trail == [(world.admin.id, "issue.scheduled")]


def test_an_issue_that_waits_is_changed_and_cancelled(world: World, newsletter: str) -> None:
    later = to_iso(now() + HOUR)
    path = schedule(world, newsletter, send_at=later)
    changed = world.admin.patch(path, {"subject": "Altul"})
    assert (changed.status_code, changed.json()["subject"], changed.json()["send_at"]) == (200, "Altul", later)
    assert [world.admin.send("DELETE", path).status_code for _ in range(2)] == [204, 204]
    listed = world.admin.all(f"/newsletters/{newsletter}/issues")
    assert [(one["state"], one["pending"]) for one in listed] == [("cancelled", 0)]
    refused = world.admin.patch(path, {"subject": "Altul"})
    assert (refused.status_code, refused.json()["type"]) == (409, "issue-not-scheduled")


def test_a_change_keeps_what_it_does_not_name(world: World, newsletter: str) -> None:
    path = schedule(world, newsletter)
    before, later = world.admin.get(path).json(), to_iso(now() + 2 * HOUR)
    for change in ({"body": "Alt text"}, {"send_at": later}, {}):
        before |= change
        assert world.admin.patch(path, change).json() == before
    assert world.admin.get(path).json() == before
    refused = world.admin.patch(path, {"send_at": "2020-01-01T00:00:00Z"})
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "send_at")


def test_issues_are_listed_last_written_first_page_by_page(world: World, newsletter: str) -> None:
    issues = f"/newsletters/{newsletter}/issues"
    for n in range(5):
        schedule(world, newsletter, subject=f"Ediția {n}")
    assert [one["subject"] for one in world.admin.all(issues, limit=2)] == [f"Ediția {n}" for n in (4, 3, 2, 1, 0)]
    cursor = world.admin.get(issues, limit=2).json()["next"]
    other = world.admin.get("/newsletters/OTHER/issues", limit=2, cursor=cursor)
    assert (other.status_code, other.json()["type"]) == (400, "bad-cursor")


def test_the_same_call_schedules_one_issue(world: World, newsletter: str) -> None:
    body = an_issue()
    path = f"/newsletters/{newsletter}/issues"
    first, again = (world.admin.post(path, body, idempotency_key=f"issue {newsletter}") for _ in range(2))
    assert (first.status_code, first.text, first.headers["location"]) == (201, again.text, again.headers["location"])
    assert len(world.admin.all(path)) == 1


def test_an_issue_is_about_a_product_that_there_is(world: World, newsletter: str) -> None:
    refused = world.admin.post(f"/newsletters/{newsletter}/issues", an_issue(product="NONE"))
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "product")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"send_at": "2020-01-01T00:00:00Z"}, "send_at"),
        ({"send_at": "9999-12-31T23:59:59-23:59"}, "send_at"),
        ({"send_at": "0001-01-01T00:00:00+14:00"}, "send_at"),
        ({"send_at": "2026-12-01T09:00:00"}, "send_at"),
        ({"send_at": "mâine"}, "send_at"),
        ({"send_at": 1}, "send_at"),
        ({"subject": "a\r\nBcc: x@y.ro"}, "subject"),
        ({"subject": ""}, "subject"),
        ({"body": " "}, "body"),
        ({"body": "x" * 50_001}, "body"),
        ({"state": "sent"}, "state"),
    ],
    ids=lambda value: str(value)[:20] if isinstance(value, dict) else value,
)
def test_an_issue_has_harmless_fields(world: World, newsletter: str, change: dict[str, Any], field: str) -> None:
    refused = world.admin.post(f"/newsletters/{newsletter}/issues", an_issue() | change)
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, field), refused.text


@pytest.mark.parametrize("issue", ["x", "0000000000000-00000000", "0000000000000-00000000%2300"])
def test_any_issue_is_found_or_not(world: World, newsletter: str, issue: str) -> None:
    path = f"/newsletters/{newsletter}/issues/{issue}"
    for answer in (world.admin.get(path), world.admin.patch(path, {"body": "x"}), world.admin.send("DELETE", path)):
        assert answer.status_code == 404


def test_a_newsletter_that_there_is_not_has_no_issues(world: World) -> None:
    written = {"subject": "S", "body": "T"}
    for path, body in (("issues", an_issue()), ("preview", written), ("test", written)):
        refused = world.admin.post(f"/newsletters/NIMIC/{path}", body)
        assert (refused.status_code, refused.json()["type"]) == (404, "not-found")


def test_a_preview_is_the_mail(world: World, newsletter: str) -> None:
    body = {"subject": f"Probă {newsletter}", "body": "**gras** <script>alert(1)</script> [x](javascript:alert(1))"}
    preview = world.admin.post(f"/newsletters/{newsletter}/preview", body).json()
    assert preview["subject"] == body["subject"]
    assert "<strong>gras</strong>" in preview["html"]
    assert "<script" not in preview["html"]
    assert 'href="javascript' not in preview["html"]
    assert "Dezabonare" in preview["text"]
    english = world.admin.post(f"/newsletters/{newsletter}/preview", body | {"language": "en"}).json()
    assert "Unsubscribe" in english["html"]


def test_a_test_mail_that_nobody_takes_is_not_said_to_be_sent(
    world: World, newsletter: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = {"subject": "S", "body": "T"}
    assert world.admin.post(f"/newsletters/{newsletter}/test", written).status_code == 204
    monkeypatch.setenv("MAIL_SENDER", "nobody@unknown.example")  # SES takes no mail from whom it does not know
    refused = world.admin.post(f"/newsletters/{newsletter}/test", written)
    assert (refused.status_code, refused.json()["type"]) == (503, "mail-not-sent")


def test_only_administrators_read_and_write_issues(world: World, newsletter: str) -> None:
    issues = f"/newsletters/{newsletter}/issues"
    for who in (world.ana, world.consultant):
        for answer in (
            who.post(issues, an_issue()),
            who.get(issues),
            who.get(f"{issues}/x"),
            who.send("DELETE", f"{issues}/x"),
            who.post(f"/newsletters/{newsletter}/preview", {"subject": "S", "body": "T"}),
            who.post(f"/newsletters/{newsletter}/test", {"subject": "S", "body": "T"}),
        ):
            assert answer.status_code == 403
