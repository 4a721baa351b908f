"""The mails of a ticket's life: each once, to whom it concerns, and a poisoned event stops no other."""

import json
from typing import Any

import boto3
import pytest

from tests.people import World, a_request
from tests.stack.mailbox import Mailbox, until


def test_each_step_of_a_ticket_is_told_once_to_whom_it_concerns(
    world: World, mailbox: Mailbox, stack: dict[str, Any]
) -> None:
    ticket = world.open(summary="Salarii")["id"]
    path = f"/tickets/{ticket}"
    world.ana.post(f"{path}/messages", {"body": "Încă un detaliu"})
    world.consultant.post(f"{path}/take")
    world.consultant.patch(path, {"priority": "HIGH"})
    world.consultant.post(f"{path}/messages", {"body": "Doar pentru noi", "internal": True})
    world.consultant.post(f"{path}/messages", {"body": "Mă uit acum"})
    world.consultant.post(f"{path}/needs-details", {"body": "Ce lună?"})
    world.radu.post(f"{path}/messages", {"body": "Martie"})
    world.consultant.post(f"{path}/in-testing", {"body": "Încercați"})
    world.consultant.post(f"{path}/close", {"body": "Gata"})

    mailbox.expect(9, about=f"[{ticket}]")
    subjects = [
        sorted(mail.subject.partition("] ")[2].partition(":")[0] for mail in mailbox.mails(to, f"[{ticket}]"))
        for to in (world.ana.email, stack["desk_email"], world.consultant.email, world.radu.email)
    ]
    assert subjects == [
        sorted(
            [
                "Tichet deschis",
                "Tichet preluat",
                "Mesaj nou de la consultant",
                "Tichetul necesită detalii",
                "Tichet în testare",
                "Tichet finalizat",
            ]
        ),
        ["Răspuns de la client", "Tichet nou"],
        ["Răspuns de la client"],
        [],
    ]


def test_a_mail_links_to_its_ticket_and_escapes_what_people_wrote(
    world: World, mailbox: Mailbox, stack: dict[str, Any]
) -> None:
    ticket = world.open(summary="<b>Stoc", details="<script>alert(1)</script> & „ghilimele”")["id"]
    (mail,) = mailbox.expect(1, to=world.ana.email, about=f"[{ticket}]")
    assert mail.subject == f"[{ticket}] Tichet deschis: <b>Stoc"
    assert f"{stack['portal_url']}/#/tickets/{ticket}" in mail.text
    assert "<script>" not in mail.html
    assert "&lt;script&gt;" in mail.html
    assert "<script>alert(1)</script> & „ghilimele”" in mail.text


def test_a_user_is_written_to_in_their_own_language(world: World, mailbox: Mailbox) -> None:
    reader = world.user(world.alfa)
    reader.patch("/me", {"language": "en"})
    ticket = world.open(reader)["id"]
    (mail,) = mailbox.expect(1, to=reader.email, about=f"[{ticket}]")
    assert "Ticket opened" in mail.subject


@pytest.fixture
def queues(stack: dict[str, Any]) -> Any:
    """SQS, as an operator sees it."""
    return boto3.client(
        "sqs",
        endpoint_url=stack["endpoint_url"],
        region_name=stack["region"],
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )


def test_a_poisoned_event_ends_with_the_dead_letters_and_stops_no_other(
    world: World, mailbox: Mailbox, stack: dict[str, Any], queues: Any
) -> None:
    outputs = stack["outputs"]
    poison = {"ticket": f"{world.alfa}-404404", "item": "message#00000001"}
    ticket = world.open()["id"]
    mailbox.expect(2, about=f"[{ticket}]")
    again = {"ticket": ticket, "item": "message#00000001"}
    entries = [{"Id": str(n), "MessageBody": json.dumps(body)} for n, body in enumerate((poison, again, again))]
    queues.send_message_batch(QueueUrl=outputs["TicketEvents"], Entries=entries)
    after = world.open()["id"]
    mailbox.expect(2, about=f"[{after}]")

    def dead() -> Any:
        answer = queues.receive_message(QueueUrl=outputs["TicketEventsDeadLetters"], VisibilityTimeout=0)
        return answer.get("Messages")

    letters = until(dead, patience=90)
    assert letters
    assert [json.loads(letter["Body"]) for letter in letters] == [poison]
    assert len(mailbox.mails(about=f"[{ticket}]")) == 2


def test_no_mail_carries_what_is_internal(world: World, mailbox: Mailbox) -> None:
    ticket = world.consultant.post("/tickets", a_request(company=world.alfa, opened_for=world.ana.id)).json()["id"]
    world.consultant.post(f"/tickets/{ticket}/messages", {"body": "SECRET-INTERN", "internal": True})
    world.consultant.post(f"/tickets/{ticket}/close", {"body": "Gata"})
    mailbox.expect(1, to=world.ana.email, about=f"[{ticket}] Tichet finalizat")
    assert not [mail for mail in mailbox.mails() if "SECRET-INTERN" in mail.text + mail.html]
