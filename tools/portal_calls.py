"""A record of the calls made, for reports: how many of each, and how long they took."""

import statistics
import threading
from collections import defaultdict
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class CallTimes:
    """Times of one kind of call, in milliseconds."""

    label: str
    count: int
    p50: float
    p95: float


@dataclass(slots=True)
class CallRecord:
    """Seconds per call, by label (method and route template). Many threads may add to one record."""

    _seconds: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, label: str, seconds: float) -> None:
        """Remember one call."""
        with self._lock:
            self._seconds[label].append(seconds)

    @property
    def total(self) -> int:
        """Return how many calls were made."""
        with self._lock:
            return sum(len(each) for each in self._seconds.values())

    def times(self) -> list[CallTimes]:
        """Return the times per label, the most frequent first."""
        with self._lock:
            taken = {label: sorted(each) for label, each in self._seconds.items()}
        rows = [
            CallTimes(label, len(each), 1000 * statistics.median(each), 1000 * _percentile(each, 0.95))
            for label, each in taken.items()
        ]
        return sorted(rows, key=lambda row: -row.count)


def _percentile(ordered: list[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
