"""Forgotten passwords: asking seldom, and a code that is good a few times and a short while."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from chalicelib.identity import access_requests, password_resets, sessions
from chalicelib.identity.model import AccessRequest, Person, Purpose, Tokens
from chalicelib.identity.problems import WrongCredentials
from chalicelib.identity.store import password_requests as store
from chalicelib.identity.store.password_requests import CodeItem
from chalicelib.kernel import clock
from chalicelib.kernel.language import Language
from chalicelib.kernel.problems import Invalid
from tests.unit.identity.scene import PASSWORD

EMAIL = "ana@alfa.example"
ANOTHER = "alta-parola"
REQUEST = AccessRequest("ana", EMAIL, "Ana Pop", Language.RO, is_reset=True, requested_at=clock.now())
Later = Callable[..., None]

pytestmark = pytest.mark.usefixtures("cloud")


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Later:
    """Moves the clock on."""
    start = clock.now()
    passed = [timedelta()]
    monkeypatch.setattr(password_resets, "now", lambda: start + passed[0])

    def move(**by: float) -> None:
        passed[0] += timedelta(**by)

    return move


def asked_at() -> str | None:
    request = store.find_request(EMAIL, Purpose.RESET)
    return clock.to_iso(request.requested_at) if request else None


def refused_field(code: str, *, email: str = EMAIL, password: str = ANOTHER) -> str:
    with pytest.raises(Invalid) as refused:
        password_resets.reset_password(email, code, password)
    return refused.value.errors[0].field


def test_asking_again_within_a_minute_changes_nothing(later: Later) -> None:
    password_resets.forget_password(EMAIL, Language.RO)
    first = asked_at()
    later(seconds=60)
    password_resets.forget_password(EMAIL, Language.RO)
    assert asked_at() == first
    later(milliseconds=1)
    password_resets.forget_password(EMAIL, Language.EN)
    request = store.find_request(EMAIL, Purpose.RESET)
    assert request
    assert (request.times, request.language) == (2, Language.EN)
    assert clock.to_iso(request.requested_at) != first


def test_ten_a_day_are_enough_for_anybody(later: Later) -> None:
    for _ in range(10):
        password_resets.forget_password(EMAIL, Language.RO)
        later(minutes=2)
    tenth = asked_at()
    password_resets.forget_password(EMAIL, Language.RO)
    assert asked_at() == tenth
    later(days=1)
    password_resets.forget_password(EMAIL, Language.RO)
    request = store.find_request(EMAIL, Purpose.RESET)
    assert request
    assert request.times == 1
    assert request.first_at == request.requested_at
    assert asked_at() != tenth


def test_a_code_sets_a_password_once_and_ends_every_session(ana: Person, ended: list[str]) -> None:
    code = password_resets.reset_code(REQUEST)
    assert len(code) == 6
    assert code.isdigit()
    password_resets.reset_password(EMAIL, code, ANOTHER)
    assert isinstance(sessions.sign_in(EMAIL, ANOTHER), Tokens)
    with pytest.raises(WrongCredentials):
        sessions.sign_in(EMAIL, PASSWORD)
    assert ended == [ana.id]
    assert refused_field(code) == "code"


def test_codes_are_of_a_million() -> None:
    codes = [int(password_resets.reset_code(REQUEST)) for _ in range(10)]
    assert max(codes) >= 1_000
    assert len(set(codes)) > 5


@pytest.mark.usefixtures("ana")
def test_a_code_is_good_for_a_quarter_of_an_hour(later: Later) -> None:
    code = password_resets.reset_code(REQUEST)
    later(minutes=15)
    assert refused_field(code) == "code"
    code = password_resets.reset_code(REQUEST)
    later(minutes=14, seconds=58)
    password_resets.reset_password(EMAIL, code, ANOTHER)


@pytest.mark.usefixtures("ana")
def test_the_fifth_guess_may_be_right_and_the_sixth_may_not() -> None:
    code = password_resets.reset_code(REQUEST)
    assert {refused_field("wrong!") for _ in range(4)} == {"code"}
    password_resets.reset_password(EMAIL, code, ANOTHER)
    code = password_resets.reset_code(REQUEST)
    assert {refused_field("wrong!") for _ in range(5)} == {"code"}
    assert refused_field(code) == "code"


@pytest.mark.usefixtures("ana")
def test_a_weak_password_leaves_the_code_good() -> None:
    code = password_resets.reset_code(REQUEST)
    assert refused_field(code, password="scurta") == "password"
    password_resets.reset_password(EMAIL, code, ANOTHER)


@pytest.mark.usefixtures("ana")
def test_a_new_code_ends_the_one_before() -> None:
    first, second = password_resets.reset_code(REQUEST), password_resets.reset_code(REQUEST)
    if first != second:
        assert refused_field(first) == "code"
    password_resets.reset_password(EMAIL, second, ANOTHER)


@pytest.mark.usefixtures("pool")
def test_without_an_account_the_right_code_looks_wrong() -> None:
    assert refused_field(password_resets.reset_code(REQUEST)) == "code"


def test_the_code_of_another_address_is_wrong() -> None:
    code = password_resets.reset_code(REQUEST)
    assert refused_field(code, email="radu@alfa.example") == "code"


def test_the_code_itself_is_stored_nowhere() -> None:
    code = password_resets.reset_code(REQUEST)
    item = CodeItem.get(EMAIL, "code")
    assert code not in repr(item.attribute_values)


def test_a_request_is_for_whoever_has_an_open_account(ana: Person) -> None:
    password_resets.forget_password(EMAIL, Language.RO)
    found = access_requests.access_request(EMAIL, "ask#reset")
    assert found
    assert found._replace(requested_at=REQUEST.requested_at) == REQUEST._replace(account=ana.id, language=Language.EN)
    assert clock.to_iso(found.requested_at) == asked_at()
