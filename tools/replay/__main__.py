"""Play a real help desk's log against the running portal: ``python -m tools.replay --limit 50``."""

import argparse
import os
import sys
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bars

from tools.portal_stack import REPOSITORY, read_stack
from tools.replay import report
from tools.replay.log import read_cases
from tools.replay.plan import plan_case
from tools.replay.progress import Progress
from tools.replay.run import Replay

FOLDER = REPOSITORY / ".local" / "replay"
LOG_NAME = "helpdesk-log.csv"
EXCERPT = REPOSITORY / "tests" / "data" / "helpdesk-excerpt.csv"


def default_log() -> Path:
    """Return the whole log, where a folder beside the repository keeps it under ``data/``; else the excerpt."""
    return next(iter(sorted(REPOSITORY.parent.glob(f"*/data/{LOG_NAME}"))), EXCERPT)


def arguments() -> argparse.Namespace:
    """Return the command line's options; LOG and LIMIT in the environment are their defaults."""
    parser = argparse.ArgumentParser(prog="python -m tools.replay", description=__doc__)
    parser.add_argument("--log", type=Path, default=Path(os.environ.get("LOG") or default_log()))
    parser.add_argument("--limit", type=int, default=int(os.environ.get("LIMIT") or 0), help="cases; 0: all")
    parser.add_argument("--workers", type=int, default=4, help="companies played at once")
    parser.add_argument("--restart", action="store_true", help="forget what was played before")
    parser.add_argument("--without-mails", action="store_true", help="the mailbox was emptied by a restart")
    return parser.parse_args()


def main() -> int:
    """Return 0 when the portal did all that the history calls for, 1 when it did not."""
    options = arguments()
    if not options.log.exists():
        print(
            f"There is no log at {options.log}: name one with LOG=file (tools/replay/log.py reads it).",
            file=sys.stderr,
        )
        return 1
    stack = read_stack()
    history = read_cases(options.log)
    planned = [plan_case(events, stack.desk_email) for events in history[: options.limit or None]]
    console = Console()
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with (
        Progress(FOLDER, stack=stack.identity, restart=options.restart) as progress,
        Bars(*columns, console=console) as bars,
    ):
        seen = Replay(stack, history, planned, progress).run(options.workers, bars, mails=not options.without_mails)
    report.show(seen, console)
    report.write(seen, FOLDER / "report.json")
    return 1 if seen.differences else 0


if __name__ == "__main__":
    sys.exit(main())
