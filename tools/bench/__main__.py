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
HEALTH, LIST, MANY = "the empty call", "mine, 25 of 100", "mine, 25 of {count}"


def main() -> int:
    """Return 0 when every ratio is within its bound, 1 otherwise."""
    parser = argparse.ArgumentParser(prog="python -m tools.bench", description=__doc__)
    parser.add_argument("--tickets", type=int, default=1000, help="length of the long list")
    parser.add_argument("--rounds", type=int, default=60, help="calls of each kind")
    wishes = parser.parse_args()
    console = Console()
    with console.status("Opening tickets, taking times"):
        found = [*measure_calls(Scene(read_stack()), wishes.tickets, wishes.rounds), measure_startup()]
    show(found, console)
    write(found, REPOSITORY / ".local" / "bench.json")
    return 0 if all(each.kept for each in found) else 1


def measure_calls(scene: Scene, tickets: int, rounds: int) -> list[Measurement]:
    """Measure reading and writing, then a long list beside the short one. Raises Refused."""
    usual = medians({HEALTH: scene.health}, rounds)[HEALTH]
    scene.open_many(FEW)
    long, busy = scene.dialogue(), scene.open()
    wait_until_quiet(scene.health, usual)
    reads: dict[str, Work] = {LIST: scene.mine, "a ticket of ten messages": lambda: scene.read(long)}
    writes: dict[str, Work] = {"opening": scene.open, "replying": lambda: scene.reply(busy)}
    took = medians({HEALTH: scene.health} | reads | writes, rounds)
    base = took.pop(HEALTH)
    bounds = dict.fromkeys(reads, READS) | dict.fromkeys(writes, WRITES)
    found = [Measurement(name, each, HEALTH, base, bounds[name]) for name, each in took.items()]
    scene.open_many(max(0, tickets - FEW - rounds))
    wait_until_quiet(scene.health, usual)
    later = medians({HEALTH: scene.health, LIST: scene.mine}, rounds)
    # The machine may have become slower or faster meanwhile, and the empty call with it.
    short = took[LIST] * later[HEALTH] / base
    return [*found, Measurement(MANY.format(count=tickets), later[LIST], LIST, short, GROWTH)]


def measure_startup() -> Measurement:
    """Measure the import of the functions' code."""
    application, least = startup_times()
    return Measurement("import of the functions", application, "botocore and one client", least, IMPORTS)


if __name__ == "__main__":
    sys.exit(main())
