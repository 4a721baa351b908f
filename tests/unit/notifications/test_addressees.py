"""Who is written to about a ticket."""

from collections.abc import Callable

import pytest

from chalicelib.kernel.language import Language
from chalicelib.kernel.tenant import STAFF, stored_tenant
from chalicelib.notifications.addressees import active, desk, opener_of
from chalicelib.notifications.letters import Addressee
from tests.unit.notifications.scene import ANA, MIHAI, TICKET

Stored = Callable[..., None]


def test_the_opener_is_written_to_with_their_language(stored: Stored) -> None:
    stored(ANA)
    assert opener_of(TICKET) == Addressee("ana", "ana@alfa.example", "Ana Pop", Language.RO, "ALFA")


def test_who_may_not_sign_in_any_more_is_not_written_to(stored: Stored) -> None:
    assert opener_of(TICKET) is None
    stored(ANA._replace(active=False))
    assert opener_of(TICKET) is None
    assert active(None) is None


def test_an_opener_is_looked_for_in_the_ticket_s_company(stored: Stored) -> None:
    stored(ANA._replace(company=stored_tenant("BETA")))
    assert opener_of(TICKET) is None


def test_the_desk_is_the_vendor_s_and_has_no_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESK_EMAIL", "birou@wizrom.example")
    assert desk() == Addressee("desk", "birou@wizrom.example", "", Language.RO, STAFF)
    assert desk().is_staff
    staff = active(MIHAI)
    assert staff == Addressee("mihai", "mihai@wizrom.example", "Mihai Dinu", Language.EN, STAFF)
    assert staff.is_staff
