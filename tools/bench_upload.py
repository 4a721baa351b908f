"""`make bench-upload`: how fast our command line sends a file, beside `aws s3 cp` to the same S3, in one run."""

import argparse
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from tools import portal_files
from tools.bench_invocations import Invocations
from tools.cloud import Cloud
from tools.portal_client import PortalClient
from tools.portal_stack import Account, Stack, read_stack
from tools.stack import HOME

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

LEAST = 0.9  # of the throughput of `aws s3 cp`
SCRATCH = "bench-upload"
PIECE = 1 << 20


def main() -> int:
    """Return 0 when we are fast enough, 1 when not."""
    parser = argparse.ArgumentParser(prog="python -m tools.bench_upload", description=__doc__)
    parser.add_argument("--megabytes", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3, help="uploads of each, in turn")
    options = parser.parse_args()
    size = options.megabytes * 1_000_000
    console = Console(highlight=False)
    with console.status("Sending"), TemporaryDirectory(dir=HOME) as folder:
        bench = Bench(read_stack(), Path(folder), size)
        own_seconds, aws_seconds = bench.run(options.rounds)
    ratio = aws_seconds / own_seconds
    table = Table("what", "median s", "MB/s", title=f"{options.megabytes} MB, {options.rounds} times in turn")
    for name, seconds in (("tools/portal_files.py upload", own_seconds), ("aws s3 cp", aws_seconds)):
        table.add_row(name, f"{seconds:.2f}", f"{size / seconds / 1e6:.0f}")
    console.print(table)
    console.print(bench.invocations.summary(options.rounds))
    console.print(
        f"Throughput against aws s3 cp: {ratio:.2f}, at least {LEAST}", style="" if ratio >= LEAST else "red"
    )
    return 0 if ratio >= LEAST else 1


class Bench:
    """Both programs with the same file of random bytes, which compress to nothing and hash to nothing known."""

    def __init__(self, stack: Stack, folder: Path, size: int) -> None:
        cloud = Cloud(stack.region, stack.endpoint_url)
        self.invocations = Invocations(cloud.logs, stack.outputs["APIHandlerName"], HOME)
        self._stack = stack
        self._person: Account = stack.accounts_of("client")[0]
        self._s3 = cloud.s3
        self._bucket = stack.outputs["AttachmentsBucket"]
        self._environment = cloud.environment
        self._region = cloud.region
        self._folder = folder
        self._file = folder / "random.bin"
        with self._file.open("wb") as file:
            for start in range(0, size, PIECE):
                file.write(os.urandom(min(PIECE, size - start)))

    def run(self, rounds: int) -> tuple[float, float]:
        """The median seconds of our command line and of the AWS command line. Raises CalledProcessError."""
        own_seconds, aws_seconds = [], []
        person = PortalClient(self._stack.api_url, self._person.email, self._person.password)
        person.get("/me")  # the function is warm, as it is on every day
        with _scratch_bucket(self._s3, self._region):
            for _ in range(rounds):
                aws_seconds.append(self._by_aws())
                with self.invocations.counted():
                    seconds, file_id = self._by_portal()
                own_seconds.append(seconds)
                person.call("DELETE", "/uploads/{id}", file_id)
                _empty(self._s3, self._bucket, f"{self._person.company}/{file_id}")
        return statistics.median(own_seconds), statistics.median(aws_seconds)

    def _by_aws(self) -> float:
        words = ["s3", "cp", "--quiet", str(self._file), f"s3://{SCRATCH}/random.bin"]
        seconds, _ = _timed([sys.executable, "-m", "awscli", *words], self._environment)
        _empty(self._s3, SCRATCH, "")
        return seconds

    def _by_portal(self) -> tuple[float, str]:
        own = {"PORTAL_PASSWORD": self._person.password, "XDG_STATE_HOME": str(self._folder)}
        words = ["upload", "--portal", self._stack.portal_url, "--email", self._person.email, str(self._file)]
        command = [sys.executable, str(Path(portal_files.__file__)), *words]
        seconds, printed = _timed(command, dict(os.environ) | own)
        return seconds, printed.strip()


def _timed(command: list[str], environment: Mapping[str, str]) -> tuple[float, str]:
    began = time.perf_counter()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - began
    if done.returncode:
        raise SystemExit(f"{' '.join(command[:4])} … failed:\n{done.stderr}")
    return seconds, done.stdout


@contextmanager
def _scratch_bucket(s3: "S3Client", region: str) -> Iterator[None]:
    s3.create_bucket(Bucket=SCRATCH, CreateBucketConfiguration={"LocationConstraint": region})  # type: ignore[typeddict-item]
    try:
        yield
    finally:
        _empty(s3, SCRATCH, "")
        s3.delete_bucket(Bucket=SCRATCH)


def _empty(s3: "S3Client", bucket: str, prefix: str) -> None:
    found = s3.list_object_versions(Bucket=bucket, Prefix=prefix)
    for version in [*found.get("Versions", []), *found.get("DeleteMarkers", [])]:
        s3.delete_object(Bucket=bucket, Key=version["Key"], VersionId=version["VersionId"])


if __name__ == "__main__":
    sys.exit(main())
