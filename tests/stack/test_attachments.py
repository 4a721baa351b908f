"""Files on their way through the deployed bucket: what S3 takes, refuses and gives out (docs/threats.md)."""

import hashlib
import secrets
from typing import Any

import httpx
import pytest

from tests.people import Somebody, World
from tests.stack import files
from tests.stack.mailbox import Mailbox

PART = 16 * 1024 * 1024
TWO_PARTS = secrets.token_bytes(PART + 1000)


def test_a_file_of_several_parts_arrives_byte_for_byte(world: World) -> None:
    name = "Balanță „martie” 📎.bak"
    ticket = world.open(attachments=[files.upload(world.ana, TWO_PARTS, name)])
    (attachment,) = ticket["messages"][0]["attachments"]
    digests = [hashlib.sha256(part).digest() for part in (TWO_PARTS[:PART], TWO_PARTS[PART:])]
    assert attachment["name"] == name
    assert attachment["size"] == len(TWO_PARTS)
    assert attachment["sha256"] == f"{hashlib.sha256(b''.join(digests)).hexdigest()}-2"
    assert files.download(world.consultant, attachment["id"]).content == TWO_PARTS


def test_every_call_about_files_is_permitted_what_it_needs(world: World) -> None:
    begun, file = files.begin(world.ana, b"text"), files.upload(world.ana, b"text")
    assert world.ana.get(f"/uploads/{begun['id']}").json()["arrived"] == []
    assert world.ana.send("DELETE", f"/uploads/{begun['id']}").status_code == 204
    assert world.ana.get(f"/attachments/{file}").status_code == 200
    assert len(world.ana.all(f"/attachments/{file}/downloads")) == 1


@pytest.mark.parametrize("name", ["pagina.html", "poza.svg", "script.js", "vârtej\u0301.pdf"])
def test_a_browser_saves_it_and_never_shows_it(world: World, name: str) -> None:
    answer = files.download(world.ana, files.upload(world.ana, b"<script>alert(1)</script>", name))
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment;")


def test_another_content_or_length_than_announced_is_refused_by_s3(world: World) -> None:
    begun = files.begin(world.ana, b"text")
    (link,) = files.links(world.ana, begun, {1: b"text"})
    assert files.put(link, b"tex!").status_code == 400
    assert files.put(link, b"text and more").status_code == 403
    assert files.put(link | {"headers": {}}, b"text").status_code == 403
    other = hashlib.sha256(b"tex!").hexdigest()
    assert files.put(link | {"headers": {"x-amz-checksum-sha256": other}}, b"tex!").status_code in (400, 403)
    assert world.ana.post(f"/uploads/{begun['id']}/complete").json()["type"] == "upload-incomplete"


def test_nothing_is_written_over_what_is_complete(world: World) -> None:
    begun = files.begin(world.ana, b"text")
    (link,) = files.links(world.ana, begun, {1: b"text"})
    assert files.put(link, b"text").status_code == 200
    assert world.ana.post(f"/uploads/{begun['id']}/complete").status_code == 200
    assert files.put(link, b"text").status_code == 404
    answer = world.ana.post(f"/uploads/{begun['id']}/parts", [{"number": 1, "sha256": "0" * 64}])
    assert (answer.status_code, answer.json()["type"]) == (409, "upload-complete")
    assert world.ana.post(f"/uploads/{begun['id']}/complete").status_code == 200
    assert files.download(world.ana, begun["id"]).content == b"text"


def test_a_link_to_write_is_none_to_read_or_delete(world: World) -> None:
    begun = files.begin(world.ana, b"text")
    (link,) = files.links(world.ana, begun, {1: b"text"})
    assert httpx.get(link["url"]).status_code in (400, 403, 404)
    assert httpx.delete(link["url"]).status_code in (400, 403)
    object_url = str(httpx.URL(link["url"]).copy_with(query=None))
    assert httpx.get(object_url).status_code == 403


def test_the_bucket_answers_the_portal_and_no_other_site(world: World, stack: dict[str, Any]) -> None:
    begun = files.begin(world.ana, b"text")
    (link,) = files.links(world.ana, begun, {1: b"text"})

    def preflight(origin: str) -> httpx.Response:
        asked = {"Access-Control-Request-Method": "PUT", "Access-Control-Request-Headers": "x-amz-checksum-sha256"}
        return httpx.options(link["url"], headers={"Origin": origin, **asked})

    own = preflight(stack["portal_url"])
    assert own.status_code == 200
    assert own.headers["access-control-allow-origin"] == stack["portal_url"]
    assert "access-control-allow-origin" not in preflight("https://evil.example").headers


def test_a_mail_names_the_file_and_carries_neither_it_nor_a_link(
    world: World, mailbox: Mailbox, stack: dict[str, Any]
) -> None:
    name = "Stat de plată.xlsx"
    opener: Somebody = world.user(world.alfa)
    ticket = world.open(opener, attachments=[files.upload(opener, b"secret", name)])["id"]
    (mail,) = mailbox.expect(1, to=opener.email, about=f"[{ticket}]")
    for text in (mail.text, mail.html):
        assert name in text
        assert stack["outputs"]["AttachmentsBucket"] not in text
        assert "X-Amz" not in text
