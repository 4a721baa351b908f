"""Send files to the portal, or get them back, from a machine without a browser.

    python portal_files.py upload --portal https://portal.example --email ana@alfa.example backup.bak
    python portal_files.py upload … --ticket ALFA-12 --message "Copia de azi" backup.bak jurnal.txt
    python portal_files.py download --portal https://portal.example --email ana@alfa.example ID [-o FOLDER]

Needs Python 3.11 or newer and httpx, nothing else: copy this one file. The password is asked for, or taken from
PORTAL_PASSWORD; --portal and --email may come from PORTAL_URL and PORTAL_EMAIL. An interrupted command goes on
where it stopped when it runs again.

Exit codes: 0 done, 1 refused or not possible, 2 wrong arguments, 3 the network failed, 4 sign-in refused,
130 interrupted. An upload prints the files' ids on standard output, one id a line.

Refusal                 one sentence for the person, with the exit code
├── SignInRefusal       ... no token for this e-mail and password
├── Unreachable         ... the network failed in all tries
├── FileChanged         ... somebody wrote to the file while it was being sent
└── ProblemAnswer       the portal or S3 answered with a problem; has its status and type
"""

import argparse
import getpass
import hashlib
import json
import os
import re
import sys
import threading
import time
import uuid
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

import httpx

CHUNK = 256 * 1024  # bytes read, hashed or sent at once
FIRST_BATCH, LARGEST_BATCH = 8, 32  # parts signed by one call: few at first, so that the first bytes leave soon
HASHERS, HASHED_AHEAD = 2, 8
PAUSES = (0.5, 1, 2, 4, 8, 16, 32, 60, 60, 60)  # seconds between tries
BUSY = frozenset({429, 500, 502, 503, 504})
OLD_LINK_SECONDS = 60  # a link this near its end is not used any more
SIGNED_AGAIN = 5  # times that one part may be refused as expired
FAILED, OFFLINE, NO_SIGN_IN, INTERRUPTED = 1, 3, 4, 130


class Refusal(Exception):
    """Ends the program with one sentence for the person."""

    code = FAILED


class SignInRefusal(Refusal):
    """The portal gave no token."""

    code = NO_SIGN_IN


class Unreachable(Refusal):
    """The network failed in all tries."""

    code = OFFLINE


class FileChanged(Refusal):
    """The file changed, so the parts that were sent are useless."""


class ProblemAnswer(Refusal):
    """An answer that is not a success: HTTP ``status`` and the problem's ``type``."""

    def __init__(self, answer: httpx.Response) -> None:
        problem = _json_object(answer)
        detail = problem.get("detail") or problem.get("title") or problem.get("message") or _s3_message(answer.text)
        reasons = [f"{error.get('field')}: {error.get('message')}" for error in problem.get("errors", ())]
        super().__init__(" ".join([str(detail) or f"The answer was {answer.status_code}.", *reasons]))
        self.status = answer.status_code
        self.type = str(problem.get("type", "")).rpartition("/")[2]


def _s3_message(text: str) -> str:
    found = re.search(r"<Message>(.*?)</Message>", text, re.DOTALL)
    return found[1] if found else text[:300]


class Stopping(Exception):
    """Another thread failed or the person pressed Ctrl-C."""


# --- what is pure ---


class Plan(NamedTuple):
    """How a file of ``size`` bytes is cut into parts of ``part_size``, numbered from 1."""

    size: int
    part_size: int

    @property
    def parts(self) -> int:
        """How many there are."""
        return max(1, -(-self.size // self.part_size))

    def start_of(self, number: int) -> int:
        """Where a part begins."""
        return (number - 1) * self.part_size

    def length_of(self, number: int) -> int:
        """The bytes of a part."""
        return min(self.part_size, self.size - self.start_of(number))


class Digests:
    """The checksum of bytes that come in order, in the portal's form.

    ``expected`` is the digest of all bytes in 64 hexadecimal digits; with ``-N`` after it, of the digests of N parts.
    """

    def __init__(self, expected: str, part_size: int) -> None:
        self._composite = "-" in expected
        self._expected = expected
        self._part_size = part_size
        self._left = part_size
        self._current = hashlib.sha256()
        self._parts: list[bytes] = []

    def add(self, data: bytes) -> None:
        """Adds the next bytes."""
        view = memoryview(data)
        while self._composite and len(view) > self._left:
            self._current.update(view[: self._left])
            self._parts.append(self._current.digest())
            view = view[self._left :]
            self._current, self._left = hashlib.sha256(), self._part_size
        self._current.update(view)
        self._left -= len(view)

    @property
    def match(self) -> bool:
        """Whether the bytes have the expected checksum."""
        if not self._composite:
            return self._current.hexdigest() == self._expected
        parts = [*self._parts, self._current.digest()]
        return f"{hashlib.sha256(b''.join(parts)).hexdigest()}-{len(parts)}" == self._expected


def batches(first: int, most: int) -> Iterator[int]:
    """How many parts each signing call asks for: doubling from ``first`` up to ``most``."""
    while True:
        yield first
        first = min(2 * first, most)


def safe_name(name: str, *, windows: bool = os.name == "nt") -> str:
    """``name`` as this machine can store it, never leading out of the folder."""
    kept = re.sub(r'[\x00-\x1f<>:"/\\|?*]' if windows else r"[\x00/]", "_", name)
    return "_" if kept in {"", ".", ".."} else kept


def readable_bytes(count: float) -> str:
    """Bytes as people read them."""
    for unit in ("B", "kB", "MB"):
        if count < 1000:
            return f"{count:.0f} {unit}" if unit == "B" else f"{count:.1f} {unit}"
        count /= 1000
    return f"{count:.2f} GB"


def readable_duration(seconds: float) -> str:
    """A duration as 3:07 or 1:02:03."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


# --- what the person sees ---


def say(text: str) -> None:
    """Prints a line on standard error; it replaces the bar on a terminal."""
    clear = "\r\x1b[K" if sys.stderr.isatty() else ""
    print(f"{clear}{text}", file=sys.stderr, flush=True)


class Bar:
    """The progress of a file: a bar on a terminal, a line for every tenth elsewhere. Threads may share it."""

    def __init__(self, label: str, size: int) -> None:
        self._label = label
        self._size = max(size, 1)
        self._sent = 0  # in this run
        self._present = 0  # before it
        self._lock = threading.Lock()
        self._began = time.monotonic()
        self._shown = 0.0
        self._tenth = 0

    def add_sent(self, count: int) -> None:
        """Counts bytes that went over the network; ``count`` is negative for bytes that must be sent again."""
        with self._lock:
            self._sent += count

    def add_present(self, count: int) -> None:
        """Counts bytes that need not go over the network."""
        with self._lock:
            self._present += count

    def draw(self) -> None:
        """Shows the progress, unless it was shown just before."""
        if sys.stderr.isatty():
            if time.monotonic() - self._shown >= 0.1:
                self._shown = time.monotonic()
                print(f"\r{self}\x1b[K", end="", file=sys.stderr, flush=True)
        elif self._share * 10 >= self._tenth + 1:
            self._tenth = int(self._share * 10)
            print(self, file=sys.stderr, flush=True)

    @property
    def _share(self) -> float:
        return min(1.0, (self._sent + self._present) / self._size)

    def __str__(self) -> str:
        rate = self._sent / max(time.monotonic() - self._began, 1e-3)
        left = readable_duration((self._size - self._sent - self._present) / rate) if rate > 0 else "?"
        label = self._label if len(self._label) <= 30 else f"{self._label[:29]}…"
        filled = "█" * int(20 * self._share)
        return f"{label} {filled:░<20} {self._share:4.0%} {readable_bytes(rate)}/s, {left} left"


# --- the network ---


class Retries:
    """Repeats calls after failures of the network, until ``stop`` is set."""

    def __init__(self, pauses: Sequence[float] = PAUSES) -> None:
        self.stop = threading.Event()
        self._pauses = pauses

    def send(self, attempt: Callable[[], httpx.Response]) -> httpx.Response:
        """The first answer that needs no other try; it may be a refusal. Raises Unreachable, Stopping."""
        reason = ""
        for pause in (*self._pauses, None):
            asked = 0.0
            try:
                answer = attempt()
            except httpx.TransportError as error:
                reason = f"the network failed ({str(error) or type(error).__name__})"
            else:
                if not _is_retried(answer):
                    return answer
                reason = f"the server answered {answer.status_code}"
                seconds = answer.headers.get("Retry-After", "")
                asked = float(seconds) if seconds.isdigit() else 0.0
            if pause is None:
                break
            self._wait(max(pause, asked), reason)
        raise Unreachable(f"Given up because {reason}. Run the same command again: it goes on where it stopped.")

    def _wait(self, seconds: float, reason: str) -> None:
        if seconds >= 2:
            say(f"{reason}; trying again in {seconds:.0f} s")
        if self.stop.wait(seconds):
            raise Stopping


def _is_retried(answer: httpx.Response) -> bool:
    """Whether the same call may succeed later; waiting does not help where there are too many unsent files."""
    return answer.status_code in BUSY and _json_object(answer).get("type") != "too-many-uploads"


class Portal:
    """The portal as one person uses it; the token is renewed when it ends. Threads may share it."""

    def __init__(
        self,
        url: str,
        email: str,
        password: str,
        *,
        language: str = "en",
        retries: Retries | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self.url = url.rstrip("/")
        self.email = email
        self.calls = 0
        self.retries = retries or Retries()
        self._password = password
        self._token = ""
        self._ends = 0.0
        self._lock = threading.Lock()
        # There are connections for parts and calls together. A minute without any byte is a timeout.
        self.http = httpx.Client(
            headers={"Accept-Language": language},
            timeout=httpx.Timeout(60, connect=15, pool=None),
            limits=httpx.Limits(max_connections=64, max_keepalive_connections=64),
            transport=transport,
        )

    def call(self, method: str, path: str, body: Any = None, key: str = "") -> Any:
        """The JSON that the portal answers. Raises ProblemAnswer, SignInRefusal, Unreachable."""
        headers = {"Idempotency-Key": key} if key else {}
        for last in (False, True):
            token = self._fresh_token()
            answer = self._send(method, path, body, headers | {"Authorization": f"Bearer {token}"})
            if answer.status_code != httpx.codes.UNAUTHORIZED or last:
                break
            self._forget(token)
        return _content(answer)

    def sign_in(self) -> None:
        """Signs in unless that has been done. Raises SignInRefusal, Unreachable."""
        self._fresh_token()

    def _fresh_token(self) -> str:
        with self._lock:
            if time.monotonic() >= self._ends:
                session = self._session()
                lifetime = float(session["expires_in"])
                self._token = session["token"]
                self._ends = time.monotonic() + lifetime - min(60.0, lifetime / 5)
            return self._token

    def _session(self) -> dict[str, Any]:
        answer = self._send("POST", "/session", {"email": self.email, "password": self._password}, {})
        try:
            session: dict[str, Any] = _content(answer)
        except ProblemAnswer as problem:
            raise SignInRefusal(f"Sign-in refused for {self.email}: {problem}") from problem
        if session.get("challenge"):
            raise SignInRefusal(f"{self.email} has no password yet: sign in once in the browser, at {self.url}.")
        return session

    def _forget(self, token: str) -> None:
        with self._lock:
            if self._token == token:
                self._ends = 0.0

    def _send(self, method: str, path: str, body: Any, headers: Mapping[str, str]) -> httpx.Response:
        self.calls += 1
        url = f"{self.url}/api{path}"
        return self.retries.send(lambda: self.http.request(method, url, json=body, headers=headers))


def _content(answer: httpx.Response) -> Any:
    if not answer.is_success:
        raise ProblemAnswer(answer)
    try:
        return answer.json() if answer.content else None
    except ValueError:
        raise Refusal("That address does not answer as the portal does: check --portal.") from None


def _json_object(answer: httpx.Response) -> dict[str, Any]:
    try:
        found = answer.json()
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


# --- sending ---


class LocalFile:
    """A file that is to be sent, as it was when this run began. It is read twice and never held in memory."""

    def __init__(self, path: Path) -> None:
        self.path = path.resolve()
        self.name = os.fsencode(path.name).decode("utf-8", "replace")
        self.size, self.changed_ns = self._stamp()
        if self.size == 0:
            raise Refusal(f"{path} is empty: there is nothing to send.")

    def must_be_unchanged(self) -> None:
        """Raises Refusal where somebody has written to it since."""
        if self._stamp() != (self.size, self.changed_ns):
            text = f"{self.path} changed while it was being sent: send it when nothing writes to it any more."
            raise FileChanged(text)

    def chunks(self, start: int, length: int) -> Iterator[bytes]:
        """``length`` bytes from ``start`` on, piece by piece."""
        with self.path.open("rb", buffering=0) as file:
            file.seek(start)
            while length:
                data = file.read(min(CHUNK, length))
                if not data:
                    raise FileChanged(f"{self.path} became shorter while it was being sent.")
                length -= len(data)
                yield data

    def digest(self, start: int, length: int) -> str:
        """The SHA-256 of those bytes, in hexadecimal."""
        found = hashlib.sha256()
        for data in self.chunks(start, length):
            found.update(data)
        return found.hexdigest()

    def _stamp(self) -> tuple[int, int]:
        if not self.path.is_file():
            raise Refusal(f"{self.path} is not a file.")
        found = self.path.stat()
        return found.st_size, found.st_mtime_ns


class UploadRecord:
    """A record on disk of an upload that has not ended: its idempotency key, and its id once there is one."""

    def __init__(self, folder: Path, portal: str, email: str, file: LocalFile) -> None:
        what = "\n".join([portal, email, str(file.path), str(file.size), str(file.changed_ns)])
        digest = hashlib.sha256(what.encode("utf-8", "surrogateescape")).hexdigest()
        self._file = folder / f"{digest[:32]}.json"
        kept = self._read()
        self.key = str(kept.get("key") or uuid.uuid4())
        self.id = str(kept.get("id", ""))

    def save(self, upload_id: str = "") -> None:
        """Writes the record atomically."""
        self.id = upload_id
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        written = self._file.with_suffix(f".{os.getpid()}")
        written.write_text(json.dumps({"key": self.key, "id": self.id}), encoding="utf-8")
        written.replace(self._file)

    def forget(self) -> None:
        """Deletes the record, so that the next run starts from the beginning."""
        self._file.unlink(missing_ok=True)
        self.key, self.id = str(uuid.uuid4()), ""

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}


class Link(NamedTuple):
    """The URL and headers for a part; ``ends`` is in the seconds of `time.monotonic`."""

    url: str
    headers: dict[str, str]
    ends: float


class Links:
    """The links of the parts that have not arrived; all of them are signed again when one has ended."""

    def __init__(self, portal: Portal, upload_id: str) -> None:
        self.calls = 0
        self._portal = portal
        self._path = f"/uploads/{upload_id}/parts"
        self._lock = threading.Lock()
        self._digests: dict[int, str] = {}
        self._links: dict[int, Link] = {}

    def add(self, digests: Mapping[int, str]) -> None:
        """Asks for the links of parts with these digests."""
        with self._lock:
            self._digests |= digests
            self._sign(digests)

    def of(self, number: int) -> Link:
        """The link of a part, valid for some time."""
        with self._lock:
            if self._links[number].ends - time.monotonic() < OLD_LINK_SECONDS:
                self._sign(self._digests)
            return self._links[number]

    def refused(self, number: int, link: Link) -> None:
        """Has the links signed again, because S3 refused ``link`` as expired."""
        with self._lock:
            if self._links[number] is link:  # else another part has led to new links already
                self._sign(self._digests)

    def arrived(self, number: int) -> None:
        """Removes the link of a part that has arrived."""
        with self._lock:
            del self._digests[number], self._links[number]

    def _sign(self, digests: Mapping[int, str]) -> None:
        asked = [{"number": number, "sha256": digest} for number, digest in digests.items()]
        self.calls += 1
        now = time.monotonic()
        for answer in self._portal.call("POST", self._path, asked):
            url = str(answer["url"])
            lifetime = float(httpx.URL(url).params.get("X-Amz-Expires", 900))
            self._links[answer["number"]] = Link(url, dict(answer["headers"]), now + lifetime)


class Sending:
    """Sends one file: the parts that have not arrived are hashed, signed in batches and sent by several threads."""

    def __init__(self, portal: Portal, file: LocalFile, upload_id: str, plan: Plan, threads: int) -> None:
        self.sent = 0
        self.links = Links(portal, upload_id)
        self._portal = portal
        self._file = file
        self._plan = plan
        self._threads = threads
        self._bar = Bar(file.name, file.size)
        self._under_way: set[Future[None]] = set()

    def run(self, arrived: Mapping[int, tuple[int, str]]) -> None:
        """Sends every part that is not among ``arrived``, each with the size and checksum that S3 has of it.

        Raises Refusal.
        """
        sizes = batches(FIRST_BATCH, LARGEST_BATCH)
        with ThreadPoolExecutor(HASHERS) as hashing, ThreadPoolExecutor(self._threads) as sending:
            try:
                batch: dict[int, str] = {}
                room = next(sizes)
                for number, digest in self._digests(hashing):
                    self._wait_until_at_most(len(self._under_way))
                    if arrived.get(number) == (self._plan.length_of(number), digest):
                        self._bar.add_present(self._plan.length_of(number))
                        continue
                    batch[number] = digest
                    if len(batch) == room:
                        self._start(batch, sending)
                        batch, room = {}, next(sizes)
                self._start(batch, sending)
                self._wait_until_at_most(0)
            except BaseException:
                self._portal.retries.stop.set()
                hashing.shutdown(wait=False, cancel_futures=True)
                sending.shutdown(wait=False, cancel_futures=True)
                raise

    def _digests(self, pool: ThreadPoolExecutor) -> Iterator[tuple[int, str]]:
        ahead: deque[tuple[int, Future[str]]] = deque()
        for number in range(1, self._plan.parts + 1):
            place = self._plan.start_of(number), self._plan.length_of(number)
            ahead.append((number, pool.submit(self._file.digest, *place)))
            if len(ahead) > HASHED_AHEAD:
                first, digest = ahead.popleft()
                yield first, digest.result()
        for number, digest in ahead:
            yield number, digest.result()

    def _start(self, batch: Mapping[int, str], pool: ThreadPoolExecutor) -> None:
        if not batch:
            return
        # Links are good for minutes: none is asked for long before its part's turn.
        self._wait_until_at_most(2 * self._threads)
        self.links.add(batch)
        self._under_way |= {pool.submit(self._send, number) for number in batch}

    def _wait_until_at_most(self, most: int) -> None:
        """Waits until at most ``most`` parts are under way; raises the error of one that failed."""
        while True:
            done = {each for each in self._under_way if each.done()}
            for each in done:
                each.result()
            self._under_way -= done
            self._bar.draw()
            if len(self._under_way) <= most:
                return
            wait(self._under_way, timeout=0.2, return_when=FIRST_COMPLETED)

    def _send(self, number: int) -> None:
        for _ in range(SIGNED_AGAIN):
            tried: list[Link] = []
            answer = self._portal.retries.send(lambda: self._put(number, tried))  # noqa: B023 - called before the next round
            if answer.status_code != httpx.codes.FORBIDDEN:
                break
            self.links.refused(number, tried[-1])
        if answer.status_code == httpx.codes.BAD_REQUEST:
            self._file.must_be_unchanged()
        if not answer.is_success:
            raise ProblemAnswer(answer)
        self.links.arrived(number)
        self.sent += 1

    def _put(self, number: int, tried: list[Link]) -> httpx.Response:
        link = self.links.of(number)
        tried.append(link)
        length = self._plan.length_of(number)
        sent = 0

        def body() -> Iterator[bytes]:
            nonlocal sent
            for data in self._file.chunks(self._plan.start_of(number), length):
                if self._portal.retries.stop.is_set():
                    raise Stopping
                yield data
                sent += len(data)
                self._bar.add_sent(len(data))

        headers = link.headers | {"Content-Length": str(length)}
        answer: httpx.Response | None = None
        try:
            answer = self._portal.http.put(link.url, headers=headers, content=body())
        finally:
            if answer is None or not answer.is_success:
                self._bar.add_sent(-sent)
        return answer


def upload(portal: Portal, file: LocalFile, record: UploadRecord, threads: int) -> dict[str, Any]:
    """Sends ``file``, or what is missing of it; the attachment, which the portal has verified. Raises Refusal."""
    progress = _begun(portal, file, record)
    if progress["state"] == "uploading":
        plan = Plan(file.size, progress["part_size"])
        sending = Sending(portal, file, record.id, plan, threads)
        arrived = {part["number"]: (part["size"], part["sha256"]) for part in progress["arrived"]}
        try:
            sending.run(arrived)
            file.must_be_unchanged()
        except FileChanged:
            _discard(portal, record)
            raise
        parts, links = f"{sending.sent} of {plan.parts} parts sent", f"{sending.links.calls} signing calls"
        say(f"{file.name}: {parts}, {links}, {readable_bytes(file.size)}")
    done: dict[str, Any] = portal.call("POST", f"/uploads/{record.id}/complete")
    return done


def _begun(portal: Portal, file: LocalFile, record: UploadRecord) -> dict[str, Any]:
    """What the portal knows of the upload; a new one where it does not know the one that is remembered."""
    known = _known(portal, record.id) if record.id else None
    if known:
        return known
    if record.id:
        record.forget()
    record.save()  # first: two calls with one key begin one upload
    begun = portal.call("POST", "/uploads", {"name": file.name, "size": file.size}, key=record.key)
    record.save(begun["id"])
    return {**begun, "state": "uploading", "arrived": []}


def _known(portal: Portal, upload_id: str) -> dict[str, Any] | None:
    """How far an upload has come; None where the portal knows no such upload (any more)."""
    try:
        found: dict[str, Any] = portal.call("GET", f"/uploads/{upload_id}")
        if found["state"] == "uploading" and not found["arrived"]:
            # S3 may have put the file together although the answer to that was lost: then it lists no part.
            return {**found, **portal.call("POST", f"/uploads/{upload_id}/complete")}
    except ProblemAnswer as problem:
        if problem.status == httpx.codes.NOT_FOUND:
            return None
        if problem.type != "upload-incomplete":
            raise
    return found


def _discard(portal: Portal, record: UploadRecord) -> None:
    """Frees the parts that were sent; the next run starts from the beginning."""
    portal.retries.stop.clear()
    upload_id = record.id
    record.forget()
    try:
        portal.call("DELETE", f"/uploads/{upload_id}")
    except Refusal as refusal:
        say(f"The parts that were sent could not be given up ({refusal}); the portal frees them within days.")


def attach(portal: Portal, ticket: str, message: str, files: Sequence[UploadRecord]) -> None:
    """Sends the files with a reply, once however often this is called. Raises Refusal."""
    ids = [file.id for file in files]
    key = uuid.uuid5(uuid.UUID(files[0].key), "\n".join([ticket, message, *ids]))
    portal.call("POST", f"/tickets/{ticket}/messages", {"body": message, "attachments": ids}, key=str(key))


# --- getting back ---


class Download:
    """One file on its way here: ``part`` grows until it is whole and verified."""

    def __init__(self, portal: Portal, file_id: str, target: Path) -> None:
        self._portal = portal
        self._id = file_id
        self._about = self._link()
        self.target = target / safe_name(self._about["name"]) if target.is_dir() else target
        # Named after the id, so that the part of another file with the same name is not used.
        self._part = self.target.with_name(f"{file_id}.part")
        self._bar = Bar(self.target.name, self._about["size"])

    def run(self) -> None:
        """Gets what is missing, verifies all of it, gives it its name. Raises Refusal."""
        self._must_be_free()
        digests = Digests(self._about["sha256"], self._about["part_size"])
        self._read_kept(digests)
        with self._part.open("ab") as file:
            while file.tell() < self._about["size"]:
                self._portal.retries.send(lambda: self._fetch(file, digests))
        if self._part.stat().st_size != self._about["size"] or not digests.match:
            self._part.unlink()
            raise Refusal(f"{self.target.name} did not arrive as it was sent: its checksum differs. Get it again.")
        self._must_be_free()
        self._part.rename(self.target)

    def _read_kept(self, digests: Digests) -> None:
        if not self._part.exists():
            return
        if self._part.stat().st_size > self._about["size"]:
            self._part.unlink()
            return
        with self._part.open("rb") as file:
            while data := file.read(CHUNK):
                digests.add(data)
                self._bar.add_present(len(data))

    def _fetch(self, file: BinaryIO, digests: Digests) -> httpx.Response:
        """Adds what comes to ``file``; the next try goes on behind it. Raises httpx.TransportError."""
        link, self._about = self._about, {**self._about, "url": ""}  # good for a minute, so used once
        url = link["url"] or self._link()["url"]
        start = file.tell()
        headers = {"Accept-Encoding": "identity"} | ({"Range": f"bytes={start}-"} if start else {})
        with self._portal.http.stream("GET", url, headers=headers) as answer:
            if answer.status_code == httpx.codes.FORBIDDEN:  # the link had ended: the next try asks for another
                raise httpx.ReadError("the link has expired")
            if answer.status_code in BUSY:
                answer.read()
                return answer
            if answer.status_code != (httpx.codes.PARTIAL_CONTENT if start else httpx.codes.OK):
                answer.read()
                raise ProblemAnswer(answer)
            try:
                self._append(answer, file, digests)
            except httpx.TransportError:
                if file.tell() == start:
                    raise  # else some bytes came: the next try has all its repetitions
        return answer

    def _append(self, answer: httpx.Response, file: BinaryIO, digests: Digests) -> None:
        for data in answer.iter_bytes(CHUNK):
            file.write(data)
            digests.add(data)
            self._bar.add_sent(len(data))
            self._bar.draw()

    def _link(self) -> dict[str, Any]:
        found: dict[str, Any] = self._portal.call("GET", f"/attachments/{self._id}")
        return found

    def _must_be_free(self) -> None:
        if self.target.exists():
            raise Refusal(f"{self.target} exists already: it is not overwritten. Name another place with -o.")


# --- the command line ---


def arguments(words: Iterable[str] | None = None) -> argparse.Namespace:
    """The options of the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    person = argparse.ArgumentParser(add_help=False)
    environment = os.environ
    url, email = environment.get("PORTAL_URL"), environment.get("PORTAL_EMAIL")
    person.add_argument(
        "--portal", type=_portal, default=url, required=not url, help="its address, as in the browser"
    )
    person.add_argument("--email", default=email, required=not email, help="the one you sign in with")
    commands = parser.add_subparsers(dest="command", required=True)
    up = commands.add_parser("upload", parents=[person], help="send files")
    up.add_argument("files", nargs="+", type=Path, metavar="FILE")
    up.add_argument("--ticket", type=_ticket, help="send them with a reply in this ticket, such as ALFA-12")
    up.add_argument("--message", help="what the reply says (the files' names)")
    up.add_argument("--threads", type=int, default=4, choices=range(1, 33), metavar="1-32", help="parts at once (4)")
    down = commands.add_parser("download", parents=[person], help="get a file")
    down.add_argument("id", type=_id)
    down.add_argument("-o", "--output", type=Path, default=Path(), help="a folder, or the file's new name")
    options = parser.parse_args(None if words is None else list(words))
    if options.command == "upload" and options.message and not options.ticket:
        up.error("--message goes with --ticket")
    return options


def _portal(value: str) -> str:
    match = re.fullmatch(r"(https?)://([^/:@?#]+)(:\d+)?(/[^?#]*)?", value)
    if not match:
        raise argparse.ArgumentTypeError("not an address such as https://portal.example")
    if match[1] == "http" and match[2] not in {"localhost", "127.0.0.1"}:
        raise argparse.ArgumentTypeError("must begin with https: a password goes there")
    return value


def _id(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*", value):
        raise argparse.ArgumentTypeError("not the id of a file")
    return value


def _ticket(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9]{1,9}-\d+", value):
        raise argparse.ArgumentTypeError("not the number of a ticket, such as ALFA-12")
    return value.upper()


def state_folder() -> Path:
    """Where unfinished uploads are remembered."""
    return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state") / "portal-files"


def send_files(portal: Portal, options: argparse.Namespace) -> None:
    """Sends every file, then the reply that they belong to. Raises Refusal."""
    files = [LocalFile(path) for path in options.files]
    records = [UploadRecord(state_folder(), portal.url, portal.email, file) for file in files]
    for file, record in zip(files, records, strict=True):
        print(upload(portal, file, record, options.threads)["id"], flush=True)
    if options.ticket:
        message = options.message or ", ".join(file.name for file in files)
        attach(portal, options.ticket, message, records)
        say(f"Sent with a reply in {options.ticket}.")
    for record in records:
        record.forget()


def get_file(portal: Portal, options: argparse.Namespace) -> None:
    """Gets one file. Raises Refusal."""
    download = Download(portal, options.id, options.output)
    download.run()
    say(f"{download.target}: whole, its checksum matches.")


def main() -> int:
    """Return the exit code."""
    options = arguments()
    try:
        password = os.environ.get("PORTAL_PASSWORD") or getpass.getpass(f"Password of {options.email}: ")
        language = "ro" if os.environ.get("LC_ALL", os.environ.get("LANG", "")).startswith("ro") else "en"
        portal = Portal(options.portal, options.email, password, language=language)
        portal.sign_in()
        (send_files if options.command == "upload" else get_file)(portal, options)
    except Refusal as refusal:
        say(str(refusal))
        return refusal.code
    except OSError as error:
        say(str(error))
        return FAILED
    except KeyboardInterrupt:
        say("Interrupted. Run the same command again: it goes on where it stopped.")
        return INTERRUPTED
    return 0


if __name__ == "__main__":
    sys.exit(main())
