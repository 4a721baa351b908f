"""`make logs`: what the functions of the running portal print, as it comes."""

import json
import sys
import time
from collections.abc import Iterator

from tools.cloud import Cloud
from tools.stack import HOME

_PREFIX = "/aws/lambda/"


def main() -> int:
    """Print the functions' lines until Ctrl-C; 1 when nothing runs here."""
    try:
        stack = json.loads((HOME / "stack.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        print("Nothing runs here: start the portal with `make run`.")
        return 1
    try:
        for line in _lines(Cloud(stack["region"], stack["endpoint_url"])):
            print(line, flush=True)
    except KeyboardInterrupt:
        pass
    return 0


def _lines(cloud: Cloud) -> Iterator[str]:
    logs = cloud.logs
    seen: set[tuple[str, int, str]] = set()
    while True:
        for group in logs.describe_log_groups(logGroupNamePrefix=_PREFIX)["logGroups"]:
            name = group["logGroupName"]
            for event in logs.filter_log_events(logGroupName=name)["events"]:
                line = (name, event["timestamp"], event["message"])
                if line not in seen:
                    seen.add(line)
                    yield f"{name.removeprefix(_PREFIX)}: {event['message'].rstrip()}"
        time.sleep(1)


if __name__ == "__main__":
    sys.exit(main())
