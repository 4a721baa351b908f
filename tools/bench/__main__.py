"""Measure the running portal: ``python -m tools.bench --tickets 1000``."""

import argparse
import sys

from rich.console import Console

from tools.bench.report import Measurement, show, write
from tools.bench.sampling import Work, medians, wait_until_quiet
from tools.bench.scene import Scene
from tools.bench.startup import startup_times
from tools.portal_stack import REPOSITORY, read_stack

FEW = 100
READS, WRITES, GROWTH, IMPORTS = 2.5, 4.0, 1.5, 1.5
HEALTH, SHORT = "the empty call", f"mine, 25 of {FEW}"


def main() -> int:
    """Return 0 when every ratio is within its bound, 1 otherwise."""
    parser = argparse.ArgumentParser(prog="python -m tools.bench", description=__doc__)
    parser.add_argument("--tickets", type=int, default=1000, help="length of the long list")
    parser.add_argument("--rounds", type=int, default=60, help="calls of each kind")
    options = parser.parse_args()
    console = Console()
    with console.status("Opening tickets, taking times"):
        found = [*measure_calls(Scene(read_stack()), options.tickets, options.rounds), measure_startup()]
    show(found, console)
    write(found, REPOSITORY / ".local" / "bench.json")
    return 0 if all(each.kept for each in found) else 1


def measure_calls(scene: Scene, tickets: int, rounds: int) -> list[Measurement]:
    """Measure reading and writing, then lists in a company with a history. Raises Refused."""
    scene.open_many(scene.client, FEW)
    long, busy = scene.dialogue(), scene.open(scene.colleague)
    wait_until_quiet(scene.mails)
    reads: dict[str, Work] = {
        SHORT: lambda: scene.mine(scene.client),
        "a ticket of ten messages": lambda: scene.read(long),
    }
    writes: dict[str, Work] = {
        "opening": lambda: scene.open(scene.colleague),
        "replying": lambda: scene.reply(busy),
    }
    # Apart, for what is written goes on working behind the scenes: mails are composed and sent.
    found = _against_health(scene, reads, READS, rounds) + _against_health(scene, writes, WRITES, rounds)
    scene.open_many(scene.colleague, max(0, tickets - rounds))
    wait_until_quiet(scene.mails)
    return found + measure_growth(scene, tickets, rounds, found[0].ratio)


def _against_health(scene: Scene, work: dict[str, Work], bound: float, rounds: int) -> list[Measurement]:
    took = medians({HEALTH: scene.health} | work, rounds)
    return [Measurement(name, took[name], HEALTH, took[HEALTH], bound) for name in work]


def measure_growth(scene: Scene, tickets: int, rounds: int, before: float) -> list[Measurement]:
    """Measure two users' lists; ``before`` is the short list's ratio before the company had a history."""
    long = f"mine, 25 of {tickets}"
    work: dict[str, Work] = {
        HEALTH: scene.health,
        SHORT: lambda: scene.mine(scene.client),
        long: lambda: scene.mine(scene.colleague),
    }
    took = medians(work, rounds)
    # The machine may have become slower or faster since, and the empty call with it.
    return [
        Measurement(f"{SHORT}, later", took[SHORT], f"{SHORT}, before", before * took[HEALTH], GROWTH),
        # The emulator looks at every ticket of a partition before it cuts the page; DynamoDB does not.
        Measurement(long, took[long], SHORT, took[SHORT], None),
    ]


def measure_startup() -> Measurement:
    """Measure the import of the functions' code."""
    application, least = startup_times()
    return Measurement("import of the functions", application, "botocore and one client", least, IMPORTS)


if __name__ == "__main__":
    sys.exit(main())
