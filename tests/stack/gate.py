"""An HTTP proxy that counts the parts which programs send to S3, and lets through as many as it is told to."""

import http.client
import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

SECONDS = 60


class Gate:
    """Runs while it is entered. A part that may not pass waits until the gate opens, and is then dropped."""

    def __init__(self) -> None:
        self.let_through = 0
        self.signing_calls = 0
        self._allowed = 0
        self._entered = 0
        self._changed = threading.Condition()
        self._held = 0
        self._generation = 0
        gate = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                self._forward()

            def do_POST(self) -> None:
                gate.signing_calls += self.path.endswith("/parts")
                self._forward()

            def do_PUT(self) -> None:
                body = self._body()
                if gate._may_pass():
                    self._forward(body)
                    gate._passed()
                else:
                    self.close_connection = True

            def _body(self) -> bytes:
                return self.rfile.read(int(self.headers.get("Content-Length", 0)))

            def _forward(self, body: bytes | None = None) -> None:
                where = urlsplit(self.path)
                upstream = http.client.HTTPConnection(where.netloc, timeout=SECONDS)
                target = where._replace(scheme="", netloc="").geturl()
                content = self._body() if body is None else body
                upstream.request(self.command, target, content, dict(self.headers))
                answer = upstream.getresponse()
                data = answer.read()
                self.send_response_only(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in {"transfer-encoding", "content-length", "connection"}:
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)
                upstream.close()

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as its base names it
                pass

            def handle(self) -> None:
                with suppress(ConnectionError):  # the client was killed
                    super().handle()

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True

    @property
    def url(self) -> str:
        """Where programs find it."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.open_for(0)
        self._server.shutdown()
        self._server.server_close()

    def open_for(self, parts: int) -> None:
        """Lets ``parts`` more through; those that wait are dropped."""
        with self._changed:
            self._allowed = self.let_through + parts
            self._entered = self.let_through
            self._held = 0
            self._generation += 1
            self._changed.notify_all()

    def wait_until_shut(self) -> None:
        """Returns when all that may pass have passed and another one waits."""
        with self._changed:
            shut = self._changed.wait_for(lambda: self._held and self.let_through == self._allowed, SECONDS)
        assert shut, f"{self.let_through} of {self._allowed} parts came"

    def _may_pass(self) -> bool:
        with self._changed:
            if self._entered < self._allowed:
                self._entered += 1
                return True
            self._held += 1
            self._changed.notify_all()
            now = self._generation
            self._changed.wait_for(lambda: self._generation != now, SECONDS)
            return False

    def _passed(self) -> None:
        with self._changed:
            self.let_through += 1
            self._changed.notify_all()
