"""The catalogue of newsletters."""

import pytest

from chalicelib.audit.store import entries as audit
from chalicelib.kernel.clock import now
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
    for one in (REPORT, BUSINESS):
        service.create_newsletter(ADMIN, one, unkeyed())
    assert service.known(["000AR", "000XX"]) == {"000AR"}
    assert service.known([]) == set()


def test_a_newsletter_is_renamed_under_its_code() -> None:
    service.create_newsletter(ADMIN, REPORT, unkeyed())
    assert service.rename_newsletter(ADMIN, "000AR", "RAPORT") == Newsletter("000AR", "RAPORT")
    assert service.newsletter("000AR") == Newsletter("000AR", "RAPORT")
    with pytest.raises(NotFound):
        service.rename_newsletter(ADMIN, "000XX", "RAPORT")
    changed, created = audit.of_day(now().date(), 10, None).items  # what was refused is not there
    assert created[2:] == (ADMIN.id, ADMIN.name, "newsletter.created", "000AR", None, None)
    assert changed[2:] == (ADMIN.id, ADMIN.name, "newsletter.changed", "000AR", None, None)
    with pytest.raises(NotFound):
        service.newsletter("000XX")


def test_a_code_is_taken_once_and_a_repeated_call_answers_as_the_first() -> None:
    assert service.create_newsletter(ADMIN, REPORT, keyed()) == REPORT
    with pytest.raises(AnsweredBefore) as repeated:
        service.create_newsletter(ADMIN, REPORT, keyed())
    assert repeated.value.answer.body == str(REPORT)
    with pytest.raises(AlreadyExists) as taken:
        service.create_newsletter(ADMIN, REPORT._replace(name="ALTUL"), unkeyed())
    assert taken.value.values == {"name": "000AR"}
    assert service.newsletters() == [REPORT]
    assert [entry.action for entry in audit.of_day(now().date(), 10, None).items] == ["newsletter.created"]
