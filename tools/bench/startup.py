"""How long the functions' code takes to import, beside what any function that uses DynamoDB must import."""

import os
import statistics
import subprocess
import sys

from tools.portal_stack import REPOSITORY

RUNS = 15
TIMED = "import time; started = time.perf_counter(); {work}; print(time.perf_counter() - started)"
APPLICATION = "import app"
LEAST = "import botocore.session; botocore.session.get_session().create_client('dynamodb')"
UNCACHED = "PYTHONDONTWRITEBYTECODE"  # would have every run compile what the bundle brings compiled
ENVIRONMENT = {
    "AWS_REGION": "eu-central-1",
    "AWS_DEFAULT_REGION": "eu-central-1",
    "AWS_ACCESS_KEY_ID": "bench",
    "AWS_SECRET_ACCESS_KEY": "bench",
}


def startup_times() -> tuple[float, float]:
    """Return median milliseconds of the application's import, and of the least. Raises CalledProcessError."""
    application, least = [], []
    _once(APPLICATION)  # the first import also compiles, which the functions' bundle has behind it
    for _ in range(RUNS):
        application.append(_once(APPLICATION))
        least.append(_once(LEAST))
    return statistics.median(application), statistics.median(least)


def _once(work: str) -> float:
    done = subprocess.run(
        [sys.executable, "-c", TIMED.format(work=work)],
        cwd=REPOSITORY,
        env={name: value for name, value in os.environ.items() if name != UNCACHED} | ENVIRONMENT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return 1000 * float(done.stdout.split()[-1])
