"""The list of newsletters: everybody may know it, administrators keep it."""

import pytest

from chalicelib.kernel.caller import Role
from chalicelib.kernel.dynamodb.idempotency import AnsweredBefore, Once
from chalicelib.kernel.problems import AlreadyExists, Forbidden, NotFound
from chalicelib.newsletters import service
from chalicelib.newsletters.model import Newsletter
from tests.unit.issues.scene import ADMIN, NEWSLETTER

pytestmark = pytest.mark.usefixtures("newsletters_cloud")

REPORT = Newsletter("000AR", "ANNUAL REPORT")
ACCOUNTING = Newsletter("000CC", "NL CONTABILITATE COMERCIAL")


def test_newsletters_are_listed_by_code() -> None:
    for one in (ACCOUNTING, REPORT):
        service.create_newsletter(ADMIN, one, None, "")
    assert service.newsletters() == [REPORT, NEWSLETTER, ACCOUNTING]


def test_what_subscriptions_name_must_be_known() -> None:
    service.create_newsletter(ADMIN, REPORT, None, "")
    assert service.known(["000AR", "000XX"]) == {"000AR"}
    assert service.known([]) == set()


def test_a_newsletter_is_renamed_under_its_code() -> None:
    service.create_newsletter(ADMIN, REPORT, None, "")
    service.rename_newsletter(ADMIN, "000AR", "RAPORT")
    assert service.newsletter("000AR") == Newsletter("000AR", "RAPORT")
    with pytest.raises(NotFound):
        service.rename_newsletter(ADMIN, "000XX", "RAPORT")


def test_a_code_is_taken_once_and_a_repeated_call_answers_the_first_time_s() -> None:
    once = Once.of("ada", "key", "body")
    service.create_newsletter(ADMIN, REPORT, once, "first")
    with pytest.raises(AnsweredBefore, match="answered before"):
        service.create_newsletter(ADMIN, REPORT, once, "second")
    with pytest.raises(AlreadyExists):
        service.create_newsletter(ADMIN, REPORT, None, "")


@pytest.mark.parametrize("role", [Role.CLIENT, Role.CONSULTANT])
def test_only_administrators_change_the_list(role: Role) -> None:
    with pytest.raises(Forbidden):
        service.create_newsletter(ADMIN._replace(role=role), REPORT, None, "")
    with pytest.raises(Forbidden):
        service.rename_newsletter(ADMIN._replace(role=role), "000AR", "X")
