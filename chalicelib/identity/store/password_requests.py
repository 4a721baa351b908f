"""The access table: who asked for a password, and the codes that were mailed.

Items under ``ask#…`` drive the mails through the table's stream; asking costs the same one write whether
or not the address has an account. The code itself is kept only as a digest.
"""

import hashlib
import secrets
from datetime import datetime, timedelta
from typing import Literal, NamedTuple

from pynamodb.attributes import NumberAttribute, UnicodeAttribute
from pynamodb.exceptions import UpdateError
from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action

from chalicelib.kernel.clock import epoch, from_iso, now, to_iso
from chalicelib.kernel.dynamodb.tables import Table
from chalicelib.kernel.language import Language

Purpose = Literal["ask#reset", "ask#invitation"]

RESET: Purpose = "ask#reset"
INVITATION: Purpose = "ask#invitation"

_CODE = "code"
_CODE_LIVES = timedelta(minutes=15)
_GUESSES = 5
_PAUSE = timedelta(minutes=1)
_DAY = timedelta(days=1)
_ASKED_A_DAY = 10


class AccessItem(Table):
    """A request for a password, or a mailed code."""

    table_setting = "ACCESS_TABLE"

    class Meta:
        """Named by `table_setting`."""

    email = UnicodeAttribute(hash_key=True)
    purpose = UnicodeAttribute(range_key=True)
    language = UnicodeAttribute(null=True)
    requested_at = UnicodeAttribute(null=True)
    first_at = UnicodeAttribute(null=True)
    times = NumberAttribute(null=True)
    digest = UnicodeAttribute(null=True)
    guesses = NumberAttribute(null=True)
    expires_at = NumberAttribute()


class PasswordRequest(NamedTuple):
    """Somebody at ``email`` is to get a way in."""

    email: str
    purpose: str
    language: Language
    requested_at: datetime


def ask_for_reset(email: str, language: Language) -> None:
    """Notes that a reset was asked for; more than one a minute or ten a day are ignored without a word."""
    moment = now()
    item = AccessItem(email=email, purpose=RESET)
    fresh_day = AccessItem.first_at.does_not_exist() | (AccessItem.first_at < to_iso(moment - _DAY))
    if _noted(item, moment, language, restart=True, condition=fresh_day):
        return
    paused = (AccessItem.requested_at < to_iso(moment - _PAUSE)) & (AccessItem.times < _ASKED_A_DAY)
    _noted(item, moment, language, restart=False, condition=paused)


def _noted(item: AccessItem, moment: datetime, language: Language, *, restart: bool, condition: Condition) -> bool:
    actions: list[Action] = [
        AccessItem.language.set(language.value),
        AccessItem.requested_at.set(to_iso(moment)),
        AccessItem.expires_at.set(epoch(moment + 2 * _DAY)),
        AccessItem.times.set(1) if restart else AccessItem.times.add(1),
    ]
    if restart:
        actions.append(AccessItem.first_at.set(to_iso(moment)))
    return _updated(item, actions, condition)


def ask_for_invitation(email: str, language: Language) -> None:
    """Notes that the person at ``email`` is to be invited."""
    moment = now()
    AccessItem(
        email=email,
        purpose=INVITATION,
        language=language.value,
        requested_at=to_iso(moment),
        expires_at=epoch(moment + 7 * _DAY),
    ).save()


def pending(email: str, purpose: str) -> PasswordRequest | None:
    """The request under this key, or None where it is gone."""
    try:
        item = AccessItem.get(email, purpose)
    except AccessItem.DoesNotExist:
        return None
    return PasswordRequest(email, purpose, Language(item.language), from_iso(item.requested_at))


def new_code(email: str) -> str:
    """A code of six digits that lets the person at ``email`` choose a password, once, for a quarter of an hour."""
    code = f"{secrets.randbelow(10**6):06}"
    AccessItem(
        email=email,
        purpose=_CODE,
        digest=_digest(email, code),
        guesses=0,
        expires_at=epoch(now() + _CODE_LIVES),
    ).save()
    return code


def is_code(email: str, code: str) -> bool:
    """Whether ``code`` was mailed to ``email`` and is still good; each question is one of five guesses."""
    item = AccessItem(email=email, purpose=_CODE)
    open_to_guesses = (AccessItem.guesses < _GUESSES) & (AccessItem.expires_at > epoch(now()))
    if not _updated(item, [AccessItem.guesses.add(1)], open_to_guesses):
        return False
    return secrets.compare_digest(item.digest or "", _digest(email, code))


def use_up_code(email: str) -> None:
    """Makes the code of ``email`` useless."""
    AccessItem(email=email, purpose=_CODE, expires_at=0).delete()


def _digest(email: str, code: str) -> str:
    return hashlib.sha256(f"{email}\n{code}".encode()).hexdigest()


def _updated(item: AccessItem, actions: list[Action], condition: Condition) -> bool:
    try:
        item.update(actions, condition=condition)
    except UpdateError as error:
        if error.cause_response_code == "ConditionalCheckFailedException":
            return False
        raise
    return True
