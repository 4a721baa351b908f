"""Asking for a password: seldom, and the code is good a few times and a short while."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from chalicelib.identity.store import password_requests as requests
from chalicelib.kernel import clock
from chalicelib.kernel.language import Language

ANA = "ana@alfa.example"
Later = Callable[..., None]

pytestmark = pytest.mark.usefixtures("cloud")


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Later:
    """Moves the clock on."""
    start = clock.now()
    passed = [timedelta()]
    monkeypatch.setattr(requests, "now", lambda: start + passed[0])

    def move(**by: float) -> None:
        passed[0] += timedelta(**by)

    return move


def asked_at() -> str | None:
    request = requests.pending(ANA, requests.RESET)
    return clock.to_iso(request.requested_at) if request else None


def test_asking_again_within_a_minute_changes_nothing(later: Later) -> None:
    requests.ask_for_reset(ANA, Language.RO)
    first = asked_at()
    later(seconds=59)
    requests.ask_for_reset(ANA, Language.RO)
    assert asked_at() == first
    later(seconds=2)
    requests.ask_for_reset(ANA, Language.RO)
    assert asked_at() != first


def test_ten_a_day_are_enough_for_anybody(later: Later) -> None:
    for _ in range(10):
        requests.ask_for_reset(ANA, Language.RO)
        later(minutes=2)
    tenth = asked_at()
    requests.ask_for_reset(ANA, Language.RO)
    assert asked_at() == tenth
    later(days=1)
    requests.ask_for_reset(ANA, Language.RO)
    assert asked_at() != tenth


def test_a_code_opens_until_it_is_used_up_or_a_quarter_of_an_hour_has_passed(later: Later) -> None:
    code = requests.new_code(ANA)
    assert requests.is_code(ANA, code)
    assert not requests.is_code("radu@alfa.example", code)
    requests.use_up_code(ANA)
    assert not requests.is_code(ANA, code)
    code = requests.new_code(ANA)
    later(minutes=16)
    assert not requests.is_code(ANA, code)


def test_five_guesses_and_the_code_is_worthless() -> None:
    code = requests.new_code(ANA)
    assert not any(requests.is_code(ANA, "wrong!") for _ in range(5))
    assert not requests.is_code(ANA, code)


def test_the_code_itself_is_stored_nowhere() -> None:
    code = requests.new_code(ANA)
    item = requests.AccessItem.get(ANA, "code")
    assert code not in repr(item.attribute_values)
