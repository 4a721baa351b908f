"""Leaving by the link in a mail (RFC 8058): the token is the right to end one subscription, and nothing else."""

from collections.abc import Callable

import pytest

from chalicelib.contacts import service as contacts
from chalicelib.issues import unsubscribing
from chalicelib.issues.tokens import Subscription, subscription_of, token_for
from chalicelib.kernel.problems import NotFound
from chalicelib.kernel.tenant import Tenant
from chalicelib.newsletters import service as newsletters
from chalicelib.newsletters.model import Newsletter
from tests.unit.callers import ADMIN, ALFA, unkeyed
from tests.unit.issues.scene import NEWSLETTER, a_reader

Stored = Callable[..., None]
OTHER = Newsletter("000CC", "NL CONTABILITATE COMERCIAL")
MINE = Subscription(ALFA, "c1", NEWSLETTER.code)


def test_a_link_ends_exactly_its_subscription_however_often_it_is_followed(stored: Stored) -> None:
    newsletters.create_newsletter(ADMIN, OTHER, unkeyed())
    stored(a_reader(1, NEWSLETTER.code, OTHER.code), a_reader(2))
    token = token_for(MINE)
    assert unsubscribing.subscription(token) == (NEWSLETTER, True)
    for _ in range(2):
        assert unsubscribing.unsubscribe(token) == (NEWSLETTER, False)
    assert unsubscribing.subscription(token) == (NEWSLETTER, False)
    assert contacts.subscriber(ALFA, "c1", OTHER.code) is not None
    assert contacts.subscriber(ALFA, "c2", NEWSLETTER.code) is not None


def test_looking_at_the_page_ends_nothing(stored: Stored) -> None:
    stored(a_reader(1))
    unsubscribing.subscription(token_for(MINE))
    assert contacts.subscriber(ALFA, "c1", NEWSLETTER.code) is not None


@pytest.mark.usefixtures("newsletters_cloud")
def test_a_forged_token_is_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    good = token_for(MINE)
    payload, _, signature = good.rpartition(".")
    other = token_for(MINE._replace(contact="c2")).rpartition(".")[0]
    for forged in ("", "x", payload, f"{other}.{signature}", f"{payload}.{signature[::-1]}", good[:-1], f"{good}x"):
        with pytest.raises(NotFound):
            subscription_of(forged)
    monkeypatch.setenv("UNSUBSCRIBE_KEY", "another key")
    with pytest.raises(NotFound):
        subscription_of(good)


@pytest.mark.usefixtures("newsletters_cloud")
def test_a_token_fits_a_path_as_it_is() -> None:
    token = token_for(Subscription(Tenant("ALFA2345"), "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b", "000CC"))
    assert all(character.isalnum() or character in "-_." for character in token)
    assert subscription_of(token).company == "ALFA2345"


def test_the_links_in_mails_of_years_ago_still_work() -> None:
    token = "WyJBTEZBIiwiYzEiLCIwMDBCUiJd.xmt3GPQ_pl-farSexoGIokFaO2U"
    assert subscription_of(token) == MINE
    assert token_for(MINE) == token
