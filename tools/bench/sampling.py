"""Takes times of several things in turn, so that what else the machine does falls on all of them alike."""

import statistics
import time
from collections.abc import Callable, Mapping

PATIENCE_SECONDS = 240.0
QUIET_SECONDS = 4.0

Work = Callable[[], object]


def medians(work: Mapping[str, Work], rounds: int, *, warm_up: int = 3) -> dict[str, float]:
    """Return the median milliseconds of each piece of work over ``rounds`` interleaved calls."""
    taken: dict[str, list[float]] = {name: [] for name in work}
    for number in range(warm_up + rounds):
        for name, each in work.items():
            started = time.perf_counter()
            each()
            if number >= warm_up:
                taken[name].append(1000 * (time.perf_counter() - started))
    return {name: statistics.median(times) for name, times in taken.items()}


def wait_until_quiet(progress: Callable[[], object]) -> None:
    """Return when ``progress`` answers the same for some seconds, or when patience ends.

    What was just written goes on working behind the scenes: mails are composed and sent.
    """
    deadline = time.monotonic() + PATIENCE_SECONDS
    last, since = progress(), time.monotonic()
    while time.monotonic() < min(deadline, since + QUIET_SECONDS):
        time.sleep(0.5)
        if (now := progress()) != last:
            last, since = now, time.monotonic()
