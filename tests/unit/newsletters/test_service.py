"""The catalogue of newsletters."""

import pytest

from chalicelib.kernel.dynamodb.idempotency import AnsweredBefore
from chalicelib.kernel.problems import AlreadyExists, NotFound
from chalicelib.newsletters import service
from chalicelib.newsletters.model import Newsletter
from tests.unit.callers import ADMIN, keyed, unkeyed

pytestmark = pytest.mark.usefixtures("cloud")

REPORT = Newsletter("000AR", "ANNUAL REPORT")
BUSINESS = Newsletter("000BR", "BUSINESS REPORT")
ACCOUNTING = Newsletter("000CC", "NL CONTABILITATE COMERCIAL")


def test_newsletters_are_listed_by_code() -> None:
    for one in (ACCOUNTING, REPORT, BUSINESS):
        service.create_newsletter(ADMIN, one, unkeyed())
    assert service.newsletters() == [REPORT, BUSINESS, ACCOUNTING]


def test_what_subscriptions_name_must_be_known() -> None:
    service.create_newsletter(ADMIN, REPORT, unkeyed())
    assert service.known(["000AR", "000XX"]) == {"000AR"}
    assert service.known([]) == set()


def test_a_newsletter_is_renamed_under_its_code() -> None:
    service.create_newsletter(ADMIN, REPORT, unkeyed())
    service.rename_newsletter(ADMIN, "000AR", "RAPORT")
    assert service.newsletter("000AR") == Newsletter("000AR", "RAPORT")
    with pytest.raises(NotFound):
        service.rename_newsletter(ADMIN, "000XX", "RAPORT")
    with pytest.raises(NotFound):
        service.newsletter("000XX")


def test_a_code_is_taken_once_and_a_repeated_call_answers_as_the_first() -> None:
    service.create_newsletter(ADMIN, REPORT, keyed())
    with pytest.raises(AnsweredBefore) as repeated:
        service.create_newsletter(ADMIN, REPORT, keyed())
    assert repeated.value.answer.body == str(REPORT)
    with pytest.raises(AlreadyExists):
        service.create_newsletter(ADMIN, REPORT, unkeyed())
