"""The page on which the mails of the local portal can be read as their receivers see them (MailDev)."""

import subprocess
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path

from tools.emulator import free_port
from tools.web import WebError, install

_FOLDER = Path(__file__).parent
_MOST_MAILS = "2000"
_START_SECONDS = 20.0


@dataclass
class Mailbox:
    """A mail server that delivers nothing: it keeps mails under ``home`` and shows them on ``port``."""

    home: Path
    port: int
    smtp_port: int = field(default_factory=free_port)
    _process: subprocess.Popen[bytes] | None = field(default=None, init=False, repr=False)

    @property
    def page_url(self) -> str:
        """Where the mails can be read."""
        return f"http://localhost:{self.port}/"

    @property
    def smtp(self) -> str:
        """Where mails are handed in."""
        return f"127.0.0.1:{self.smtp_port}"

    def start(self) -> None:
        """Start it, the first time with an installation from npm; WebError when it does not come up."""
        node = install(_FOLDER)
        self.home.mkdir(parents=True, exist_ok=True)
        addresses = ["--ip", "127.0.0.1", "--web-ip", "127.0.0.1"]
        ports = ["--smtp", str(self.smtp_port), "--web", str(self.port)]
        kept = ["--mail-directory", str(self.home), "--max-emails", _MOST_MAILS, "--silent"]
        program = _FOLDER / "node_modules" / ".bin" / "maildev"
        self._process = subprocess.Popen(
            [str(node.folder / "node"), str(program), *addresses, *ports, *kept],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C is for us; we end it after the emulator
        )
        self._wait(self._process)

    def stop(self) -> None:
        """End it; the mails stay."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait()

    def _wait(self, process: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + _START_SECONDS
        while time.monotonic() < deadline and process.poll() is None:
            try:
                urllib.request.urlopen(f"http://localhost:{self.port}/index.html", timeout=2).close()
            except (urllib.error.URLError, OSError):
                time.sleep(0.05)
            else:
                return
        self.stop()
        raise WebError("The mailbox page did not start; the mails can still be read as JSON.")
