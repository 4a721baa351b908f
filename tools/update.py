"""`make update`: deploy what has changed to the portal that runs on this machine."""

import json
import sys
from urllib.parse import urlsplit

from tools.bundle import BundleError
from tools.deployment import DeploymentError
from tools.emulator import Emulator
from tools.stack import HOME, bring_up_to_date


def main() -> int:
    """Deploy to the running portal; 1 with a sentence when none runs or it cannot be changed."""
    try:
        stack = json.loads((HOME / "stack.json").read_text(encoding="utf-8"))
        emulator = Emulator(HOME, urlsplit(stack["endpoint_url"]).port or 0, mail_page=stack.get("mailbox_page_url"))
    except FileNotFoundError:
        emulator = Emulator(HOME, port=0)
    if emulator.pid is None:
        print("Nothing runs here: start the portal with `make run`.")
        return 1
    try:
        bring_up_to_date(emulator, print)
    except (BundleError, DeploymentError) as error:
        print(error)
        return 1
    print("Up to date.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
