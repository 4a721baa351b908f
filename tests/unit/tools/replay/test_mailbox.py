from collections import Counter
from email.header import Header
from typing import Any

import pytest

from tools.replay import mailbox
from tools.replay.expected import Mail


def mail(subject: str, *to: str) -> dict[str, Any]:
    return {"Subject": subject, "To": list(to), "CC": [], "BCC": []}


def test_mails_are_counted_by_ticket_kind_and_receiver() -> None:
    box = [
        mail("[C22-7] Tichet deschis: Case 1", "User@x.example"),
        mail("[C22-7] Tichet nou: Case 1", "desk@x.example"),
        mail("[C22-8] Tichet deschis: Case 2", "user@x.example"),
        mail("Invitație", "user@x.example"),
    ]

    assert mailbox.recognised(box, ["C22-7"]) == Counter(
        {("C22-7", Mail.OPENED, "user@x.example"): 1, ("C22-7", Mail.OPENED_DESK, "desk@x.example"): 1}
    )


def test_an_encoded_subject_is_read() -> None:
    subject = Header("[C22-7] Tichetul necesită detalii", "utf-8").encode()

    assert mailbox.recognised([mail(subject, "u@x.example")], ["C22-7"]) == Counter(
        {("C22-7", Mail.NEEDS_DETAILS, "u@x.example"): 1}
    )


def test_a_mail_twice_and_a_mail_never_are_both_told() -> None:
    expected = Counter({("C1-1", "taken", "a@x"): 1, ("C1-1", "closed", "a@x"): 1})
    arrived = Counter({("C1-1", "taken", "a@x"): 2})

    assert mailbox.differences(expected, arrived) == [
        "missing mail: C1-1, closed, to a@x (times 1)",
        "mail too many: C1-1, taken, to a@x (times 1)",
    ]


def test_waiting_ends_after_the_last_missing_mail_or_when_nothing_new_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr("tools.replay.mailbox.time.monotonic", lambda: now[0])
    monkeypatch.setattr("tools.replay.mailbox.time.sleep", lambda seconds: now.__setitem__(0, now[0] + seconds))
    one, two = ("C1-1", "taken", "a@x"), ("C1-1", "closed", "a@x")
    late = iter([Counter([one]), Counter([one, two]), Counter([one, two, two])])

    assert mailbox.wait_for(Counter([one, two]), lambda: next(late)) == Counter([one, two, two])
    assert mailbox.wait_for(Counter([one, two]), lambda: Counter([one])) == Counter([one])
    assert now[0] > mailbox.QUIET_SECONDS
