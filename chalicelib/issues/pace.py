"""How fast newsletters may be sent: a share of the account's quota, divided among the functions that send."""

import time
from functools import cache

from chalicelib.kernel.process.aws import ses
from chalicelib.kernel.process.settings import setting

_QUOTA_SECONDS = 900  # how long a quota is used before it is read again


class Pace:
    """Spaces the mails of one process evenly."""

    def __init__(self) -> None:
        self._next = 0.0
        self._interval = 0.0
        self._asked_at: float | None = None

    def wait(self) -> None:
        """Waits until the next mail may be sent."""
        moment = time.monotonic()
        if self._asked_at is None or moment - self._asked_at > _QUOTA_SECONDS:
            self._interval, self._asked_at = 1 / _rate(), moment
        pause = self._next - moment
        if pause > 0:
            time.sleep(pause)
        self._next = max(moment, self._next) + self._interval


def _rate() -> float:
    """Mails per second of this process: a share of the quota for newsletters, divided by the processes that send."""
    account = ses().get_account()["SendQuota"]["MaxSendRate"]
    return account * int(setting("NEWSLETTER_RATE_PERCENT")) / 100 / int(setting("NEWSLETTER_SENDERS"))


@cache
def pace() -> Pace:
    """The pace of this process."""
    return Pace()
