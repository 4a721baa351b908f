"""Update packages on the deployed stack: content exactly as published, also after an interruption, each once."""

from concurrent.futures import ThreadPoolExecutor

import httpx

from tests.people import World
from tests.stack.files import upload as uploaded
from tests.stack.packages import a_package, published


def test_every_call_about_packages_is_permitted_what_it_needs(world: World) -> None:
    update = published(world.admin)["id"]
    assert world.ana.get(f"/updates/{update}").status_code == 200
    assert world.ana.get(f"/updates/{update}/download").status_code == 200
    assert len(world.consultant.all(f"/updates/{update}/downloads")) == 1
    assert world.admin.send("DELETE", f"/updates/{update}").status_code == 204
    assert update not in [one["id"] for one in world.ana.all("/updates", product="WMS", topic="BUG")]


def test_the_content_arrives_as_published_under_its_name_and_never_as_a_page(world: World) -> None:
    update = published(world.admin, b"<script>alert(1)</script>", name="Actualizări țări.html")
    link = world.ana.get(f"/updates/{update['id']}/download").json()
    assert {name: link[name] for name in ("name", "size", "sha256", "checksum", "part_size")} == {
        name: update[name] for name in ("name", "size", "sha256", "checksum", "part_size")
    }
    answer = httpx.get(link["url"])
    assert answer.content == b"<script>alert(1)</script>"
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment;")
    assert "filename*=UTF-8''Actualiz%C4%83ri%20%C8%9B%C4%83ri.html" in answer.headers["content-disposition"]


def test_a_broken_download_goes_on_where_it_stopped_with_the_same_link(world: World) -> None:
    content = bytes(range(256)) * 80_000  # over 16 MiB: two parts
    update = published(world.admin, content)
    assert (update["checksum"], update["sha256"][-2:]) == ("composite", "-2")
    link = world.ana.get(f"/updates/{update['id']}/download").json()
    assert link["expires_in"] >= 3600
    with httpx.stream("GET", link["url"]) as broken:
        first = next(broken.iter_bytes(100_000))
        etag = broken.headers["etag"]
        assert broken.headers["accept-ranges"] == "bytes"
    rest = httpx.get(link["url"], headers={"Range": f"bytes={len(first)}-", "If-Range": etag})
    assert rest.status_code == 206
    assert rest.headers["content-range"] == f"bytes {len(first)}-{len(content) - 1}/{len(content)}"
    assert first + rest.content == content


def test_one_upload_becomes_one_package_however_many_calls_come_at_once(world: World) -> None:
    body = a_package(upload=uploaded(world.admin))
    with ThreadPoolExecutor(5) as pool:
        answers = list(pool.map(lambda _: world.admin.post("/updates", body).status_code, range(5)))
    assert sorted(answers) == [201, 422, 422, 422, 422]
    listed = [one["id"] for one in world.ana.all("/updates", product="WMS")]
    assert listed.count(body["upload"]) == 1
