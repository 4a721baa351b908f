"""How often the API's function ran, which its log shows, and how much memory it took."""

import json
import re
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy_boto3_logs import CloudWatchLogsClient

_PEAK = re.compile(r"^VmHWM:\s*(\d+) kB$", re.MULTILINE)
_LOG_SECONDS = 0.2


class Invocations:
    """Counts the requests between two moments. The function's processes have their files under ``home``."""

    def __init__(self, logs: "CloudWatchLogsClient", function: str, home: Path) -> None:
        self._logs = logs
        self._function = function
        self._home = home
        self._routes: Counter[str] = Counter()
        self._peaks: list[int] = []  # MB

    @contextmanager
    def counted(self) -> Iterator[None]:
        """Counts the requests during the block."""
        before = len(self._lines())
        self._peaks.append(self._peak())
        yield
        time.sleep(_LOG_SECONDS)  # the last request's line is written after its answer
        self._peaks.append(self._peak())
        for line in self._lines()[before:]:
            if line.startswith("{") and '"route"' in line:
                self._routes[json.loads(line)["route"]] += 1

    def summary(self, rounds: int) -> str:
        """The counts for one upload, after ``rounds`` uploads."""
        calls = ", ".join(f"{count / rounds:g} {route}" for route, count in sorted(self._routes.items()))
        first, most = self._peaks[0], max(self._peaks)
        memory = f"{first} MB at most before, {most} MB at most after" if first else "cannot be read here"
        return f"The function's invocations for one file: {calls}.\nIts memory: {memory}."

    def _lines(self) -> list[str]:
        pages = self._logs.get_paginator("filter_log_events").paginate(logGroupName=f"/aws/lambda/{self._function}")
        return [event["message"] for page in pages for event in page["events"]]

    def _peak(self) -> int:
        """The most MB that any of its processes ever took; 0 where the system does not report it.

        The emulator's own report does not help: it is about the largest child that the emulator ever had.
        """
        found = [_peak_of(process) for process in Path("/proc").glob("[0-9]*") if self._is_ours(process)]
        return max(found, default=0)

    def _is_ours(self, process: Path) -> bool:
        try:
            command = (process / "cmdline").read_bytes().decode("utf-8", "replace")
        except OSError:
            return False
        return str(self._home) in command and self._function in command


def _peak_of(process: Path) -> int:
    try:
        found = _PEAK.search((process / "status").read_text())
    except OSError:
        return 0
    return int(found[1]) // 1024 if found else 0
