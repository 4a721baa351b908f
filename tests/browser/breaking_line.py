"""A line between a browser and the portal that breaks in the middle of the first file."""

import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_PIECE = 65_536
_TO_A_FILE = re.compile(rb"GET http://[^/ ]+/\S*X-Amz-Signature=")
_ADDRESS = re.compile(rb"^(\w+) http://[^/:]+:(\d+)(\S*)")


class BreakingLine:
    """An HTTP proxy to this machine's ports. ``asked`` are the Range headers of the requests for files, in order."""

    def __init__(self, break_after: int) -> None:
        self._break_after = break_after
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.asked: list[str] = []

    @classmethod
    @contextmanager
    def laid(cls, break_after: int) -> Iterator["BreakingLine"]:
        """A line that breaks once, when so many bytes of the first file have passed."""
        line = cls(break_after)
        threading.Thread(target=line._listen, daemon=True).start()
        try:
            yield line
        finally:
            line._listener.close()

    def _listen(self) -> None:
        while True:
            try:
                browser, _ = self._listener.accept()
            except OSError:  # the listener was closed
                return
            threading.Thread(target=self._carry, args=(browser,), daemon=True).start()

    def _carry(self, browser: socket.socket) -> None:
        request = _until_blank_line(browser)
        address = _ADDRESS.match(request)
        if address is None:
            browser.close()
            return
        most = self._most(request)
        request = _ADDRESS.sub(rb"\1 \3", request, count=1)
        request = re.sub(rb"(?i)\r\n(proxy-)?connection: [^\r]*", b"", request)
        with browser, socket.create_connection(("127.0.0.1", int(address[2]))) as portal:
            portal.sendall(request.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n", 1))
            passed = 0
            while passed < most and (piece := portal.recv(_PIECE)):
                browser.sendall(piece)
                passed += len(piece)

    def _most(self, request: bytes) -> float:
        """The bytes of the answer that pass."""
        if not _TO_A_FILE.match(request):
            return float("inf")
        wanted = re.search(rb"(?i)\r\nrange: ([^\r]*)", request)
        self.asked.append(wanted[1].decode() if wanted else "")
        return self._break_after if len(self.asked) == 1 else float("inf")


def _until_blank_line(browser: socket.socket) -> bytes:
    request = b""
    while b"\r\n\r\n" not in request and (piece := browser.recv(_PIECE)):
        request += piece
    return request
