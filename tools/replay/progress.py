"""A record on disk of what was played: after a kill, the next run goes on there and plays nothing twice."""

import json
import threading
import uuid
from pathlib import Path
from types import TracebackType
from typing import IO, Self

NAMES = uuid.UUID("5b0c2e51-2f5e-4c53-9a51-1d1f0b8f5a6e")


class Progress:
    """One line per call that was answered: case, ticket, number of the next step, the key of this one.

    A call whose answer was lost is made again with the same Idempotency-Key, which depends
    only on the run, the case and the step; so the portal gives its first answer again.
    """

    def __init__(self, folder: Path, *, stack: str, restart: bool = False) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        self._tickets: dict[str, str] = {}
        self._order: dict[tuple[str, int], int] = {}
        self._next: dict[str, int] = {}
        lines = folder / "progress.jsonl"
        self.run = _run(folder / "run.json", lines, stack, restart=restart)
        text = lines.read_text(encoding="utf-8") if lines.exists() else ""
        for line in text.splitlines():
            self._read(line)
        self._file: IO[str] = lines.open("a", encoding="utf-8")
        if text and not text.endswith("\n"):
            self._file.write("\n")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def key(self, case: str, index: int) -> str:
        """Return the Idempotency-Key of a step."""
        return str(uuid.uuid5(NAMES, f"{self.run}/{case}/{index}"))

    def ticket(self, case: str) -> str:
        """Return the ticket of an opened case; KeyError before that."""
        return self._tickets[case]

    def tickets(self) -> dict[str, str]:
        """Return the case of every ticket that this run opened."""
        with self._lock:
            return {ticket: case for case, ticket in self._tickets.items()}

    def played(self, case: str, index: int) -> bool:
        """Return whether a step was played."""
        return index < self._next.get(case, 0)

    def order(self, case: str, index: int) -> int:
        """Return the place of a played step among all played steps."""
        return self._order[case, index]

    def record(self, case: str, index: int, ticket: str) -> None:
        """Remember that a step was answered, on disk before anything else happens."""
        with self._lock:
            self._remember(case, index, ticket)
            line = {"case": case, "ticket": ticket, "next": index + 1, "key": self.key(case, index)}
            self._file.write(json.dumps(line) + "\n")
            self._file.flush()

    def _read(self, line: str) -> None:
        try:
            found = json.loads(line)
        except ValueError:
            return  # the run was killed while it wrote this line: the step is simply played again
        self._remember(found["case"], found["next"] - 1, found["ticket"])

    def _remember(self, case: str, index: int, ticket: str) -> None:
        self._tickets[case] = ticket
        self._order[case, index] = len(self._order)
        self._next[case] = index + 1


def _run(file: Path, lines: Path, stack: str, *, restart: bool) -> str:
    """The id of the run; a new one for another stack, which has none of the tickets that were played before."""
    if not restart and file.exists():
        found = json.loads(file.read_text(encoding="utf-8"))
        if found["stack"] == stack:
            return str(found["run"])
    lines.unlink(missing_ok=True)
    run = str(uuid.uuid4())
    file.write_text(json.dumps({"run": run, "stack": stack}), encoding="utf-8")
    return run
