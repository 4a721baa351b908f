import pytest

from tools.replay.expected import Act, Mail, Ticket, after, mails, opened

CLIENT, FIRST, SECOND, DESK = "client@x.example", "first@x.example", "second@x.example", "desk@x.example"


def played(*acts: tuple[Act, str]) -> Ticket:
    ticket = opened(CLIENT, "S1")
    for act, actor in acts:
        then = after(ticket, act, actor)
        assert then is not None
        ticket = then
    return ticket


def test_a_take_assigns_and_another_consultant_may_take_over() -> None:
    ticket = played((Act.TAKE, FIRST), (Act.TAKE, SECOND))

    assert (ticket.status, ticket.assignee) == ("taken", SECOND)


@pytest.mark.parametrize("asks", [Act.NEEDS_DETAILS, Act.IN_TESTING])
def test_the_clients_reply_takes_a_waiting_ticket_off_the_list(asks: Act) -> None:
    waiting = played((Act.TAKE, FIRST), (asks, SECOND))
    answered = played((Act.TAKE, FIRST), (asks, SECOND), (Act.REPLY, CLIENT))

    assert waiting.waits
    assert waiting.assignee == FIRST
    assert (answered.status, answered.assignee) == ("taken", FIRST)


def test_a_ticket_that_nobody_took_may_wait_and_be_answered() -> None:
    ticket = played((Act.IN_TESTING, FIRST), (Act.REPLY, CLIENT))

    assert (ticket.status, ticket.assignee) == ("taken", None)


def test_a_reply_to_a_ticket_that_does_not_wait_leaves_its_state() -> None:
    assert played((Act.REPLY, CLIENT)).status == "new"


def test_waiting_counts_from_the_last_question() -> None:
    ticket = played((Act.NEEDS_DETAILS, FIRST), (Act.NOTE, FIRST), (Act.IN_TESTING, FIRST), (Act.NOTE, FIRST))

    assert ticket.waiting_since == 3
    assert played((Act.TAKE, FIRST)).waiting_since is None


@pytest.mark.parametrize("act", [act for act in Act if act is not Act.OPEN])
def test_nothing_happens_to_a_closed_ticket(act: Act) -> None:
    assert after(played((Act.CLOSE, FIRST)), act, FIRST, "S2") is None


def test_a_priority_is_set_and_told_even_when_it_is_the_same() -> None:
    ticket = opened(CLIENT, "S1")
    same = after(ticket, Act.PRIORITY, FIRST, "S1")
    other = after(ticket, Act.PRIORITY, FIRST, "S4")

    assert same is not None
    assert same.messages[-1] == (Act.PRIORITY, FIRST)
    assert other is not None
    assert other.priority == "S4"


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (Act.OPEN, ((Mail.OPENED, CLIENT), (Mail.OPENED_DESK, DESK))),
        (Act.TAKE, ((Mail.TAKEN, CLIENT),)),
        (Act.NEEDS_DETAILS, ((Mail.NEEDS_DETAILS, CLIENT),)),
        (Act.IN_TESTING, ((Mail.IN_TESTING, CLIENT),)),
        (Act.CLOSE, ((Mail.CLOSED, CLIENT),)),
        (Act.REPLY, ((Mail.REPLY, DESK),)),
        (Act.NOTE, ()),
        (Act.PRIORITY, ()),
    ],
)
def test_mails_of_an_unassigned_ticket(act: Act, expected: tuple[tuple[Mail, str], ...]) -> None:
    assert mails(opened(CLIENT, "S1"), act, DESK) == expected


def test_a_reply_is_mailed_to_the_assigned_consultant() -> None:
    assert mails(played((Act.TAKE, FIRST)), Act.REPLY, DESK) == ((Mail.REPLY, FIRST),)
