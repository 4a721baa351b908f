"""The replay from beginning to end: make companies and people, play the lanes, read back, compare the mails."""

import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from functools import partial

import httpx
from rich.progress import Progress as Bars

from tools.portal_client import Refused
from tools.portal_stack import Stack
from tools.replay import mailbox, mapping, updates, world
from tools.replay.contacts import make_newsletters
from tools.replay.log import Event
from tools.replay.people import People
from tools.replay.plan import Case, Step, lanes
from tools.replay.play import Difference, Player
from tools.replay.progress import Progress
from tools.replay.report import Report, per_kind
from tools.replay.verify import Check, all_checks
from tools.replay.verify_contacts import contact_checks
from tools.replay.verify_files import Tally, file_checks
from tools.replay.verify_updates import update_checks


class Replay:
    """One run over some cases out of a whole history."""

    def __init__(self, stack: Stack, history: list[list[Event]], cases: list[Case], progress: Progress) -> None:
        self._stack = stack
        self._history = history
        self._cases = cases
        self._progress = progress
        self._tally = Tally()

    def run(self, workers: int, bars: Bars, *, mails: bool = True) -> Report:
        """Play, read back, compare; return what was seen. Raises Refused when something cannot be made."""
        people = People(self._stack.api_url, self._stack.admin, connections=workers)
        steps = bars.add_task("steps", total=sum(len(case.steps) for case in self._cases))
        player = Player(people, self._progress, partial(bars.advance, steps))
        started = time.perf_counter()
        try:
            world.make_shared(people.admin, self._history)
            make_newsletters(people.admin)
            found = self._play(people, player, workers) or self._read_back(people, workers, bars)
        finally:
            people.close()
        seconds = time.perf_counter() - started
        return self._report(people, player, seconds, found, self._mails(bars) if mails else (Counter(), Counter()))

    def _report(
        self,
        people: People,
        player: Player,
        seconds: float,
        found: list[str],
        mails: tuple[Counter[mailbox.Sent], Counter[mailbox.Sent]],
    ) -> Report:
        expected, arrived = mails
        planned = [step for case in self._cases for step in case.steps]
        return Report(
            tickets=len(self._cases),
            events=self._events,
            steps=len(planned),
            requests=people.calls.total,
            seconds=seconds,
            refusals_expected=sum(step.refused for step in planned),
            refusals_seen=player.refusals,
            files=sum(len(step.files) for step in planned),
            file_bytes=sum(file.size for step in planned for file in step.files),
            files_sent=player.files,
            files_opened=self._tally["opened"],
            files_refused=self._tally["refused"],
            updates_taken=self._tally["taken"],
            updates_refused=self._tally["kept away"],
            contacts=self._tally["contacts"],
            contacts_refused=self._tally["contacts kept away"],
            mails_expected=per_kind(expected),
            mails_arrived=per_kind(arrived),
            calls=people.calls.times(),
            differences=found + mailbox.differences(expected, arrived),
        )

    @property
    def _events(self) -> int:
        return sum(len(events) for events in self._history[: len(self._cases)])

    def _play(self, people: People, player: Player, workers: int) -> list[str]:
        companies = mapping.companies(events[0] for events in self._history)

        def play_lane(customer: str, steps: list[Step]) -> list[str]:
            if not player.stop.is_set():
                world.make_company(people.admin, companies[customer], mapping.users_of(customer))
                player.lane(steps)
            return []

        # The longest lane decides when all are done, so it begins first.
        by_length = sorted(lanes(self._cases).items(), key=lambda lane: -len(lane[1]))
        return _in_parallel([partial(play_lane, *lane) for lane in by_length], workers, stop=player.stop.set)

    def _read_back(self, people: People, workers: int, bars: Bars) -> list[str]:
        checks: list[Check] = [
            *all_checks(people, self._progress, self._cases),
            *file_checks(people, self._progress, self._cases, self._tally),
            *self._update_checks(people),
            *contact_checks(people, self._cases, self._tally),
        ]
        task = bars.add_task("read back", total=len(checks))

        def run_check(check: Check) -> list[str]:
            lines = list(check())
            bars.advance(task)
            return lines

        return _in_parallel([partial(run_check, check) for check in checks], workers)

    def _update_checks(self, people: People) -> list[Check]:
        """Publishes one package for each product, which the companies must find."""
        companies = mapping.companies(events[0] for events in self._history)
        held = {
            customer: {str(contract["product"]) for contract in company["contracts"]}
            for customer, company in companies.items()
        }
        wanted = sorted(set[str]().union(*held.values()))
        packages = updates.publish(people.http, people.admin, self._progress, wanted)
        return update_checks(people, packages, self._cases, held, self._tally)

    def _mails(self, bars: Bars) -> tuple[Counter[mailbox.Sent], Counter[mailbox.Sent]]:
        task = bars.add_task("e-mails", total=None)
        expected: Counter[mailbox.Sent] = Counter()
        for step in (step for case in self._cases for step in case.steps):
            if self._progress.played(step.case, step.index):
                ticket = self._progress.ticket(step.case)
                expected.update((ticket, kind.value, receiver.lower()) for kind, receiver in step.mails)
        known = {ticket for ticket, _, _ in expected}
        url = self._stack.mailbox_url
        arrived = mailbox.wait_for(expected, lambda: mailbox.recognised(mailbox.read_mailbox(url), known))
        bars.update(task, total=1, completed=1)
        return expected, arrived


def _in_parallel(
    jobs: Sequence[Callable[[], list[str]]], workers: int, *, stop: Callable[[], None] = lambda: None
) -> list[str]:
    found: list[str] = []
    with ThreadPoolExecutor(workers) as pool:
        try:
            for done in as_completed([pool.submit(job) for job in jobs]):
                try:
                    found += done.result()
                except (Difference, Refused, httpx.HTTPError) as error:
                    found.append(str(error) or repr(error))
        except BaseException:
            stop()
            pool.shutdown(cancel_futures=True)
            raise
    return found
