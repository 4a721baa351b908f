"""The AWS emulator, as one process of this machine, listening on loopback only."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from tools.cloud import Cloud, emulated_credentials

REGION = "eu-central-1"
_START_SECONDS = 60
_STOP_SECONDS = 30


class EmulatorError(RuntimeError):
    """The emulator cannot run; the text says why in one sentence."""


@dataclass
class Emulator:
    """An emulator with its files under ``home`` and its address on ``port``.

    Where ``smtp`` (host and port) is given, it forwards the mails that SES sends there; ``mail_page`` is the address
    of the page that shows them.
    """

    home: Path
    port: int
    smtp: str | None = None
    mail_page: str | None = None
    _process: subprocess.Popen[bytes] | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def cloud(self) -> Cloud:
        """The emulated region. AWS is asked as localhost: the name 127.0.0.1 belongs to the portal."""
        return Cloud(REGION, f"http://localhost:{self.port}")

    @property
    def log(self) -> Path:
        """What the emulator and the functions print."""
        return self.home / "emulator.log"

    @property
    def _pid_file(self) -> Path:
        return self.home / "emulator.pid"

    @property
    def pid(self) -> int | None:
        """The process that runs, None when there is none."""
        try:
            pid = int(self._pid_file.read_text())
        except (FileNotFoundError, ValueError):
            return None
        return pid if _is_emulator(pid) else None

    @property
    def was_stopped(self) -> bool:
        """Whether somebody stopped it cleanly, from here or with `make stop`."""
        return not self._pid_file.exists()

    def start(self) -> None:
        """Start it with the state of its last clean stop; EmulatorError when it cannot."""
        if self.pid is not None:
            raise EmulatorError("The portal is already running here: stop it with `make stop`.")
        if _taken(self.port):
            raise EmulatorError(
                f"Port {self.port} is taken by another program: choose one with `make run PORT=4600`."
            )
        shutil.rmtree(self.home / "tmp", ignore_errors=True)
        for folder in ("state", "objects", "tmp"):
            (self.home / folder).mkdir(parents=True, exist_ok=True)
        _forget_stream_positions(self.home / "state" / "lambda.json")
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "ministack"],
                env=self._environment(),
                cwd=self.home,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl-C is for us; we stop it cleanly, so that it writes its state
            )
        self._pid_file.write_text(str(self._process.pid))
        self._wait(self._process)

    def stop(self) -> bool:
        """Stop it cleanly and wait until its state is on disk; False when nothing ran."""
        pid = self.pid
        if pid is None:
            self._pid_file.unlink(missing_ok=True)
            return False
        os.kill(pid, signal.SIGTERM)
        self._pid_file.unlink(missing_ok=True)  # first: who watches the process sees that the stop is intended
        deadline = time.monotonic() + _STOP_SECONDS
        while time.monotonic() < deadline and _alive(pid):
            time.sleep(0.05)
        if _alive(pid):
            os.killpg(pid, signal.SIGKILL)
        if self._process is not None:
            self._process.wait()
        self._pid_file.unlink(missing_ok=True)
        return True

    def _wait(self, process: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + _START_SECONDS
        while time.monotonic() < deadline:
            if process.poll() is not None:
                break
            try:
                urllib.request.urlopen(f"http://localhost:{self.port}/_ministack/ready", timeout=2).close()
            except (urllib.error.URLError, OSError):
                time.sleep(0.05)
            else:
                return
        raise EmulatorError(f"The AWS emulator did not start: its log is {self.log}.")

    def _environment(self) -> dict[str, str]:
        kept = {key: os.environ[key] for key in ("PATH", "HOME", "LANG", "TZ") if key in os.environ}
        return {
            **kept,
            **emulated_credentials(f"http://localhost:{self.port}"),
            "AUTH": "true",
            "BIND_HOST": "127.0.0.1",
            "GATEWAY_PORT": str(self.port),
            "IOT_MTLS_ENABLED": "0",
            "MINISTACK_REGION": REGION,
            "PERSIST_STATE": "1",
            "S3_DATA_DIR": str(self.home / "objects"),
            "S3_PERSIST": "1",
            "SFTP_ENABLED": "0",
            "STATE_DIR": str(self.home / "state"),
            "TMPDIR": str(self.home / "tmp"),
            **({"SMTP_HOST": self.smtp} if self.smtp else {}),
        }


def _forget_stream_positions(state: Path) -> None:
    # The emulator keeps how far each stream was read, but not the streams: after a restart it would skip
    # as many new records as had been read before. Without a position it reads each stream from its start.
    if not state.exists():
        return
    saved = json.loads(state.read_text(encoding="utf-8"))
    saved.get("payload", {}).pop("dynamodb_stream_positions", None)
    state.write_text(json.dumps(saved), encoding="utf-8")


def free_port() -> int:
    """A port of loopback that nothing listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _taken(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _is_emulator(pid: int) -> bool:
    # Where the system lists processes, another process with the old number does not count as the emulator.
    command = Path(f"/proc/{pid}/cmdline")
    return b"ministack" in command.read_bytes() if command.exists() else _alive(pid)


def _alive(pid: int) -> bool:
    with suppress(ChildProcessError):
        os.waitpid(pid, os.WNOHANG)  # a child of ours would stay a zombie until it is waited for
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
