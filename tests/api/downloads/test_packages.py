"""Update packages: for who has the product today, with a ledger of who took them."""

import hashlib
from typing import Any

import pytest

from chalicelib.attachments import service as attachments
from chalicelib.attachments.model import State, stored_key
from chalicelib.attachments.store import files as store
from chalicelib.kernel.dynamodb.transactions import Transaction
from tests.api.files import upload as uploaded
from tests.packages import a_package, publish
from tests.people import CONTRACTS, Somebody, World


@pytest.fixture
def payroll_only(world: World) -> Somebody:
    """A user of a company that has no contract for WMS."""
    code = world.company()
    world.admin.patch(f"/companies/{code}", {"contracts": [CONTRACTS[1]]})
    return world.user(code)


@pytest.fixture
def expired(world: World) -> Somebody:
    """A user of a company whose contract for WMS ended."""
    code = world.company()
    world.admin.patch(f"/companies/{code}", {"contracts": [CONTRACTS[0] | {"valid_until": "2020-12-31"}]})
    return world.user(code)


def published(admin: Somebody, content: bytes = b"pachet", **changes: Any) -> dict[str, Any]:
    return publish(admin, uploaded(admin, content), **changes)


def listed(who: Somebody, **params: Any) -> list[str]:
    return [update["id"] for update in who.all("/updates", **{"product": "WMS", **params})]


def ledger(who: Somebody, update: str) -> list[dict[str, Any]]:
    return who.all(f"/updates/{update}/downloads")


def test_a_published_package_is_listed_with_what_to_check_it_by(world: World) -> None:
    update = published(world.admin, b"un pachet")
    (found,) = [one for one in world.ana.all("/updates", product="WMS") if one["id"] == update["id"]]
    assert found == update
    assert found["size"] == 9
    assert (found["sha256"], found["checksum"]) == (hashlib.sha256(b"un pachet").hexdigest(), "whole")
    assert found["notes"] == "Se instalează **înainte** de închiderea lunii."
    assert found["published_at"].endswith("Z")
    assert world.ana.get(f"/updates/{update['id']}").json() == update


def test_lists_are_by_product_and_topic_newest_first_and_in_pages(world: World) -> None:
    bug, ask, again = (published(world.admin, topic=topic)["id"] for topic in ("BUG", "ASK", "BUG"))
    payroll = published(world.admin, product="PAY")["id"]
    assert listed(world.ana)[:3] == [again, ask, bug]
    assert listed(world.ana, limit=1)[:3] == [again, ask, bug]
    assert listed(world.ana, topic="ASK", limit=1)[0] == ask
    assert not {bug, again, payroll} & set(listed(world.ana, topic="ASK"))
    assert listed(world.ana, product="PAY")[0] == payroll
    assert listed(world.consultant)[:3] == [again, ask, bug]
    assert listed(world.ana, topic="NONE") == []


def test_a_cursor_is_of_no_use_for_another_product_or_person(world: World) -> None:
    published(world.admin)
    published(world.admin)
    cursor = world.ana.get("/updates", product="WMS", limit=1).json()["next"]
    assert world.ana.get("/updates", product="PAY", limit=1, cursor=cursor).status_code == 400
    assert world.maria.get("/updates", product="WMS", limit=1, cursor=cursor).status_code == 400


@pytest.mark.parametrize("who", ["payroll_only", "expired"])
def test_without_a_valid_contract_a_product_s_packages_are_as_if_there_were_none(
    world: World, request: pytest.FixtureRequest, who: str
) -> None:
    update, stranger = published(world.admin)["id"], request.getfixturevalue(who)
    theirs, missing = stranger.get("/updates", product="WMS"), stranger.get("/updates", product="NONE")
    assert (theirs.status_code, theirs.text) == (404, missing.text)
    for path in (f"/updates/{update}", f"/updates/{update}/download"):
        found, none = stranger.get(path), stranger.get(path.replace(update, f"staff-{'0' * 32}"))
        assert (found.status_code, found.text) == (404, none.text)
    assert ledger(world.consultant, update) == []


def test_the_ledger_tells_who_took_what_and_so_does_the_audit_trail(world: World) -> None:
    update = published(world.admin)
    for who in (world.ana, world.maria, world.consultant):
        assert who.get(f"/updates/{update['id']}/download").status_code == 200
    taken = ledger(world.consultant, update["id"])
    assert [(one["person"]["id"], one["company"], one["sha256"]) for one in taken] == [
        (world.consultant.id, None, update["sha256"]),
        (world.maria.id, world.beta, update["sha256"]),
        (world.ana.id, world.alfa, update["sha256"]),
    ]
    seen = [e for e in world.admin.all("/audit") if e["subject"] == update["id"]]
    assert [(e["action"], e["company"], e["detail"]) for e in seen] == [
        ("update.downloaded", None, update["sha256"]),
        ("update.downloaded", world.beta, update["sha256"]),
        ("update.downloaded", world.alfa, update["sha256"]),
        ("update.published", None, update["sha256"]),
    ]


def test_a_withdrawn_package_is_gone_for_everybody_and_its_ledger_stays(world: World) -> None:
    update = published(world.admin)["id"]
    world.ana.get(f"/updates/{update}/download")
    assert world.admin.send("DELETE", f"/updates/{update}").status_code == 204
    assert world.admin.send("DELETE", f"/updates/{update}").status_code == 404
    for who in (world.ana, world.consultant, world.admin):
        assert update not in listed(who)
        assert update not in listed(who, topic="BUG")
        assert who.get(f"/updates/{update}/download").status_code == 404
    assert world.ana.get(f"/updates/{update}").status_code == 404
    assert world.admin.get(f"/updates/{update}").json()["withdrawn_at"] is not None
    assert update in listed(world.admin, withdrawn=True)
    assert [one["person"]["name"] for one in ledger(world.admin, update)] == ["Ana Pop"]
    assert world.ana.get("/updates", product="WMS", withdrawn=True).status_code == 403


def test_only_administrators_publish_and_withdraw_and_only_staff_read_the_ledger(world: World) -> None:
    update = published(world.admin)["id"]
    for who in (world.ana, world.consultant):
        assert who.post("/updates", a_package(upload=uploaded(who))).status_code == 403
        assert who.send("DELETE", f"/updates/{update}").status_code == 403
    assert world.ana.get(f"/updates/{update}/downloads").status_code == 403
    assert update in listed(world.ana)


def test_a_package_s_file_is_no_attachment_any_more(world: World) -> None:
    update = published(world.admin)["id"]
    for who in (world.ana, world.consultant, world.admin):
        assert who.get(f"/attachments/{update}").status_code == 404
    ticket = world.open()["id"]
    reply = world.admin.post(f"/tickets/{ticket}/messages", {"body": "text", "attachments": [update]})
    assert (reply.status_code, reply.json()["errors"][0]["field"]) == (422, "attachments.0")
    again = world.admin.post("/updates", a_package(upload=update))
    assert (again.status_code, again.json()["errors"][0]["field"]) == (422, "upload")
    assert world.admin.send("DELETE", f"/uploads/{update}").status_code == 409
    assert world.ana.get(f"/updates/{update}/download").status_code == 200


def test_only_one_s_own_whole_upload_can_be_published(world: World) -> None:
    others = uploaded(world.consultant)
    unfinished = world.admin.post("/uploads", {"name": "x.zip", "size": 1}).json()["id"]
    for upload in (others, unfinished, "staff-0", "x" * 100):
        refused = world.admin.post("/updates", a_package(upload=upload))
        assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "upload")
    attached = uploaded(world.admin)
    world.admin.post(f"/tickets/{world.open()['id']}/messages", {"body": "text", "attachments": [attached]})
    assert world.admin.post("/updates", a_package(upload=attached)).status_code == 422


@pytest.mark.parametrize(
    ("state", "problem"),
    [
        (None, "attachment-being-checked"),
        (State.INFECTED, "attachment-infected"),
        (State.UNCHECKED, "attachment-unchecked"),
    ],
)
def test_only_a_file_that_is_known_to_be_clean_is_published(
    world: World, monkeypatch: pytest.MonkeyPatch, state: State | None, problem: str
) -> None:
    monkeypatch.setenv("SCANNING", "on")
    upload = uploaded(world.admin)
    if state:
        checked(upload, state)
    refused = world.admin.post("/updates", a_package(upload=upload))
    assert (refused.status_code, refused.json()["type"]) == (409, problem)


def checked(upload: str, state: State) -> None:
    """The scan's verdict on ``upload``."""
    file = store.get(stored_key(upload))
    assert file
    transaction = Transaction()
    attachments.put_verdict(transaction, file, state)
    transaction.commit()


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"product": "NONE"}, "product"),
        ({"topic": "NONE"}, "topic"),
        ({"title": "a\nb"}, "title"),
        ({"version": ""}, "version"),
        ({"notes": "x" * 10_001}, "notes"),
        ({"published_at": "2020-01-01"}, "published_at"),
    ],
)
def test_a_package_is_refused_with_what_is_wrong_and_its_upload_stays_free(
    world: World, wrong: dict[str, Any], field: str
) -> None:
    upload = uploaded(world.admin)
    refused = world.admin.post("/updates", a_package(upload=upload, **wrong))
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, field)
    assert world.admin.post("/updates", a_package(upload=upload)).status_code == 201


def test_publishing_twice_with_one_key_publishes_once(world: World) -> None:
    body = a_package(upload=uploaded(world.admin))
    first = world.admin.post("/updates", body, idempotency_key=body["upload"])
    second = world.admin.post("/updates", body, idempotency_key=body["upload"])
    other = world.admin.post("/updates", body | {"title": "Alt titlu"}, idempotency_key=body["upload"])
    assert (first.status_code, second.status_code, other.status_code) == (201, 201, 422)
    assert (first.json(), first.headers["location"]) == (second.json(), second.headers["location"])
    assert other.json()["type"] == "idempotency-key-reused"


@pytest.mark.parametrize("update_id", ["0", "-", "%2e%2e", "%00", "a" * 900, "a" * 3000, "ședință", "package"])
def test_any_id_is_found_or_not(world: World, update_id: str) -> None:
    for path in (f"/updates/{update_id}", f"/updates/{update_id}/download", f"/updates/{update_id}/downloads"):
        assert world.admin.get(path).status_code in (400, 404, 414)
    assert world.ana.get(f"/updates/{update_id}").status_code in (400, 404, 414)


@pytest.mark.parametrize("query", [{}, {"product": ""}, {"product": "a#b"}, {"product": "WMS", "topic": "#"}])
def test_a_list_wants_a_product(world: World, query: dict[str, str]) -> None:
    assert world.ana.get("/updates", **query).status_code == 422
