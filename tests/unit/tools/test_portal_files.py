"""What the command-line client decides by itself: parts, checksums, what it remembers, when it tries again."""

import ast
import hashlib
import itertools
import json
import sys
from collections import Counter
from pathlib import Path

import httpx
import pytest

from tools import portal_files
from tools.portal_files import (
    Bar,
    Digests,
    Download,
    FileChanged,
    LocalFile,
    Plan,
    Portal,
    ProblemAnswer,
    Refusal,
    Retries,
    SignInRefusal,
    Unreachable,
    UploadRecord,
    attach,
    upload,
)

PART = 1000
HOST = "https://portal.example"


class Cloud:
    """A portal with a bucket, in memory; ``refusals`` are answers that come first on a path."""

    def __init__(self) -> None:
        self.parts: dict[int, bytes] = {}
        self.size = 0
        self.state = "uploading"
        self.seen: list[str] = []
        self.links = 0
        self.signed: list[int] = []
        self.expired: set[str] = set()
        self.bodies: dict[str, object] = {}
        self.keys: dict[str, str] = {}
        self.refusals: dict[str, list[httpx.Response | Exception]] = {}
        self.content = b""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        path = f"{request.method} {request.url.path}"
        self.seen.append(path)
        self.keys[path] = request.headers.get("Idempotency-Key", "")
        if self.refusals.get(path):
            answer = self.refusals[path].pop(0)
            if isinstance(answer, Exception):
                raise answer
            return answer
        if request.url.host == "s3.example":
            return self._s3(request)
        self.bodies[path] = json.loads(request.read() or b"null")
        return httpx.Response(200, json=self._portal(path, self.bodies[path]))

    def _portal(self, path: str, body: object) -> object:
        begun = {"id": "ALFA-1", "part_size": PART, "parts": -(-self.size // PART), "expires_at": "…"}
        if path == "POST /api/session":
            return {"token": "t", "expires_in": 3600}
        if path == "POST /api/uploads":
            assert isinstance(body, dict)
            self.size = body["size"]
            return begun
        if path == "GET /api/uploads/ALFA-1":
            arrived = [
                {"number": number, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
                for number, data in self.parts.items()
            ]
            return begun | {"state": self.state, "arrived": arrived}
        if path == "POST /api/uploads/ALFA-1/parts":
            assert isinstance(body, list)
            return [self._link(wish["number"]) for wish in body]
        if path == "GET /api/attachments/ALFA-1":
            return self._described() | {"url": self._link(0)["url"]}
        return {"id": "ALFA-1", "state": "ready"}

    def _link(self, number: int) -> dict[str, object]:
        self.links += 1
        self.signed.append(number)
        url = f"https://s3.example/{number}?link={self.links}&X-Amz-Expires=900"
        return {"number": number, "url": url, "headers": {"x-amz-checksum-sha256": "c"}}

    def _s3(self, request: httpx.Request) -> httpx.Response:
        if request.url.params["link"] in self.expired:
            return httpx.Response(403)
        if request.method == "PUT":
            data = request.read()
            assert int(request.headers["Content-Length"]) == len(data)
            self.parts[int(request.url.path[1:])] = data
            return httpx.Response(200)
        start = int(request.headers.get("Range", "bytes=0-")[6:-1])
        return httpx.Response(206 if start else 200, content=self.content[start:])

    def _described(self) -> dict[str, object]:
        whole = hashlib.sha256(self.content).hexdigest()
        return {"name": "a/../b.txt", "size": len(self.content), "sha256": whole, "part_size": PART}

    @property
    def whole(self) -> bytes:
        return b"".join(data for _, data in sorted(self.parts.items()))

    def times(self) -> Counter[str]:
        return Counter(self.seen)


@pytest.fixture
def cloud() -> Cloud:
    return Cloud()


@pytest.fixture
def portal(cloud: Cloud) -> Portal:
    retries = Retries([0, 0, 0])
    return Portal(HOST, "a@x", "secret", retries=retries, transport=httpx.MockTransport(cloud))


@pytest.fixture
def file(tmp_path: Path) -> LocalFile:
    path = tmp_path / "backup.bak"
    path.write_bytes(bytes(number % 251 for number in range(20 * PART + 7)))
    return LocalFile(path)


def memory(file: LocalFile) -> UploadRecord:
    return UploadRecord(file.path.parent / "state", HOST, "a@x", file)


def test_needs_nothing_but_httpx() -> None:
    tree = ast.parse(Path(portal_files.__file__).read_text(encoding="utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in names} - sys.stdlib_module_names == {"httpx"}


def test_parts_cover_the_file_exactly() -> None:
    for size in (1, PART - 1, PART, PART + 1, 3 * PART):
        plan = Plan(size, PART)
        places = [(plan.start_of(number), plan.length_of(number)) for number in range(1, plan.parts + 1)]
        assert places[0][0] == 0
        assert all(length > 0 for _, length in places)
        assert [start + length for start, length in places] == [start for start, _ in places[1:]] + [size]


@pytest.mark.parametrize("size", [1, PART, PART + 1, 2 * PART, 2 * PART + 500])
@pytest.mark.parametrize("step", [1, 333, PART, 10 * PART])
def test_checksums_of_both_kinds_match_however_the_bytes_come(size: int, step: int) -> None:
    data = bytes(number % 256 for number in range(size))
    pieces = [data[at : at + step] for at in range(0, size, step)]
    parts = [hashlib.sha256(data[at : at + PART]).digest() for at in range(0, size, PART)]
    composite = f"{hashlib.sha256(b''.join(parts)).hexdigest()}-{len(parts)}"
    for expected in (hashlib.sha256(data).hexdigest(), composite):
        right, wrong = Digests(expected, PART), Digests(expected, PART)
        for piece in pieces:
            right.add(piece)
            wrong.add(piece)
        wrong.add(b"!")
        assert right.match
        assert not wrong.match


def test_few_parts_are_signed_first_and_never_more_than_the_portal_takes() -> None:
    assert list(itertools.islice(portal_files.batches(8, 32), 5)) == [8, 16, 32, 32, 32]


@pytest.mark.parametrize(("name", "stored"), [("a/../b", "a_.._b"), ("..", "_"), ("", "_"), ("ștat: 1?.pdf", None)])
def test_a_name_never_leads_out_of_the_folder(name: str, stored: str | None) -> None:
    assert portal_files.safe_name(name, windows=False) == (stored or name)
    assert portal_files.safe_name("ștat: 1?.pdf", windows=True) == "ștat_ 1_.pdf"


def test_sends_every_part_and_completes(cloud: Cloud, portal: Portal, file: LocalFile) -> None:
    done = upload(portal, file, memory(file), 3)

    assert done["id"] == "ALFA-1"
    assert cloud.whole == file.path.read_bytes()
    assert cloud.times()["POST /api/uploads/ALFA-1/parts"] == 2  # 8 parts, then 13
    assert cloud.bodies["POST /api/uploads"] == {"name": "backup.bak", "size": file.size}


def test_goes_on_with_what_is_missing_or_differs(cloud: Cloud, portal: Portal, file: LocalFile) -> None:
    upload(portal, file, memory(file), 3)
    cloud.seen.clear()
    del cloud.parts[3], cloud.parts[21]
    cloud.parts[5] = b"x" * PART

    upload(portal, file, memory(file), 3)

    sent = [path for path in cloud.seen if path.startswith("PUT")]
    assert sorted(sent) == ["PUT /21", "PUT /3", "PUT /5"]
    assert cloud.whole == file.path.read_bytes()
    assert cloud.times()["POST /api/uploads"] == 0


def test_begins_anew_when_the_portal_has_forgotten_the_upload(cloud: Cloud, portal: Portal, file: LocalFile) -> None:
    upload(portal, file, memory(file), 3)
    key = cloud.keys["POST /api/uploads"]
    cloud.refusals["GET /api/uploads/ALFA-1"] = [httpx.Response(404, json={"type": "not-found"})]

    upload(portal, file, memory(file), 3)

    assert cloud.times()["POST /api/uploads"] == 2
    assert cloud.keys["POST /api/uploads"] != key


def test_a_beginning_whose_answer_was_lost_is_begun_once(cloud: Cloud, portal: Portal, file: LocalFile) -> None:
    cloud.refusals["POST /api/uploads"] = [httpx.ConnectError("away")] * 4
    with pytest.raises(Unreachable):
        upload(portal, file, memory(file), 3)
    key = cloud.keys["POST /api/uploads"]

    upload(portal, file, memory(file), 3)

    assert cloud.keys["POST /api/uploads"] == key


def test_what_s3_has_put_together_is_not_sent_again(cloud: Cloud, portal: Portal, file: LocalFile) -> None:
    upload(portal, file, memory(file), 3)
    cloud.parts.clear()  # as S3 answers once the file is one object, and the portal has not noted it
    cloud.seen.clear()

    upload(portal, file, memory(file), 3)

    assert cloud.seen == ["GET /api/uploads/ALFA-1", *["POST /api/uploads/ALFA-1/complete"] * 2]


def test_another_size_or_time_is_another_upload(file: LocalFile) -> None:
    first = memory(file)
    first.save("ALFA-1")
    assert memory(file).id == "ALFA-1"
    assert memory(file).key == first.key
    file.changed_ns += 1
    assert memory(file).id == ""


def test_a_link_that_has_ended_is_signed_again(cloud: Cloud, portal: Portal, file: LocalFile) -> None:
    cloud.expired = {str(number) for number in range(1, 9)}

    upload(portal, file, memory(file), 1)

    assert cloud.whole == file.path.read_bytes()
    assert cloud.times()["POST /api/uploads/ALFA-1/parts"] <= 4  # all that wait are signed by the same call


def test_network_errors_and_busy_servers_are_tried_again(cloud: Cloud, portal: Portal, file: LocalFile) -> None:
    cloud.refusals["PUT /2"] = [httpx.ReadError("reset"), httpx.Response(503)]
    cloud.refusals["POST /api/uploads/ALFA-1/complete"] = [httpx.Response(504)]

    upload(portal, file, memory(file), 3)

    assert cloud.whole == file.path.read_bytes()
    assert cloud.times()["PUT /2"] == 3


def test_a_network_that_stays_away_keeps_what_arrived(cloud: Cloud, portal: Portal, file: LocalFile) -> None:
    cloud.refusals["PUT /20"] = [httpx.ConnectError("away")] * 4

    with pytest.raises(Unreachable, match="same command again"):
        upload(portal, file, memory(file), 1)

    assert "DELETE /api/uploads/ALFA-1" not in cloud.seen
    assert memory(file).id == "ALFA-1"


def test_a_file_that_changes_meanwhile_is_given_up(cloud: Cloud, portal: Portal, file: LocalFile) -> None:
    file.changed_ns += 1

    with pytest.raises(FileChanged):
        upload(portal, file, memory(file), 3)

    assert "POST /api/uploads/ALFA-1/complete" not in cloud.seen
    assert cloud.seen[-1] == "DELETE /api/uploads/ALFA-1"
    assert memory(file).id == ""


def test_too_many_unsent_files_are_told_at_once(cloud: Cloud, portal: Portal, file: LocalFile) -> None:
    problem = {"type": "too-many-uploads", "detail": "Aveți deja 100 fișiere netrimise."}
    cloud.refusals["POST /api/uploads"] = [httpx.Response(429, json=problem)] * 4

    with pytest.raises(ProblemAnswer, match="100 fișiere"):
        upload(portal, file, memory(file), 3)
    assert cloud.times()["POST /api/uploads"] == 1


def test_an_empty_file_is_refused_before_anything_is_sent(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    with pytest.raises(Refusal, match="empty"):
        LocalFile(tmp_path / "empty")


def test_a_reply_goes_out_once_however_often_it_is_sent(cloud: Cloud, portal: Portal, file: LocalFile) -> None:
    kept = memory(file)
    kept.save("ALFA-1")
    keys = set()
    for _ in range(2):
        attach(portal, "ALFA-12", "Copia de azi", [memory(file)])
        keys.add(cloud.keys["POST /api/tickets/ALFA-12/messages"])

    assert len(keys) == 1
    body = {"body": "Copia de azi", "attachments": ["ALFA-1"]}
    assert cloud.bodies["POST /api/tickets/ALFA-12/messages"] == body


def test_signs_in_again_when_the_token_ends(cloud: Cloud, portal: Portal) -> None:
    cloud.refusals["GET /api/me"] = [httpx.Response(401)]

    portal.call("GET", "/me")

    assert cloud.seen == ["POST /api/session", "GET /api/me", "POST /api/session", "GET /api/me"]


def test_a_first_password_is_chosen_in_the_browser(cloud: Cloud, portal: Portal) -> None:
    cloud.refusals["POST /api/session"] = [httpx.Response(200, json={"challenge": "new_password", "session": "s"})]

    with pytest.raises(SignInRefusal, match="in the browser"):
        portal.sign_in()


def test_a_download_goes_on_behind_what_is_there(cloud: Cloud, portal: Portal, tmp_path: Path) -> None:
    cloud.content = b"0123456789"
    (tmp_path / "ALFA-1.part").write_bytes(b"0123")

    Download(portal, "ALFA-1", tmp_path).run()

    assert (tmp_path / "a_.._b.txt").read_bytes() == cloud.content
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a_.._b.txt"]


def test_a_download_asks_for_another_link_when_its_own_has_ended(
    cloud: Cloud, portal: Portal, tmp_path: Path
) -> None:
    cloud.content, cloud.expired = b"0123456789", {"1"}

    Download(portal, "ALFA-1", tmp_path / "mine").run()

    assert (tmp_path / "mine").read_bytes() == cloud.content
    assert cloud.times()["GET /api/attachments/ALFA-1"] == 2


def test_a_download_that_differs_is_thrown_away(cloud: Cloud, portal: Portal, tmp_path: Path) -> None:
    cloud.content = b"0123456789"
    (tmp_path / "ALFA-1.part").write_bytes(b"abcd")

    with pytest.raises(Refusal, match="checksum"):
        Download(portal, "ALFA-1", tmp_path).run()
    assert list(tmp_path.iterdir()) == []


def test_a_download_overwrites_nothing(cloud: Cloud, portal: Portal, tmp_path: Path) -> None:
    cloud.content = b"0123456789"
    (tmp_path / "mine").write_bytes(b"other")

    with pytest.raises(Refusal, match="exists already"):
        Download(portal, "ALFA-1", tmp_path / "mine").run()
    assert (tmp_path / "mine").read_bytes() == b"other"


@pytest.mark.parametrize("address", ["http://portal.example", "portal.example", "https://"])
def test_a_password_goes_only_over_tls(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        portal_files.arguments(["download", "--portal", address, "--email", "a@x", "ALFA-1"])
    assert "--portal" in capsys.readouterr().err


def test_the_bar_tells_the_share_the_rate_and_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [0.0]
    monkeypatch.setattr("tools.portal_files.time.monotonic", lambda: clock[0])
    bar = Bar("backup.bak", 100_000_000)
    bar.add_present(20_000_000)
    clock[0] = 10
    bar.add_sent(40_000_000)

    assert str(bar) == f"backup.bak {'█' * 12}{'░' * 8}  60% 4.0 MB/s, 0:10 left"
