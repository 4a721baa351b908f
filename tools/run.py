"""`make run`: the portal with demo data on this machine, until Ctrl-C."""

import argparse
import signal
import subprocess
import sys
import time
from importlib.util import find_spec
from typing import Any, NoReturn

from rich.console import Console
from rich.table import Table

from tools.bundle import BundleError
from tools.deployment import DeploymentError
from tools.emulator import Emulator, EmulatorError
from tools.mailbox import Mailbox
from tools.stack import HOME, bring_up
from tools.web import WebError

_console = Console(highlight=False)


def main() -> int:
    """Run the portal; 0 after a clean stop, 1 with a sentence when it cannot run."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--port", type=int, default=4566)
    emulator = Emulator(HOME, options.parse_args().port)
    mailbox = Mailbox(HOME / "mails", emulator.port + 1)
    signal.signal(signal.SIGTERM, _interrupt)
    if emulator.pid is not None:
        _console.print("The portal is already running here: stop it with `make stop`.", style="red")
        return 1
    try:
        stack = _start(emulator, mailbox)
        _print_accounts(stack)
        _wait_until_stopped(emulator)
    except (EmulatorError, BundleError, DeploymentError) as error:
        _console.print(str(error), style="red", markup=False)
        return 1
    except KeyboardInterrupt:
        return 0
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # an impatient second Ctrl-C would lose the data
        with _console.status("Stopping; the data stays"):
            emulator.stop()
            mailbox.stop()
    return 1


def _interrupt(*_: object) -> NoReturn:
    raise KeyboardInterrupt


def _start(emulator: Emulator, mailbox: Mailbox) -> dict[str, Any]:
    began = time.monotonic()
    with _console.status("Starting") as status:
        status.update("Starting the mailbox")
        _show_mails(emulator, mailbox)
        stack = bring_up(emulator, status.update)
        status.update("Filling in demo data")
        _fill_in_demo_data()
    _console.print(f"Ready after {time.monotonic() - began:.0f} s.")
    return stack


def _show_mails(emulator: Emulator, mailbox: Mailbox) -> None:
    try:
        mailbox.start()
    except WebError as error:
        _console.print(str(error), style="yellow", markup=False)
        return
    emulator.smtp, emulator.mail_page = mailbox.smtp, mailbox.page_url


def _fill_in_demo_data() -> None:
    if find_spec("tools.demo") is None or find_spec("tools.demo.__main__") is None:
        return
    done = subprocess.run([sys.executable, "-m", "tools.demo"], capture_output=True, text=True, check=False)
    if done.returncode:
        _console.print("The demo data is not complete:", style="yellow")
        _console.print(f"{done.stdout}{done.stderr}", markup=False)


def _print_accounts(stack: dict[str, Any]) -> None:
    table = Table("who", "company", "e-mail", "password", title=f"Portal: {stack['portal_url']}/")
    for account in stack["accounts"]:
        table.add_row(account["role"], account["company"] or "", account["email"], account["password"])
    _console.print(table)
    mails = stack["mailbox_page_url"] or stack["mailbox_url"]
    _console.print(f"Mailbox: {mails}\nLog:     {stack['log']}\nCtrl-C stops it and keeps the data.")


def _wait_until_stopped(emulator: Emulator) -> None:
    while emulator.pid is not None:
        time.sleep(1)
    if emulator.was_stopped:
        raise KeyboardInterrupt
    raise EmulatorError(f"The AWS emulator stopped by itself: its log is {emulator.log}.")


if __name__ == "__main__":
    sys.exit(main())
