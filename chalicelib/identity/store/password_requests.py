"""The access table: who asked for a password, and the codes that were mailed.

A stream of this table starts a mail for each item whose key ``purpose`` begins with ``ask#``. The table stores only a
digest of each code.
"""

import hashlib
import secrets
from datetime import datetime, timedelta
from typing import NamedTuple

from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action

from chalicelib.identity.model import Purpose
from chalicelib.kernel.clock import epoch
from chalicelib.kernel.dynamodb import single_writes
from chalicelib.kernel.dynamodb.attributes import Moment, OneOf, Text, Whole
from chalicelib.kernel.dynamodb.codec import Codec, Custom
from chalicelib.kernel.dynamodb.reads import Lookup, find
from chalicelib.kernel.dynamodb.tables import Table
from chalicelib.kernel.dynamodb.values import text_in
from chalicelib.kernel.language import Language

_CODE = "code"
_KEPT = {Purpose.RESET: timedelta(days=2), Purpose.INVITATION: timedelta(days=7)}


class RequestItem(Table, setting="ACCESS_TABLE"):
    """A request for a password, as stored."""

    email = Text(hash_key=True)
    purpose = Text(range_key=True)
    language = OneOf(Language)
    requested_at = Moment()
    first_at = Moment(null=True)
    times = Whole(null=True)
    expires_at = Whole()


class CodeItem(Table, setting="ACCESS_TABLE"):
    """A code that was mailed, as stored."""

    email = Text(hash_key=True)
    purpose = Text(range_key=True)
    digest = Text()
    guesses = Whole()
    expires_at = Whole()


class PasswordRequest(NamedTuple):
    """Somebody at ``email`` asks for a code or a password.

    Requests for a code are counted: ``times`` since ``first_at``, the last of them ``requested_at``.
    """

    email: str
    purpose: Purpose
    language: Language
    requested_at: datetime
    first_at: datetime | None = None
    times: int | None = None


class MailedCode(NamedTuple):
    """A code for ``email``, valid until ``expires_at`` (seconds since 1970); ``guesses`` counts the attempts."""

    email: str
    digest: str
    expires_at: int
    guesses: int = 0


REQUESTS = Codec(
    RequestItem,
    PasswordRequest,
    purpose=Custom(
        {"purpose": lambda request: request.purpose.value},
        lambda values: Purpose(text_in(values, RequestItem.purpose)),
    ),
    derived={"expires_at": lambda request: _expiry(request.purpose, request.requested_at)},
)
CODES = Codec(CodeItem, MailedCode, derived={"purpose": lambda _: _CODE})


def find_request(email: str, purpose: Purpose) -> PasswordRequest | None:
    """The last request of this kind, or None where it was deleted."""
    return find(_request_lookup(email, purpose))


def put_invitation(email: str, language: Language, moment: datetime) -> None:
    """Writes that the person at ``email`` is to be invited."""
    single_writes.put(REQUESTS.item(PasswordRequest(email, Purpose.INVITATION, language, moment)))


def count_first(email: str, language: Language, moment: datetime, *, if_first_before: datetime) -> bool:
    """Writes a request for a code and starts a new count; returns False where the present count began later."""
    can_begin = RequestItem.first_at.does_not_exist() | (RequestItem.first_at < if_first_before)
    counted: list[Action] = [RequestItem.times.set(1), RequestItem.first_at.set(moment)]
    return _write_reset(email, language, moment, counted, can_begin)


def count_another(
    email: str, language: Language, moment: datetime, *, if_last_before: datetime, if_fewer_than: int
) -> bool:
    """Writes and counts another request for a code; returns False if the last is too recent or the count too high."""
    may_ask = (RequestItem.requested_at < if_last_before) & (RequestItem.times < if_fewer_than)
    return _write_reset(email, language, moment, [RequestItem.times.add(1)], may_ask)


def put_code(email: str, code: str, expires_at: int) -> None:
    """Writes ``code``; it replaces one that was mailed before."""
    single_writes.put(CODES.item(MailedCode(email, _digest(email, code), expires_at)))


def count_guess(email: str, code: str, *, if_fewer_than: int, at: int) -> bool:
    """Counts a guess, and returns whether it was right.

    Also returns False where there is no code, where it expires before ``at`` (seconds since 1970), or where
    ``if_fewer_than`` guesses were made.
    """
    can_be_guessed = (CodeItem.guesses < if_fewer_than) & (CodeItem.expires_at > at)
    found = single_writes.update_when(_code_lookup(email), [CodeItem.guesses.add(1)], can_be_guessed)
    return found is not None and secrets.compare_digest(found.digest, _digest(email, code))


def delete_code(email: str) -> None:
    """Deletes the code of ``email``."""
    single_writes.delete(_code_lookup(email))


def _write_reset(email: str, language: Language, moment: datetime, counted: list[Action], when: Condition) -> bool:
    actions = [
        RequestItem.language.set(language),
        RequestItem.requested_at.set(moment),
        RequestItem.expires_at.set(_expiry(Purpose.RESET, moment)),
        *counted,
    ]
    return single_writes.update_when(_request_lookup(email, Purpose.RESET), actions, when) is not None


def _request_lookup(email: str, purpose: Purpose) -> Lookup[PasswordRequest]:
    return Lookup(RequestItem, email, purpose.value, REQUESTS.read)


def _code_lookup(email: str) -> Lookup[MailedCode]:
    return Lookup(CodeItem, email, _CODE, CODES.read)


def _expiry(purpose: Purpose, moment: datetime) -> int:
    return epoch(moment + _KEPT[purpose])


def _digest(email: str, code: str) -> str:
    return hashlib.sha256(f"{email}\n{code}".encode()).hexdigest()
